import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

/** What a browser says on its console while nobody answers, which is meant here. */
const NOBODY_ANSWERS =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection to/;

/** The server is killed in the middle and starts again: every face carries on by itself, with its own work. */
describe('a server that is killed in the middle', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let paired: Projector;
  let maria: Phone;
  let keisha: Phone;

  beforeAll(async () => {
    stage = await Stage.open('restart');
    host = await stage.console();
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
    paired = await stage.projector('paired');
    await paired.page.goto(`${stage.product.url}/projector`);
    await host.openRoom();
    await host.press('Pair a projector');
    await host.type('Digits on that screen', await paired.pairingCode());
    await paired.sees(stage.code);
    await host.closeRoom();
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    keisha = await stage.joined({ name: 'Keisha', table: 'B' });
    await host.start();
    await host.jumpsTo('Policies and Initiatives');
    await maria.sees('What are the key policies and practices');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  /** A mark that only a page has which was not loaded again. */
  const mark = (face: { page: Phone['page'] }) =>
    face.page.evaluate(() => {
      document.documentElement.dataset.mark = 'here before';
    });
  const isMarked = (face: { page: Phone['page'] }) =>
    face.page.evaluate(() => document.documentElement.dataset.mark === 'here before');

  it('carries on, with what was saved, what was being sent and what was being typed', async () => {
    const faces = [host, wall, paired, maria, keisha];
    await maria.type('Your answer', 'Saved before the power went');
    await maria.press('Send');
    await maria.saved();
    await host.shows('Saved before the power went');
    await host.button('Show', host.row('Saved before')).press('Enter');
    await wall.sees('Saved before the power went');
    await keisha.field('Your answer').pressSequentially('Typed while nobody ');
    for (const face of faces) await mark(face);

    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await stage.product.kill();
      // Every face says that it is alone, and keeps showing what it had.
      await host.reads(host.bar, 'Offline · reconnecting');
      for (const screen of [wall, paired]) await screen.sees('Offline', 'Saved before the power went');
      await keisha.sees('Offline · kept on this phone');
      await keisha.field('Your answer').pressSequentially('was there');
      await keisha.press('Send');
      await keisha.sees('Typed while nobody was there');
      await maria.sees('Saved before the power went');
      await stage.look('offline', host, wall, maria, keisha);

      await stage.product.start();
      await host.reads(host.bar, '2 · 2 tables');
      await keisha.saved();
    });

    await host.shows('Typed while nobody was there', 'Saved before the power went', '2 of 2 have written');
    for (const screen of [wall, paired]) {
      await screen.seesNo('Offline');
      await screen.sees('Saved before the power went');
    }
    await maria.sees('Saved before the power went');
    await keisha.sees('Typed while nobody was there');
    for (const face of faces) expect(await isMarked(face), `${face.name} was not reloaded`).toBe(true);
    await stage.look('back', host, wall, maria, keisha);

    // The show goes on, and nobody is in the room twice.
    await host.next();
    await wall.sees('How can your district/school build educator capacity');
    await paired.sees('How can your district/school build educator capacity');
    for (const phone of [maria, keisha])
      await phone.sees('How can your district/school build educator capacity');
    await host.openRoom();
    await host.shows('1 of 1 online', '2 projectors · 1 console');
    await host.closeRoom();
  });

  it('does so as often as it takes', async () => {
    for (const round of ['first', 'second']) {
      await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
        await stage.product.kill();
        await maria.sees('Offline · kept on this phone');
        await stage.product.start();
        await maria.type('Your answer', `After the ${round} time`);
        await maria.press(/^(Send|Save the change)$/);
        await host.shows(`After the ${round} time`);
        if (round === 'first') await maria.press('Edit');
      });
    }
    expect(await isMarked(host)).toBe(true);
  });
});
