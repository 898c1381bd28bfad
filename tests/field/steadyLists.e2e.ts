import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEN_MS } from '../../client/ui/steady/aim.ts';
import { STEADY_MS } from '../../client/ui/steady/settled.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import type { Console } from '../e2e/pages/console.ts';
import { eventually, type Face } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { LoadClient } from '../load/client.ts';

const QUESTIONS = 12;
const VOTERS = 30;
/** Votes of the room, a second. */
const VOTES = 20;
/** From reading where something stands to the finger on it, ms. */
const REACTION = 300;
/** So many presses at least, and so many of them that counted for what was aimed at. */
const TAPS = 4;
const THROUGH = 2;

/** Questions that a room votes for while somebody aims at one of them. */
describe('a list that a room is voting on', () => {
  const random = mulberry32(33);
  let stage: Stage;
  let host: Console;
  let maria: Phone;
  const room: LoadClient[] = [];
  let voting: ReturnType<typeof setInterval> | undefined;

  let sent = 0;
  const send = (client: LoadClient, type: string, payload: object) =>
    client.ask('command', { id: `field-list-${++sent}`, type, item: 'rapid-fire', payload });

  beforeAll(async () => {
    stage = await Stage.open('steady-lists');
    host = await stage.console();
    await stage.openRoom(host, 6);
    await host.start();
    await host.jumpsTo('Exemplar Rapid Fire');
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    const auth = { as: 'participant', code: stage.code };
    for (let count = 0; count < VOTERS; count++) room.push(new LoadClient(stage.product.url, auth));
    await Promise.all(room.map(({ ready }) => ready));
    const asked = room
      .slice(0, QUESTIONS)
      .map((client, index) =>
        send(client, 'askQuestion', { talk: 'first', text: `Question number ${index}?` }),
      );
    for (const { reply } of await Promise.all(asked)) expect(reply).toMatchObject({ ok: true });
    await host.shows(`${QUESTIONS} open`);
    await host.press(`Show all ${QUESTIONS}`);
    await host.page.mouse.move(2, 2);
    await eventually(async () => expect(await rows(maria.page).count()).toBe(QUESTIONS));
    const ids = await rows(maria.page).evaluateAll((all) => all.map((row) => row.getAttribute('data-glide')));
    voting = setInterval(() => {
      const voter = room[Math.floor(random() * VOTERS)];
      const id = ids[Math.floor(random() * QUESTIONS)];
      if (voter) void send(voter, random() < 0.6 ? 'upvote' : 'removeUpvote', { id });
    }, 1_000 / VOTES);
  });
  afterAll(async () => {
    clearInterval(voting);
    for (const client of room) client.close();
    await stage.close();
  });

  const rows = (page: Page) => page.locator('li[data-glide]').filter({ hasText: 'Question number' });

  const order = async (page: Page) => (await rows(page).locator('p').allInnerTexts()).join();
  const passes = (ms: number) => new Promise((passed) => setTimeout(passed, ms));
  /** How often the rows changed places between the look and the press. */
  let moved = 0;

  /**
   * Waits until the rows have changed places and are about to do so again, reads where the button of an entry stands,
   * and presses there as long after as a person needs.
   * @returns what was aimed at; nothing where this machine was slower than any person
   */
  async function taps(
    page: Page,
    press: (x: number, y: number) => Promise<void>,
  ): Promise<string | undefined> {
    const before = await order(page);
    await eventually(async () => expect(await order(page)).not.toBe(before));
    await passes(STEADY_MS - REACTION * (0.3 + 0.6 * random()));
    const { places, high, read } = await rows(page).evaluateAll((all) => ({
      places: all.map((row) => {
        const box = row.querySelector('button[aria-pressed]')?.getBoundingClientRect() ?? new DOMRect();
        return { text: row.querySelector('p')?.textContent ?? '', x: box.x, y: box.y, size: box.height };
      }),
      high: innerHeight,
      read: performance.now(),
    }));
    const inSight = places.filter(({ y }) => y > 200 && y < high - 220);
    const place = inSight[Math.floor(random() * inSight.length)];
    if (!place) throw new Error('none is in sight');
    const down = page.evaluate(
      () =>
        new Promise<number>((at) =>
          addEventListener('pointerdown', () => at(performance.now()), { capture: true, once: true }),
        ),
    );
    await passes(REACTION);
    await press(place.x + 20, place.y + place.size / 2);
    if ((await down) - read > SEEN_MS) return undefined;
    if ((await order(page)) !== places.map(({ text }) => text).join()) moved++;
    return place.text;
  }

  /** Which entries are down. */
  const down = (page: Page) =>
    rows(page)
      .filter({ has: page.locator('button[aria-pressed="true"]') })
      .locator('p')
      .allInnerTexts();

  /**
   * Presses some entries. Each press counts for what was aimed at, or, where a slow machine drew it too close to a move,
   * for nothing; whoever presses on gets through.
   */
  async function presses(
    { page }: Face,
    press: (x: number, y: number) => Promise<void>,
    /** What is down when an entry was pressed. */
    after: (before: readonly string[], pressed: string) => readonly string[],
  ): Promise<void> {
    let right = 0;
    for (let count = 0; count < TAPS || right < THROUGH; ) {
      const before = await down(page);
      const aimed = await taps(page, press);
      // Whatever it did is done before the next look.
      await passes(REACTION);
      if (aimed === undefined) continue;
      count++;
      const wanted = [...after(before, aimed)].sort().join();
      await eventually(async () =>
        expect([wanted, [...before].sort().join()]).toContain((await down(page)).sort().join()),
      );
      if ((await down(page)).sort().join() === wanted) right++;
    }
  }

  it('never takes a press for a question that was not aimed at, on phone and console', async () => {
    const toggled = (before: readonly string[], pressed: string) =>
      before.includes(pressed) ? before.filter((text) => text !== pressed) : [...before, pressed];
    await Promise.all([
      presses(maria, (x, y) => maria.page.touchscreen.tap(x, y), toggled),
      presses(
        host,
        async (x, y) => {
          await host.page.mouse.click(x, y);
          // Away again, so that the list is nobody's when it is aimed at the next time.
          await host.page.mouse.move(2, 2);
        },
        (before, pressed) => (before.includes(pressed) ? [] : [pressed]),
      ),
    ]);
    expect(moved).toBeGreaterThan(0);
  });
});
