import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shippedSession } from '../support/shippedSession.ts';
import type { Console } from './pages/console.ts';
import { eventually, Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const { teams: _, ...session } = shippedSession('future-ready-self-assessment.yaml');
/** What is left of the eight. */
const KEPT = ['Strong leadership aptitude', 'Modeling of technology use', 'Sustainable funding'];
const [LEADERSHIP = '', TECHNOLOGY = '', FUNDING = ''] = KEPT;

/** A district finds out where it stands: four phones at table A, and a table B without any. */
describe('the self-assessment', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let phones: Phone[];
  let ana: Phone;
  let ben: Phone;

  beforeAll(async () => {
    stage = await Stage.open('rubric');
    host = await stage.console();
    await stage.openRoomOf(host, { session, tables: 2 });
    wall = await stage.projectorWindow(host);
    phones = [];
    for (const name of ['Ana', 'Ben', 'Cleo']) phones.push(await stage.joined({ name, table: 'A' }));
    phones.push(await stage.joined({ name: 'Dora', table: 'A' }, 'es'));
    const [first, second] = phones;
    if (!first || !second) throw new Error('no phones');
    ana = first;
    ben = second;
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  /** A box shows what the server says: the next one is ticked when it has. */
  const ticks = async (name: string, on: boolean) => {
    const box = host.page.getByRole('checkbox', { name });
    await box.click();
    await eventually(async () => expect(await box.isChecked()).toBe(on));
  };

  it('begins with the levels in their exact words, on the projector and on phones', async () => {
    await host.start();
    for (const face of [wall, ana])
      await face.sees(
        'This has not been addressed, or has been raised as a concern but evidence of planning and implementation is not immediately visible.',
        'Exemplary',
      );
    await ana.sees('nobody sees your ratings');
    await stage.look('levels', host, wall, ana);
    await host.next();
    for (const face of [wall, ana]) await face.sees(TECHNOLOGY, 'with your fingers');
    await stage.look('together', host, wall, ana);
  });

  it('has people rate alone, with a list that its host has cut, and shows no result meanwhile', async () => {
    await host.next();
    await host.atStep('Rate alone');
    for (const { title } of session.agenda.flatMap(({ config }) => dimensionsOf(config)))
      if (!KEPT.includes(title)) await ticks(title, false);
    const levels = [
      ['Not Evident', 'Emerging', 'Established'],
      ['Not Evident', 'Emerging', 'Emerging'],
      ['Exemplary', 'Established', 'Established'],
      ['Exemplary', 'Established', 'No puedo decirlo'],
    ];
    for (const [at, phone] of phones.entries()) {
      const spanish = phone.language === 'es';
      await phone.sees(spanish ? '1 de 3' : '1 of 3');
      if (at === 0) await stage.look('rate', host, wall, phone);
      for (const level of levels[at] ?? []) {
        await phone.press(level);
        await phone.pressed(level);
        await phone.press(spanish ? 'Siguiente' : 'Next');
      }
      await phone.sees(spanish ? 'Ya valoraste todo.' : 'You have rated everything.');
      await phone.saved();
    }
    await wall.sees('4 of 4 have finished');
    await wall.seesNo('Views differ');
    await host.seesNo('Middle half');
    await stage.look('rated', host, wall, ana);
  });

  it('gives the table its own numbers, the widest split first, and takes its level and a line of evidence', async () => {
    await host.next();
    await ana.sees('Where does your table stand?', 'You differ');
    await stage.look('table', host, wall, ana);
    await ana.press(new RegExp(`^${LEADERSHIP}`));
    await ana.sees('How table A rated', 'Not Evident · You');
    await ana.press('Not Evident');
    await ana.type('Evidence', 'Two schools of nine do it');
    await ana.press('Add');
    await ana.sees('Two schools of nine do it');
    await stage.look('dimension', ana);
    await ben.press(new RegExp(`^${LEADERSHIP}`));
    await ben.pressed('Not Evident');
    await ben.press('Between Not Evident and Emerging');
    await ana.pressed('Between Not Evident and Emerging');
    await host.press(`Table B, ${LEADERSHIP}: not settled`);
    const dialog = host.page.getByRole('dialog');
    await host.button('Exemplary', dialog).click();
    await host.pressed('Exemplary');
    await stage.look('cell', host);
    await host.button('Close', dialog).last().click();
    await wall.sees('1 of 3');
  });

  it('shows the room where it stands, proposes the widest gap, and names whose voices to hear', async () => {
    await host.next();
    await wall.sees('Where we stand', 'Views differ');
    await host.shows("Kendall's W", 'Gap 1');
    await ana.sees('The room, and in bold where you stand');
    await stage.look('room', host, wall, ana);
    await host.next();
    await host.atStep(LEADERSHIP);
    await wall.sees(LEADERSHIP, 'Views differ');
    await host.shows('One voice of the lowest (A), one of the highest (B)', 'Two schools of nine do it');
    await ana.sees('Not Evident · You');
    await stage.look('gap', host, wall, ana);
    await host.button('On projector: Two schools of nine do it').press('Enter');
    await wall.sees('Two schools of nine do it');
    await stage.look('line', wall);
    await host.button('On projector: Two schools of nine do it').press('Enter');
  });

  it('has tables choose what to move, for a table without phones by its host', async () => {
    await host.jumpsToStep('Choose what to move');
    await ana.press(new RegExp(`^${LEADERSHIP}`));
    await ana.type('What would one see at “Emerging”?', 'A plan that a teacher can show');
    await ana.press('Add');
    await ben.sees('A plan that a teacher can show');
    await ticks(`Table B moves ${FUNDING}`, true);
    await wall.sees('What we will move', LEADERSHIP, FUNDING);
    await stage.look('choose', host, wall, ana);
  });

  it('hands what was chosen on to the next steps, and keeps all of it in the record', async () => {
    await host.jumpsTo('Next Steps');
    await host.jumpsToStep('Next steps');
    await ana.field('Topic').selectOption({ label: LEADERSHIP });
    await ana.choose('District');
    await ana.type('What', 'Show the plan to two teachers');
    await ana.press('Add next step');
    await host.shows('Show the plan to two teachers', LEADERSHIP);
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended.');
    const page = await stage.page(host.page.context(), 'record');
    await page.goto(`${stage.product.url}/report/${stage.roomId}`);
    const record = new Face(page, 'record');
    await record.sees('Two schools of nine do it', 'A plan that a teacher can show', 'Views differ here.');
    expect(await record.words()).not.toContain('undefined');
    await stage.look('record', record);
  });
});

/** The titled things that a config lists as dimensions. */
function dimensionsOf(config: unknown): readonly { readonly title: string }[] {
  const listed = typeof config === 'object' && config !== null && 'dimensions' in config && config.dimensions;
  return Array.isArray(listed) ? listed : [];
}
