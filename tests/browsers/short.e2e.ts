import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Kind } from '../../shared/activities/registry.ts';
import type { Console } from '../e2e/pages/console.ts';
import { Face } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { type Engine, FIREFOX, WEBKIT } from '../support/browser.ts';
import { kinds, shortSession } from './shortSession.ts';

interface Faces {
  readonly host: Console;
  readonly wall: Projector;
  readonly phone: Phone;
}

/** Each activity used for real by one person: what is done on one face is seen on the others. */
const WALKS: Partial<Record<Kind, (faces: Faces) => Promise<void>>> = {
  content: async ({ host, wall, phone }) => {
    await phone.sees('Who is in the room?', 'Which of these are you?');
    await phone.press('Chief');
    await wall.sees('1 of 2 roles are here');
    await host.shows('Missing from planning: Finance');
  },
  'take-off-touch-down': async ({ host, wall, phone }) => {
    await phone.sees('You came by bus');
    await phone.press(/^Take off/);
    await phone.saved();
    await wall.draws('1 in the air, 0 on the ground, 0 not answered yet');
    await host.shows('1 of 1 in the air');
  },
  'sticky-brainstorm': async ({ host, wall, phone }) => {
    await phone.type('Sticky 1 of 2', 'The librarians');
    await phone.field('Sticky 2 of 2').pressSequentially('Families');
    await phone.saved();
    await host.shows('1 of 1 have written', '2 stickies');
    await host.next();
    await phone.press('Move up: Families');
    await phone.saved();
    await host.next();
    await wall.sees('The librarians', 'Families');
    await host.next();
    await phone.selects(phone.button(/Families$/).first());
    await phone.press('New topic');
    await phone.type('Name of the topic', 'At home');
    await phone.press('Make the topic');
    await wall.sees('1 sticky in 1 topic');
    await host.next();
    await host.selects(host.page.getByRole('option', { name: 'The librarians' }));
    await host.press('Move 1 sticky to At home');
    await wall.sees('At home', 'The librarians');
    await phone.sees('Topics of the room', 'At home');
  },
  'rapid-fire': async ({ host, wall, phone }) => {
    await wall.sees('Rosa Diaz', 'One plan, four offices');
    await phone.type('Your question', 'Who pays?');
    await phone.press('Ask');
    await host.shows('Who pays?', '1 open');
    await host.press('On projector: Who pays?');
    await wall.sees('Who pays?');
    await host.next();
    await phone.type('What we can do right away', 'A monthly meeting');
    await phone.press('Share');
    await wall.sees('A monthly meeting');
    await host.shows('A monthly meeting');
  },
  'share-and-move': async ({ host, wall, phone }) => {
    await phone.press('I start');
    await wall.sees('Someone is writing');
    await phone.press('Write my part');
    await phone.field('Your part').pressSequentially('We plan together.');
    await phone.press('Done');
    await wall.sees('all done');
    await host.press('Open table A');
    await host.sees('We plan together.');
    await host.press('Close');
  },
  discussion: async ({ host, wall, phone }) => {
    await phone.type('Your answer', 'One shared calendar');
    await phone.press('Send');
    await host.shows('1 of 1 have written', 'One shared calendar');
    await host.button('Show', host.row('One shared calendar')).press('Enter');
    await wall.sees('One shared calendar');
  },
  'circle-square-triangle': async ({ host, wall, phone }) => {
    await phone.press(/^Triangle/);
    await wall.sees('1 of 1 have chosen');
    await host.next();
    await phone.press(/^Circle/);
    await wall.sees('Every table has settled its shape');
    await host.next();
    await phone.choose('District');
    await phone.type('What', 'Call the library director');
    await phone.press('Friday');
    await phone.press('Add next step');
    await wall.sees('Call the library director', 'Friday');
    await host.shows('Call the library director');
  },
  evidence: async ({ host, wall, phone }) => {
    await wall.sees('How far does our plan reflect the voices of everybody whom it is for?');
    await phone.type('Your answer, in one line', 'Not far yet');
    await phone.press('Send');
    await host.shows('1 of 1 have written', 'Not far yet');
    await wall.seesNo('Not far yet');
    await host.next();
    await phone.press(/The vision/);
    await phone.press('Partly, or out of date');
    await phone.saved();
    await phone.type('Where it is, or who knows', 'The red binder');
    await phone.press('Save where it is');
    await phone.saved();
    await wall.sees('1 of 3');
    await host.jumpsToStep('The map');
    await wall.draws('The vision: 1 partly, or out of date');
    await wall.seesNo('The red binder');
    await host.next();
    await phone.field('Kind of evidence').selectOption({ label: 'Dates and names' });
    await phone.type('What would be enough', 'One page with names');
    await phone.choose('School');
    await phone.press('Add gap');
    await wall.sees('One page with names', '1 gap taken');
    await host.next();
    await phone.type('Your answer, in one line', 'We can show the half of it');
    await phone.press('Send');
    await wall.sees('Not far yet', 'We can show the half of it');
  },
  break: async ({ host, wall, phone }) => {
    await wall.sees('Meet somebody new');
    await phone.press('I am back');
    await phone.sees('You are back');
    await wall.sees('Everybody is back');
    await host.shows('of 1 say that they are back');
  },
  'possible-steps': async ({ host, wall, phone }) => {
    await wall.sees('Working together across offices');
    await host.next();
    await phone.press('Offices plan together.');
    await phone.saved();
    await wall.sees('1 person has tapped');
    await host.next();
    await phone.press(/^Adapt/);
    await phone.saved();
    await phone.press('I will write');
    await phone.type('Our words', 'We set up one calendar for two offices.');
    await phone.type('By when?', 'March 1');
    await phone.saved();
    await wall.sees('1 of 1 table has decided');
    await host.next();
    await host.press('Show');
    await wall.sees('two offices');
    await host.next();
    await phone.sees('Our plan', 'March 1');
    await wall.sees('1 step is taken on');
  },
  rubric: async ({ host, wall, phone }) => {
    await wall.sees('Not yet', 'Well under way');
    await host.next();
    await phone.press('Begun');
    await phone.saved();
    await phone.press('Next');
    await phone.press('I cannot tell');
    await phone.press('Next');
    await phone.press('Done');
    await phone.press('Next');
    await wall.sees('1 of 1 have finished');
    await host.next();
    await phone.press(/^The right people plan together/);
    await phone.press('Between Not yet and Begun');
    await phone.type('Evidence', 'Minutes of one meeting');
    await phone.press('Add');
    await phone.sees('Minutes of one meeting');
    await wall.sees('1 of 3');
    await host.shows('Minutes of one meeting');
    await host.jumpsToStep('Choose what to move');
    await phone.press(/^There is time for it/);
    await wall.sees('There is time for it', '1 table');
    await host.shows('Tables choose what to move', '1 of 1');
  },
  'stakeholder-map': async ({ host, wall, phone }) => {
    await wall.sees('The plan');
    await host.next();
    await phone.type('Another stakeholder', 'Grandparents');
    await phone.press('Add');
    await host.shows('Grandparents');
    await host.next();
    await phone.press('Has an interest in the outcome');
    await phone.saved();
    await wall.sees('1 of 1 have begun');
    await host.next();
    await phone.press('Can influence whether it succeeds');
    await phone.saved();
    await wall.sees('1 of 1 table has begun');
    await host.next();
    await wall.sees('How the room sees it', '1 of 1');
    await phone.sees('How the room sees it', '1/1');
    await host.next();
    await phone.type('Whom to invite', 'A grandmother');
    await phone.type('Name, if you know one', 'Rosa Marin');
    await phone.choose('District');
    await phone.press('Add');
    await wall.sees('A grandmother');
    await wall.seesNo('Rosa Marin');
    await host.shows('A grandmother (Rosa Marin)');
  },
};

/** What the whole of `npm run test:browsers` does at length: every activity once, on all faces, in one browser. */
function walkIn(engine: Engine): void {
  describe.skipIf(!engine.here())(`a short session in ${engine.name}`, () => {
    let stage: Stage;
    let faces: Faces;

    beforeAll(async () => {
      stage = await Stage.open(`short-${engine.name.toLowerCase()}`, {}, engine);
    });
    afterAll(() => stage.close());
    afterEach(() => stage.hadNoFaults());

    it('opens a room, and lets somebody in', async () => {
      const host = await stage.console();
      await stage.openRoomOf(host, { session: shortSession, tables: 2 });
      const [wall, phone] = await Promise.all([
        stage.projectorWindow(host),
        stage.joined({ name: 'Maria', table: 'A' }),
      ]);
      await wall.sees('Join with your phone', stage.code, '1 person is here');
      await host.shows('1 of 1 online');
      await stage.look('lobby', host, wall, phone);
      faces = { host, wall, phone };
    });

    const walks: Readonly<Record<string, (faces: Faces) => Promise<void>>> = WALKS;
    for (const [index, [kind]] of kinds.entries()) {
      it(`uses ${kind}`, async () => {
        const { host, wall, phone } = faces;
        await (index === 0 ? host.start() : host.entersNext(kind));
        await host.at(kind);
        await walks[kind]?.(faces);
        // What was sent is not given back.
        await phone.seesNo('You had not sent this.');
        await stage.look(kind, host, wall, phone);
      });
    }

    it('ends, and keeps a record', async () => {
      const { host, wall, phone } = faces;
      await host.press('End session');
      await host.press('End it now');
      await host.shows('The session has ended.');
      await wall.sees('Thank you.');
      await phone.sees('That was it. Thank you.');
      await host.page.goto(`${stage.product.url}/report/${stage.roomId}`);
      const record = new Face(host.page, 'record');
      await record.sees(
        'A short session',
        'The librarians',
        'We plan together.',
        'Call the library director',
        'Minutes of one meeting',
      );
      await stage.look('record', record);
    });
  });
}

walkIn(FIREFOX);
walkIn(WEBKIT);
