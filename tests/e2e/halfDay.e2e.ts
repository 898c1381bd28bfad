import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import { eventually, Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const PEOPLE = {
  Springfield: ['Ana', 'Ben', 'Cleo'],
  Shelbyville: ['Dora', 'Emil', 'Fatou'],
  Ogdenville: ['Gus', 'Hana'],
};
const LEADERSHIP = 'Strong leadership aptitude';
const FUNDING = 'Sustainable funding';
const INVITED = 'The student council';
const GAP = 'One page with both names';
const STEP = 'Ask two principals to read the vision';

/** Half a day of three districts: what each part makes arrives in the next ones, and in the record. */
describe('from where we stand to a plan', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  const phones: Phone[] = [];
  let ana: Phone;
  let dora: Phone;
  let gus: Phone;

  beforeAll(async () => {
    stage = await Stage.open('half-day');
    host = await stage.console();
    await stage.openRoomOf(host, { sessionId: 'from-where-we-stand-to-a-plan', tables: 3 });
    await host.openRoom();
    await host.press('Teams');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Teams that come, one on each line').fill(Object.keys(PEOPLE).join('\n'));
    await host.button('Add', dialog).click();
    await host.button('Give each team a table', dialog).click();
    await dialog.getByText('table C', { exact: true }).first().waitFor();
    await host.page.keyboard.press('Escape');
    await host.closeRoom();
    wall = await stage.projectorWindow(host);
    for (const [team, names] of Object.entries(PEOPLE)) {
      for (const name of names) {
        phones.push(await stage.joined({ name, team }));
      }
    }
    const [first, , , fourth, , , seventh] = phones;
    if (!first || !fourth || !seventh) throw new Error('no phones');
    [ana, dora, gus] = [first, fourth, seventh];
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('seats eight people in three districts', async () => {
    await ana.sees('table A (Springfield)');
    await gus.sees('table C (Ogdenville)');
    await wall.sees('Springfield', 'Shelbyville', 'Ogdenville');
    await stage.look('lobby', wall);
    await host.start();
  });

  it('maps who has to be in on the plan, and whom to invite', async () => {
    await host.at('Who Has to Be In on It?');
    await wall.sees('The digital learning plan of our district');
    await host.jumpsToStep('Each of you alone');
    for (const phone of phones) {
      await phone.press('Has an interest in the outcome');
      await phone.saved();
    }
    await host.jumpsToStep('Your table');
    for (const phone of [ana, dora, gus]) {
      await phone.press('Can influence whether it succeeds');
      await phone.saved();
    }
    await host.jumpsToStep('The room');
    await wall.sees('Interest', 'Library Media Specialists');
    await stage.look('map', host, wall, ana);
    await host.jumpsToStep('Invite');
    await ana.field('From which group').selectOption({ label: 'Interest' });
    await ana.type('Whom to invite', INVITED);
    await ana.type('Who asks them', 'Superintendent');
    await ana.type('By when', 'this Friday');
    await ana.choose('District');
    await ana.press('Add');
    await wall.sees(INVITED);
    await stage.look('invite', host, wall, ana);
  });

  it('rates where each district stands, and has its tables choose what to move', async () => {
    await host.jumpsTo('Where Do We Stand?');
    await host.jumpsToStep('Rate alone');
    for (const [at, phone] of phones.entries()) {
      await phone.press(at < 3 ? 'Not Evident' : 'Established');
      await phone.saved();
    }
    await host.jumpsToStep("Settle the table's levels");
    for (const [phone, level] of [
      [ana, 'Not Evident'],
      [dora, 'Established'],
    ] as const) {
      await phone.press(new RegExp(`^${LEADERSHIP}`));
      await phone.press(level);
      await phone.saved();
    }
    await host.jumpsToStep('Where we stand');
    await wall.sees('Where we stand', 'Views differ');
    await host.jumpsToStep('Choose what to move');
    await ana.press(new RegExp(`^${LEADERSHIP}`));
    await dora.press(new RegExp(`^${FUNDING}`));
    await wall.sees('What we will move', LEADERSHIP, FUNDING);
    await stage.look('choose', host, wall, ana);
  });

  it('takes a break that says when to be back', async () => {
    await host.jumpsTo('Break');
    await gus.sees('Coffee, tea and water are outside');
  });

  it('offers what the room has made as evidence, and takes gaps', async () => {
    await host.jumpsTo('What Can We Show?');
    await host.jumpsToStep('Take inventory');
    await ana.press(/Defining Innovation/);
    await ana.press('We do not have it');
    await ana.saved();
    await host.jumpsToStep('The map');
    await stage.look('evidence', host, wall, ana);
    await host.jumpsToStep('Gaps');
    await ana.field('Kind of evidence').selectOption({ label: 'Defining Innovation' });
    await ana.type('What would be enough', GAP);
    await ana.choose('District');
    await ana.press('Add gap');
    await wall.sees(GAP);
  });

  it('shows what was chosen first where tables decide on possible steps', async () => {
    await host.jumpsTo('Possible Next Steps');
    await ana.sees('What came before', LEADERSHIP);
    await stage.look('steps', host, wall, ana);
    await host.jumpsToStep('Decide: element 1 of 2');
    await ana.press(/^Adopt as it stands/);
    await ana.press('I will write');
    await ana.field('Which topic does it serve?').selectOption({ label: LEADERSHIP });
    await ana.type('Who has the authority to decide it?', 'The board');
    await ana.type('Who starts?', 'Ana');
    await ana.saved();
    await host.jumpsToStep('The earliest dates');
    await ana.sees('Our plan', 'The board');
    await stage.look('plan', host, wall, ana);
  });

  it('offers all of it as topics of next steps, and keeps it in the record', async () => {
    await host.next();
    await host.jumpsToStep('Next steps');
    const topics = () => ana.field('Topic').locator('option').allInnerTexts();
    await eventually(async () =>
      expect(await topics()).toEqual(expect.arrayContaining([LEADERSHIP, FUNDING])),
    );
    expect((await topics()).join('; ')).toContain('Defining Innovation');
    await ana.field('Topic').selectOption({ label: FUNDING });
    await ana.choose('District');
    await ana.type('What', STEP);
    await ana.press('Add next step');
    await host.shows(STEP, FUNDING);
    await stage.look('next-steps', host, wall, ana);
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended.');
    const page = await stage.page(host.page.context(), 'record');
    await page.goto(`${stage.product.url}/report/${stage.roomId}`);
    const record = new Face(page, 'record');
    await record.sees(INVITED, LEADERSHIP, GAP, 'The board', STEP, ...Object.keys(PEOPLE));
    expect(await record.words()).not.toContain('undefined');
    await stage.look('record', record);
  });
});
