import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';

/** Small phones, and text as large as people set it: width, height, and the letters' size, px. */
const PHONES = [
  [320, 568, 16],
  [360, 640, 32],
  [390, 844, 32],
] as const;

const ITEMS = [
  'Take off',
  'Policies and Initiatives',
  'Circle, square',
  'Brainstorming',
  'Share and Move',
] as const;

/**
 * How much of the question can be seen at its best place, 0 … 1: what stands over it is scrolled away, and nothing that
 * stays in sight covers it.
 */
const seen = (phone: Phone): Promise<number> =>
  phone.page.evaluate(() => {
    const heading = document.querySelector('main h1, main h2');
    if (!heading) return 0;
    let best = 0;
    for (let top = 0; top <= document.documentElement.scrollHeight; top += 40) {
      window.scrollTo(0, top);
      const { left, right, top: from, bottom } = heading.getBoundingClientRect();
      let hits = 0;
      const rows = 12;
      for (let row = 0; row < rows; row++) {
        const y = from + ((row + 0.5) / rows) * (bottom - from);
        const there = document.elementFromPoint((left + right) / 2, y);
        if (there && (heading.contains(there) || there.contains(heading))) hits++;
      }
      best = Math.max(best, hits / rows);
    }
    return best;
  });

const sideways = (page: Phone['page']): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The letters' size that holds, px: a browser takes a moment over it. */
const letterSize = (phone: Phone): Promise<number> =>
  phone.page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

describe('large text, small screens', () => {
  let stage: Stage;
  let host: Console;
  let phone: Phone;
  let browser: CDPSession;

  beforeAll(async () => {
    stage = await Stage.open('large');
    host = await stage.console();
    await stage.openRoom(host, 2);
    phone = await stage.joined({ name: 'Amal', table: 'A' });
    browser = await phone.page.context().newCDPSession(phone.page);
    await host.start();
  });
  afterAll(() => stage.close());

  it.each(ITEMS)('leave the question in sight, and nothing beside the page: %s', async (item) => {
    await host.jumpsTo(item);
    for (const [width, height, letters] of PHONES) {
      await phone.page.setViewportSize({ width, height });
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
      await phone.page.locator('main h1, main h2').first().waitFor();
      await eventually(async () => {
        const what = `${item} at ${width}×${height}, ${letters} px`;
        expect(await letterSize(phone), what).toBe(letters);
        expect(await seen(phone), what).toBe(1);
        expect(await sideways(phone.page), what).toBe(0);
      });
    }
  });

  it('show the field, and the way in, on the first screen of a small phone', async () => {
    await host.jumpsTo('Policies and Initiatives');
    await phone.page.setViewportSize({ width: 320, height: 568 });
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 16 } });
    const field = phone.field('Your answer');
    await eventually(async () => {
      expect(await letterSize(phone)).toBe(16);
      const box = await field.boundingBox();
      const there = await field.evaluate((area) => {
        const { left, top, width } = area.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + 10) === area;
      });
      expect([box !== null, there]).toEqual([true, true]);
    });

    const door = await stage.phone('door', 'es');
    await door.page.setViewportSize({ width: 360, height: 640 });
    await door.page.goto(`${stage.product.url}/r/${stage.code}`);
    await door.button('Unirse').waitFor();
    const { y = 0, height = 0 } = (await door.button('Unirse').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(640);
  });

  it('leave the sheet with one’s name inside the screen', async () => {
    await phone.page.setViewportSize({ width: 360, height: 640 });
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
    await eventually(async () => expect(await letterSize(phone)).toBe(32));
    await phone.page.getByRole('contentinfo').getByRole('button').click();
    const sheet = phone.page.getByRole('dialog');
    await sheet.getByLabel('Your name').waitFor();
    const [left, right] = await sheet.evaluate((dialog) => {
      const boxes = [...dialog.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
      return [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    await phone.page.keyboard.press('Escape');
  });

  it('leave the console usable at 200 %, and as wide as its window at 400 %', async () => {
    await host.page.setViewportSize({ width: 640, height: 400 });
    const held = await host.page.evaluate(
      () =>
        [...document.querySelectorAll('header, footer')].filter(
          (part) => getComputedStyle(part).position === 'sticky',
        ).length,
    );
    expect(held).toBe(0);
    await host.page.setViewportSize({ width: 320, height: 256 });
    await eventually(async () => expect(await sideways(host.page)).toBe(0));
  });
});
