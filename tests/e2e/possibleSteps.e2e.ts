import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { shippedSession } from '../support/shippedSession.ts';
import type { Console } from './pages/console.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const { teams: _, ...session } = shippedSession('planning-next-steps.yaml');

/** Two tables decide: two phones at A, one at B. */
describe('planning next steps', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let ana: Phone;
  let ben: Phone;
  let eva: Phone;

  beforeAll(async () => {
    stage = await Stage.open('possible-steps');
    host = await stage.console();
    await stage.openRoomOf(host, { session, tables: 2 });
    wall = await stage.projectorWindow(host);
    ana = await stage.joined({ name: 'Ana', table: 'A' });
    ben = await stage.joined({ name: 'Ben', table: 'A' });
    eva = await stage.joined({ name: 'Eva', table: 'B' }, 'es');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('has each table read an element of its own', async () => {
    await host.start();
    await wall.sees('A Shared, Forward-Thinking Vision for Digital Learning');
    await stage.look('open', host, wall, ana);
    await host.next();
    await ana.press('through smart uses of technology and new pedagogies.');
    await ana.saved();
    await eva.sees('High Expectations for Evidence-Based Transformations to Digital Learning');
    await stage.look('read', host, wall, ana, eva);
  });

  it('gives a table four verdicts and one pen, and hints at what a step builds on', async () => {
    await host.next();
    await ana.sees('developing a shared vision for digital learning');
    await ana.press('Next');
    await ana.press(/^Adapt/);
    await ana.saved();
    await ana.sees('This builds on a)');
    await ana.press('I will write');
    await ana.type('Our words', 'The cabinet proposes the vision to the board');
    await ana.type('By when?', 'March 1');
    await ana.saved();
    await ben.press('Next');
    await ben.sees('Ana is writing', 'March 1');
    await eva.press(/^Ahora no/);
    await eva.saved();
    await wall.sees('1 of 2 tables have decided');
    await stage.look('decide', host, wall, ana, ben, eva);
  });

  it('shows the room what it makes of an element, and ends with a plan', async () => {
    await host.jumpsToStep('Together: Vision');
    await host.press('Show');
    await wall.sees('put in: cabinet', 'Adapt');
    await stage.look('room', host, wall, ana);
    await host.jumpsToStep('The earliest dates');
    await ana.sees('Our plan', 'March 1');
    await wall.sees('1 step is taken on');
    await stage.look('close', host, wall, ana);
  });
});
