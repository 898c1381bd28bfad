import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shippedSession } from '../support/shippedSession.ts';
import type { Console } from './pages/console.ts';
import { Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const { teams: _, ...session } = shippedSession('digital-transformation-evidence.yaml');
/** Another workshop of the same host, before this one. */
const { teams: __, ...earlier } = shippedSession('future-ready-self-assessment.yaml');
const PLACE = 'The red binder in the board room';

/** Districts find out what they can show: two phones at table A, one at B, one at C, and a table D without any. */
describe('the inventory of evidence', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let ana: Phone;
  let ben: Phone;
  let cleo: Phone;
  let dora: Phone;

  beforeAll(async () => {
    stage = await Stage.open('evidence');
    host = await stage.console();
    await stage.openRoomOf(host, { session: earlier, tables: 2 });
    await host.start();
    await host.walksUpTo(undefined);
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended.');
    await stage.openRoomOf(host, { session, tables: 4 });
    wall = await stage.projectorWindow(host);
    ana = await stage.joined({ name: 'Ana', table: 'A' });
    ben = await stage.joined({ name: 'Ben', table: 'A' });
    cleo = await stage.joined({ name: 'Cleo', table: 'B' });
    dora = await stage.joined({ name: 'Dora', table: 'C' }, 'es');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('asks the essential question in its exact words, and shows no line of it', async () => {
    await host.start();
    for (const face of [wall, ana])
      await face.sees('To what extent does your vision for technology in schools');
    await ana.type('Your answer, in one line', 'Teachers yes, families hardly');
    await stage.look('question', host, wall, ana);
    await ana.press('Send');
    await dora.type('Tu respuesta, en una línea', 'Lo sabe la oficina');
    await dora.press('Enviar');
    await wall.sees('2 of 4 have written');
    await wall.seesNo('Teachers yes, families hardly');
    await host.shows('Teachers yes, families hardly');
  });

  it('deals packs by weight, and has several answered at the same table at once', async () => {
    await host.next();
    await ana.sees('Culture of Innovation', '0 of 8 answered');
    await wall.sees('0 of 8');
    await ana.press(/Defining Innovation/);
    await ben.sees('Ana is at it');
    await ben.press(/AI Leadership/);
    await ana.sees(
      'prioritizing data privacy and security',
      'Only your table and the facilitators see this.',
    );
    await ana.press('We have it');
    await ana.saved();
    await ana.type('Where it is, or who knows', PLACE);
    await stage.look('kind', ana);
    await ana.press('Save where it is');
    await ana.saved();
    await ben.press('Not for us yet');
    await ben.saved();
    await ben.press('All kinds of your table');
    await ben.sees('2 of 8 answered');
    await host.shows('2 of 8');
    await stage.look('inventory', host, wall, ben, dora);
    await cleo.press(/Documented Shared Vision/);
    await cleo.press('We do not know');
    await cleo.saved();
  });

  it('offers tables what another room of this host recorded, and takes it back', async () => {
    await host.press('Offer records of other rooms');
    const dialog = host.page.getByRole('dialog');
    const title = /A Future Ready Self-Assessment.*Can serve: .*Culture of Continuous Improvement/;
    await dialog.getByRole('checkbox', { name: title }).check();
    await stage.look('records', host);
    await host.button('Offer what is ticked', dialog).click();
    await host.shows('Records of other rooms', earlier.title);
    await stage.look('offered', host);
    await ben.press(/Culture of Continuous Improvement/);
    await ben.sees('From what was recorded', earlier.title);
    await ben.press('All kinds of your table');
    await wall.seesNo(earlier.title);
    await host.press(/^Take back: .*A Future Ready Self-Assessment/);
    await host.shows('Nothing is offered.');
    await ben.press(/Culture of Continuous Improvement/);
    await ben.seesNo('From what was recorded');
    await ben.press('All kinds of your table');
  });

  it('lets a host deal to a table without phones, fill in for it, and take that back', async () => {
    await host.press('Deal to table D');
    await host.press('Table D, AI Leadership: Not answered');
    const dialog = host.page.getByRole('dialog');
    await host.button('do not have it', dialog).click();
    await stage.look('fill-in', host);
    await host.button('Save', dialog).click();
    await host.sees('1 of 8');
    await host.press('Undo');
    await host.sees('0 of 8');
    await host.press('Undo');
    await host.sees('Deal to table D');
  });

  it('moves packs on once, without where things are', async () => {
    await host.next();
    await cleo.sees('What table A says', 'have it');
    await cleo.seesNo(PLACE);
    await cleo.press('Defining Innovation: We doubt it');
    await cleo.saved();
    await wall.sees('reads A');
    await stage.look('check', host, wall, cleo);
  });

  it('draws the map of six bands, and one of them large, and gives the notes back', async () => {
    await host.next();
    await wall.sees('Culture of Innovation', 'Collaborative Partnerships', 'Least to show');
    await wall.draws('Defining Innovation: 1 have it, 1 doubt it');
    await ana.sees('What others say of yours', 'Table B · doubt it');
    for (const face of [wall, cleo]) await face.seesNo(PLACE);
    await stage.look('map', host, wall, ana);
    await host.press('On projector: Culture of Innovation');
    await wall.sees('Technology Appropriateness Framework');
    await stage.look('band', wall);
    await host.press('On projector: Culture of Innovation');
  });

  it('takes two gaps of a team, with who and by when', async () => {
    await host.next();
    for (const [what, label] of [
      ['One page with both names', 'AI Leadership'],
      ['Three stories from classrooms', 'Culture of Continuous Improvement'],
    ] as const) {
      await ana.field('Kind of evidence').selectOption({ label });
      await ana.type('What would be enough', what);
      await ana.type('Who', 'Library coordinator');
      await ana.type('By when', 'Friday');
      await ana.choose('District');
      if (label === 'AI Leadership') await stage.look('gap', ana);
      await ana.press('Add gap');
      await ana.sees(what);
    }
    await ben.sees('Your team has its 2 gaps');
    await wall.sees('One page with both names', '2 gaps taken');
    await stage.look('gaps', host, wall, ana);
  });

  it('asks again, and shows what was written at the start beside it', async () => {
    await host.next();
    await ana.sees('At the start you wrote', 'Teachers yes, families hardly');
    await ana.type('Your answer, in one line', 'We can show half of it');
    await ana.press('Send');
    await wall.sees('Teachers yes, families hardly', 'We can show half of it');
    await dora.sees('We can show half of it');
    await stage.look('again', host, wall, ana);
  });

  it('keeps where things are out of the record without names', async () => {
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended.');
    const page = await stage.page(host.page.context(), 'record');
    await page.goto(`${stage.product.url}/report/${stage.roomId}`);
    const record = new Face(page, 'record');
    await record.sees('One page with both names', 'Having evidence does not say that what it shows is good.');
    expect(await record.words()).not.toContain(PLACE);
    expect(await record.words()).not.toContain('undefined');
    await page.getByRole('switch', { name: 'Names' }).click();
    await record.sees(PLACE);
    await stage.look('record', record);
  });
});
