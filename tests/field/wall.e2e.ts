import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { LoadClient } from '../load/client.ts';
import { loadSession, QUESTION, WALL } from '../load/session.ts';

const PEOPLE = 30;
const TABLES = 'ABCDEF';
const text = (person: number, slot: number) => `Idea ${slot} of person ${person}`;

/** What the wall's canvases show, one over the other: opaque pixels, by place. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const [first, ...others] = [...document.querySelectorAll<HTMLCanvasElement>('[data-wall] canvas')];
    const whole = document.createElement('canvas');
    whole.width = first?.width ?? 1;
    whole.height = first?.height ?? 1;
    const context = whole.getContext('2d');
    if (!context || !first) return { columns: 0, filled: [] };
    for (const canvas of [first, ...others]) context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, whole.width, whole.height);
    const filled: number[] = [];
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) filled.push((at - 3) / 4);
    return { columns: whole.width, filled };
  });

/** Somebody writes a sticky. */
const write = async (client: LoadClient | undefined, slot: number, words: string) =>
  expect(
    await client?.ask('command', {
      id: `write-${slot}-${words}`,
      type: 'writeSticky',
      item: WALL,
      payload: { question: QUESTION, slot, text: words },
    }),
  ).toMatchObject({ reply: { ok: true } });

/** A wall on which far more hangs than can be read at once. */
describe('a wall of ninety stickies', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  const room: LoadClient[] = [];
  /** Somebody who has written nothing in time. */
  const newcomer = () => room[PEOPLE];

  beforeAll(async () => {
    stage = await Stage.open('wall');
    host = await stage.console();
    await stage.openRoomOf(host, { session: loadSession, tables: TABLES.length });
    await host.start();
    await host.jumpsTo('The wall');
    const { url } = stage.product;
    for (let person = 0; person <= PEOPLE; person++) {
      const auth = { as: 'participant', code: stage.code, table: TABLES.charAt(person % TABLES.length) };
      const client = await new LoadClient(url, auth).ready;
      room.push(client);
      if (person < PEOPLE) for (const slot of [1, 2, 3]) await write(client, slot, text(person, slot));
    }
    wall = await stage.projectorWindow(host);
    await wall.sees('90 stickies so far');
    await host.jumpsToStep('What: wall');
    await wall.sees('90 stickies');
  });
  afterAll(async () => {
    for (const client of room) client.close();
    await stage.close();
  });

  const shelf = () => wall.page.locator('[data-shelf]').innerText();

  it('has every sticky on it: drawn, and in words for whoever hears it', async () => {
    const hung = wall.page.locator('[data-wall="wall"][data-stickies="90"][data-resting]');
    await hung.waitFor();
    await eventually(async () => expect(await hung.locator('li').count()).toBe(90));
    expect(await hung.getByText(text(29, 3)).count()).toBeGreaterThan(0);
    const { filled } = await drawn(wall.page);
    expect(filled.length).toBeGreaterThan(10_000);
    await stage.look('wall', wall);
  });

  it('brings six of them forward, letters of 28 px or more', async () => {
    await eventually(async () => expect(await wall.page.locator('[data-shelf] p').count()).toBe(6));
    const size = await wall.page
      .locator('[data-shelf] p')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
  });

  it('moves none of them when a late one arrives', async () => {
    let late = 0;
    await eventually(async () => {
      const before = { shelf: await shelf(), drawn: await drawn(wall.page) };
      late += 1;
      await write(newcomer(), late, `Better late than never ${late}`);
      await wall.page.locator(`[data-wall][data-stickies="${90 + late}"][data-resting]`).waitFor();
      const after = { shelf: await shelf(), drawn: await drawn(wall.page) };
      // Others have come forward meanwhile: look at the next late one.
      expect(after.shelf).toBe(before.shelf);
      const is = new Set(after.drawn.filled);
      expect(before.drawn.filled.filter((pixel) => !is.has(pixel))).toEqual([]);
      expect(is.size).toBeGreaterThan(before.drawn.filled.length);
    });
  });

  it('stands still where people asked for no motion', async () => {
    expect(await wall.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('shows one topic alone when a host says so, and all of them again', async () => {
    await host.jumpsToStep('What: condense together');
    for (const [name, person] of [
      ['Families', 3],
      ['Teachers', 4],
    ] as const) {
      await host.selects(host.page.getByRole('option', { name: text(person, 1) }));
      await host.button('New topic …', host.page.getByRole('group', { name: '1 selected' })).click();
      await host.type('Name', name);
      await host.press('Make topic');
    }
    await wall.sees('Families', 'Teachers', '2 stickies in 2 topics', text(3, 1), text(4, 1));
    await stage.look('topics', wall, host);
    await host.press('Show “Families” alone on the projector');
    await wall.page.locator('[data-wall="alone"]').waitFor();
    await wall.headed('Families');
    await stage.look('alone', wall, host);
    await host.press('Show “Families” alone on the projector');
    await wall.page.locator('[data-wall="topics"]').waitFor();
  });
});
