import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { SIZES } from '../support/browser.ts';
import type { Hall } from './hall.ts';
import { heldFrames } from './heldFrames.ts';
import { QUESTION, WALL } from './session.ts';
import type { Figure } from './stats.ts';
import { idsIn, idsOf, writeAll } from './wall.ts';

/** A laptop of some years ago that drives the projector. */
const SLOWER = 4;
const FRAME_MS = 1_000 / 60;
const TOPICS = 12;
/** Three each of the last phones. */
const LATE = 9;
const MOVES = 16;

/** What was seen of a moment's frames. */
interface Seen {
  readonly dropped: number;
  /** Of those that were due, which the page's own work left no time for. */
  readonly held: number;
  readonly frames: number;
  /** Longest time without one, ms. */
  readonly longest: number;
}

/** As text: what the bundler of the bench adds to functions is not there in the page. */
const NOTE_FRAMES = `{
  const times = (globalThis.frameTimes = [performance.now()]);
  requestAnimationFrame(function note() {
    times.push(performance.now());
    if (globalThis.frameTimes === times) requestAnimationFrame(note);
  });
}`;
const FRAMES = '{ const noted = globalThis.frameTimes; globalThis.frameTimes = undefined; noted }';

/** Counts the frames that the page gets while something happens, and those that it should have got. */
async function watched(browser: Browser, page: Page, ms: number, act: () => Promise<void>): Promise<Seen> {
  let times: number[] = [];
  const held = await heldFrames(browser, page, async () => {
    await page.evaluate(NOTE_FRAMES);
    const until = performance.now() + ms;
    await act();
    await pause(Math.max(0, until - performance.now()));
    times = await page.evaluate<number[]>(FRAMES);
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const missed = gaps.map((gap) => Math.max(0, Math.round(gap / FRAME_MS) - 1));
  return {
    dropped: missed.reduce((sum, count) => sum + count, 0),
    held,
    frames: gaps.length,
    longest: Math.max(0, ...gaps),
  };
}

/** The projector of a room, on a slow laptop, through the moments of a wall. */
export async function frames(hall: Hall, browser: Browser, stickies: number): Promise<Figure[]> {
  const { roomId, hostKey } = hall.opened;
  await hall.command('goTo', { payload: { item: WALL } });
  // The last ones are late.
  await writeAll(hall, stickies - LATE);
  await hall.command('goTo', { payload: { item: WALL, step: `rank.${QUESTION}` } });
  const context = await browser.newContext({ viewport: SIZES.projector, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${hall.url}/console/${roomId}#key=${hostKey}`);
    await page.getByRole('main').first().waitFor();
    await page.goto(`${hall.url}/projector#${roomId}`);
    await page.getByRole('heading', { name: 'What should we do?' }).waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await pause(2_000);
    const where = { question: QUESTION, scope: 'room' };
    const enter = (phase: string): Promise<unknown> =>
      hall.command('goTo', { payload: { item: WALL, step: `${phase}.${QUESTION}` } });

    const moments: [string, Seen][] = [];
    const moment = async (name: string, ms: number, act: () => Promise<void>) => {
      moments.push([name, await watched(browser, page, ms, act)]);
    };
    // What the machine itself drops: the others are to be seen beside it.
    await moment('nothing happens', 4_500, async () => {});
    await moment('they fly in', 4_500, async () => {
      await enter('wall');
    });
    await moment('they come forward', 22_000, async () => {});
    await moment('late ones arrive', 6_000, async () => {
      for (let index = 0; index < LATE; index++) {
        const phone = hall.phones.at(-1 - Math.floor(index / 3));
        if (phone)
          await hall.say(phone, 'writeSticky', {
            item: WALL,
            payload: { question: QUESTION, slot: 1 + (index % 3), text: `A late idea, number ${index}` },
          });
        await pause(400);
      }
    });
    await moment('the room condenses', 14_000, async () => {
      await enter('room');
      const ids = await idsOf(hall, stickies);
      const each = Math.floor((ids.length * 0.9) / TOPICS);
      for (let index = 0; index < TOPICS; index++) {
        const own = ids.slice(index * each, (index + 1) * each);
        await hall.command('createTopic', {
          item: WALL,
          payload: { ...where, name: `Topic ${index + 1}`, stickies: own },
        });
        await pause(900);
      }
    });
    await moment('single ones move', 8_000, async () => {
      const ids = await idsOf(hall, stickies);
      const topics = idsIn(hall.projector, 'topics');
      for (let index = 0; index < MOVES; index++) {
        const payload = { ...where, stickies: [ids[index * 7] ?? ''], topic: topics[index % topics.length] };
        await hall.command('moveStickies', { item: WALL, payload });
        await pause(300);
      }
    });
    const figure = (what: string, value: number, unit: string): Figure => ({
      part: 'frames',
      what,
      size: stickies,
      value,
      unit,
    });
    return [
      ...moments.flatMap(([name, { dropped, held, frames: got, longest }]) => [
        figure(`${name}: dropped of ${dropped + got}`, dropped, 'frames'),
        figure(`${name}: held by the page`, held, 'frames'),
        figure(`${name}: longest`, longest, 'ms'),
      ]),
      figure(
        'dropped in all',
        moments.reduce((sum, [, { dropped }]) => sum + dropped, 0),
        'frames',
      ),
      figure(
        'held by the page in all',
        moments.reduce((sum, [, { held }]) => sum + held, 0),
        'frames',
      ),
    ];
  } finally {
    await context.close();
  }
}
