import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shippedSession } from '../support/shippedSession.ts';
import type { Console } from './pages/console.ts';
import { Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const { teams: _, ...session } = shippedSession('stakeholder-mapping.yaml');
const PLAN = 'A device for every pupil by spring';
const FIRST = 'Chief Education Officer / Superintendent';
const NAME = 'Ruth Okafor';

/** A district finds out who has to be in: three phones at table A, a Spanish one at B, and a table C without any. */
describe('the stakeholder map', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let phones: Phone[];
  let ana: Phone;
  let ben: Phone;
  let dora: Phone;

  beforeAll(async () => {
    stage = await Stage.open('stakeholderMap');
    host = await stage.console();
    await stage.openRoomOf(host, { session, tables: 3 });
    wall = await stage.projectorWindow(host);
    ana = await stage.joined({ name: 'Ana', table: 'A' });
    ben = await stage.joined({ name: 'Ben', table: 'A' });
    const cleo = await stage.joined({ name: 'Cleo', table: 'A' });
    dora = await stage.joined({ name: 'Dora', table: 'B' }, 'es');
    phones = [ana, ben, cleo, dora];
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('names the one plan on the console, and shows it on the projector and on phones', async () => {
    await host.start();
    await host.jumpsTo('Who Has to Be In on It?');
    await host.press('Change');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(PLAN);
    await host.button('Save', dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    for (const face of [wall, ana, dora]) await face.sees(PLAN);
    await stage.look('plan', host, wall, ana, dora);
  });

  it('lists who there is, and takes what a table adds', async () => {
    await host.next();
    for (const face of [wall, ana]) await face.sees(FIRST);
    await ana.type('Another stakeholder', 'Families');
    await ana.press('Add');
    await ben.sees('Families', 'Added by your table');
    await dora.seesNo('Families');
    await wall.sees('1 more added by tables');
    await stage.look('list', host, wall, ana, dora);
  });

  it('has people say alone what each has to do with the plan, and shows only how many have begun', async () => {
    await host.next();
    for (const phone of phones) {
      const mark =
        phone === ana
          ? 'Accountable, but without the authority'
          : phone === dora
            ? 'Tiene interés en el resultado'
            : 'Has the authority and accountability to carry it out';
      await phone.sees(FIRST);
      await phone.press(mark);
      await phone.pressed(mark);
      await phone.saved();
    }
    await wall.sees('4 of 4 have begun');
    await stage.look('place', host, wall, ana, dora);
  });

  it('gives a table its own numbers, and lets a host fill in for one without phones', async () => {
    await host.next();
    await ana.sees('3 of you said alone');
    await ana.press(/^Accountable, but without the authority/);
    await ben.pressed(/^Accountable, but without the authority/);
    await stage.look('table', host, wall, ana, dora);
    await dora.press(/^Tiene interés en el resultado/);
    await dora.saved();
    await wall.sees('2 of 2 tables have begun');
  });

  it('shows the room what differs first, and never a table', async () => {
    await host.next();
    for (const face of [wall, ana]) await face.sees('How the room sees it', FIRST);
    await wall.sees('views differ');
    await wall.sees('1 says: accountable without authority');
    await wall.seesNo('Table A');
    await stage.look('room', host, wall, ana, dora);
  });

  it('takes invitations, with a name that only their author and the facilitators see', async () => {
    await host.next();
    await ana.type('Whom to invite', 'The families council');
    await ana.type('Name, if you know one', NAME);
    await ana.type('Who asks them', 'Library coordinator');
    await ana.type('By when', 'Friday');
    await ana.choose('District');
    await ana.press('Add');
    await ana.sees(`The families council (${NAME})`);
    await ben.sees('The families council');
    await wall.sees('The families council', 'Friday');
    await host.shows('The families council');
    for (const face of [wall, ben, dora]) await face.seesNo(NAME);
    await wall.seesNo('Library coordinator');
    await stage.look('invite', host, wall, ana, dora);
  });

  it('keeps the plan, the map and the invitations in the record', async () => {
    await host.walksUpTo(undefined);
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended.');
    const page = await stage.page(host.page.context(), 'record');
    await page.goto(`${stage.product.url}/report/${stage.roomId}`);
    const record = new Face(page, 'record');
    await record.sees(PLAN, FIRST, 'The families council');
    expect(await record.words()).not.toContain('undefined');
    await stage.look('record', record);
  });
});
