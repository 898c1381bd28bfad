import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import { eventually } from './pages/face.ts';
import { Stage } from './pages/stage.ts';

/** The speeds at which the test lets time pass, and the one at which it looks closely. */
const FAST = '60×';
const CLOSE = '10×';
const REAL = '1×';

/**
 * A session that falls eight minutes behind by its fourth item, is refitted, and ends when the room is lost. It is
 * rehearsed, so that an hour and a half go by in two minutes; everything is read off the console, in the room's time.
 */
describe('a session that is late', () => {
  let stage: Stage;
  let host: Console;

  beforeAll(async () => {
    stage = await Stage.open('refit');
    host = await stage.console();
    await stage.openRehearsal(host);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('has an end that holds, set before the start', async () => {
    await host.sees('Rehearsal');
    await host.reads(host.bar, '90 min', 'If it starts now, ends');
    await host.setsEnd();
    await host.reads(host.bar, 'Against the end', 'On time');
    await host.start();
    await host.at('Welcome');
    await host.reads(host.bar, 'On time');
    await stage.look('on-time', host);
  });

  it('falls eight minutes behind by item 4, says so, and offers to refit', async () => {
    await host.entersNext('Take off, Touch Down');
    await host.entersNext('Background');
    await host.walksUpTo('Featured Video');
    await host.choose(FAST);
    await host.isBehind(7);
    await host.choose(CLOSE);
    await host.isBehind(8);
    await host.choose(REAL);
    await host.entersNext('Featured Video');
    await host.reads(host.bar, '8 min behind');
    await host.reads(host.controls, 'The end slips by 8 min', 'Refit');
    await stage.look('eight-behind', host);
  });

  it('is fitted into what is left: shorter talks first, nothing beyond its range, and why', async () => {
    await host.page.keyboard.press('r');
    const dialog = host.page.getByRole('dialog', { name: 'Refit what remains' });
    await host.reads(dialog, '8 min after', 'This holds it', 'It fits.');
    // The talk gives first, to the least of its range; the rest gives what is still missing.
    const talk = dialog.getByRole('row', { name: /Strategic Planning Tools/ });
    await host.reads(talk, 'gives first');
    await host.holds('Minutes of Strategic Planning Tools', '5');
    await host.reads(dialog.getByRole('row', { name: /Exemplar Rapid Fire/ }), 'within its range');
    await host.holds('Minutes of Policies and Initiatives', '5');
    await stage.look('proposal', host);
    // What she changes stays, and the others make up for it.
    await host.press('Brainstorming Stickies: one minute more');
    const brainstorm = dialog.getByRole('row', { name: /Brainstorming Stickies/ });
    await host.reads(brainstorm, 'set by you');
    await host.reads(dialog, 'It fits.');
    await host.press('Accept');
    await dialog.waitFor({ state: 'hidden' });
    await host.reads(host.bar, 'On time');
    await host.reads(host.controls, 'Undo refit');
  });

  it('takes the refit back with one key, and is where it was', async () => {
    await host.page.keyboard.press('u');
    await host.reads(host.bar, '8 min behind');
    await host.at('Featured Video');
    await host.page.keyboard.press('r');
    await host.press('Accept');
    await host.reads(host.bar, 'On time');
  });

  it('ends within a minute of its fixed end, walked on at the times that the console shows', async () => {
    const { end } = await host.ends();
    const ahead = await host.expected();
    expect(ahead.map(({ title }) => title)).toEqual([
      'Strategic Planning Tools',
      'Brainstorming Stickies',
      'Exemplar Rapid Fire',
      'Share and Move',
      'Policies and Initiatives',
      'Circle, Square, Triangle',
      'Wrap Up',
    ]);
    await host.choose(FAST);
    for (const { title, time } of ahead) {
      await host.walksUpTo(title);
      await host.isPast(time);
      await host.entersNext(title);
    }
    await host.walksUpTo(undefined);
    await host.isPast(end);
    await host.choose(REAL);
    await host.press('End session');
    await host.press('End it now');
    await host.shows('The session has ended');
    await host.reads(host.bar, 'Ended', `of ${end}`, 'On time');
    await stage.look('ended', host);
    // A rehearsal leaves no record.
    await eventually(async () =>
      expect(await host.page.getByRole('link', { name: 'Report' }).count()).toBe(0),
    );
  });
});
