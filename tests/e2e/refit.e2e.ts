import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import { eventually } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
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
    await host.reads(host.bar, 'Schedule', 'On time');
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
    await host.reads(host.controls, 'You will end 8 min late', 'Refit');
    await stage.look('eight-behind', host);
  });

  it('is fitted into what is left: shorter talks first, nothing beyond its range, and why', async () => {
    await host.page.keyboard.press('r');
    const dialog = host.page.getByRole('dialog', { name: 'Refit what remains' });
    await host.reads(dialog, '8 min after', 'This plan ends on time', 'It fits.');
    // The talk gives first, to the least of its range; the rest gives what is still missing.
    const talk = dialog.getByRole('row', { name: /Strategic Planning Tools/ });
    await host.reads(talk, 'gives up time first');
    await host.holds('Minutes of Strategic Planning Tools', '5');
    await host.reads(dialog.getByRole('row', { name: /Exemplar Rapid Fire/ }), 'within its range');
    await host.holds('Minutes of Policies and Initiatives', '5');
    await stage.look('proposal', host);
    // What she changes stays, and the others make up for it.
    await host.press('Brainstorming Stickies: one minute more');
    const brainstorm = dialog.getByRole('row', { name: /Brainstorming Stickies/ });
    await host.reads(brainstorm, 'set by hand');
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
    await host.reads(host.bar, 'Ended', `planned ${end}`, 'On time');
    await stage.look('ended', host);
    // A rehearsal leaves no record.
    await eventually(async () =>
      expect(await host.page.getByRole('link', { name: 'Record' }).count()).toBe(0),
    );
  });
});

/** The rest of the show is changed while it runs; whoever is in it stays in it. */
describe('a show that is edited while it runs', () => {
  let stage: Stage;
  let host: Console;
  let maria: Phone;

  beforeAll(async () => {
    stage = await Stage.open('edit');
    host = await stage.console();
    await stage.openRoom(host, 2);
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    await host.start();
    await host.jumpsTo('Take off, Touch Down');
    await maria.press(/^Take off/);
    await maria.sees('Saved');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  const titles = () => host.rail.locator('li [lang]').allInnerTexts();

  it('is opened by E, and closed by Esc, which stops nothing', async () => {
    await host.page.keyboard.press('e');
    await host.headed('The rest of the show');
    await host.page.keyboard.press('Escape');
    await host.shows('Stand if you have worked in a school');
    await host.page.keyboard.press('e');
    await stage.look('editor', host);
  });

  it('takes items in another order, dragged or by keys', async () => {
    const grip = (title: string) => host.main.getByRole('button', { name: `Move ${title}: drag` });
    await grip('Exemplar Rapid Fire').dragTo(grip('Featured Video'), {
      targetPosition: { x: 8, y: 2 },
    });
    await eventually(async () => expect((await titles())[3]).toBe('Exemplar Rapid Fire'));
    await grip('Exemplar Rapid Fire').focus();
    await host.page.keyboard.press('ArrowDown');
    await eventually(async () => expect((await titles())[4]).toBe('Exemplar Rapid Fire'));
    expect((await titles())[3]).toBe('Featured Video');
  });

  it('skips an item and a half, changes minutes, and the end follows', async () => {
    // The four minutes of the welcome were passed over.
    await host.reads(host.bar, '4 min ahead');
    await host.press('Skip Featured Video');
    await host.reads(host.bar, '8 min ahead');
    await host.press('Leave out Whole group');
    await host.reads(host.bar, '18 min ahead');
    await host.press('Restore Featured Video');
    await host.reads(host.bar, '14 min ahead');
    await host.type('Minutes of Background', '20');
    await host.page.keyboard.press('Enter');
    await host.reads(host.bar, 'On time');
    await host.shows('over the plan’s 6 min');
    await stage.look('edited', host);
  });

  it('takes the last change back, one key each', async () => {
    await host.button('Undo minutes', host.controls).waitFor();
    await host.page.keyboard.press('Escape');
    await host.page.keyboard.press('u');
    await host.reads(host.bar, '14 min ahead');
    await host.button('Undo restore', host.controls).click();
    await host.reads(host.bar, '18 min ahead');
  });

  it('takes an activity in from the toolbox, and swaps one for another', async () => {
    await host.page.keyboard.press('e');
    await host.press('Insert an activity');
    const dialog = host.page.getByRole('dialog');
    await host.type('Find an activity', 'coffee');
    await stage.look('toolbox', host);
    await host.type('Find an activity', '');
    await host.choose('One Word to Begin');
    await host.button('Insert', dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    await eventually(async () => expect((await titles())[2]).toBe('One Word to Begin'));
    await host.press('Swap Policies and Initiatives for another activity');
    await host.choose('Bring and Need');
    await host.button('Swap', dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    await host.main.getByRole('button', { name: 'Restore Policies and Initiatives' }).waitFor();
    await host.main.getByRole('button', { name: 'Skip Bring and Need' }).waitFor();
  });

  it('throws nobody out: the phone is where it was, and goes on into what was put in', async () => {
    await maria.sees('Stand if you have worked in a school', 'Saved');
    await host.entersNext('One Word to Begin');
    await maria.sees('One Word to Begin');
    await stage.look('put-in', host, maria);
  });
});
