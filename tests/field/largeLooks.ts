import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from '../e2e/pages/face.ts';

/** The letters' size that holds, px: a browser takes a moment over it. */
const letterSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Sets a phone to a size, and its letters to another. */
export async function resize(
  page: Page,
  browser: CDPSession,
  [width, height, letters]: readonly [number, number, number],
): Promise<void> {
  await page.setViewportSize({ width, height });
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  await eventually(async () => expect(await letterSize(page)).toBe(letters));
}

/** How far a page can be scrolled sideways, px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * How much of the question can be seen at its best place, 0 … 1: what stands over it is scrolled away, and nothing that
 * stays in sight covers it.
 */
export function questionSeen(): number {
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
  window.scrollTo(0, 0);
  return best;
}

/**
 * Words that are cut off: they reach over the edge of a box that shows nothing beyond it, or over the edge of the
 * screen. Boxes that scroll, three dots that say so, what is shown only where there is room for it, and what only
 * screen readers hear are none.
 */
export function cutWords(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** Around the words of a text: the space at the end of a line hangs over the edge, and nobody misses it. */
  const boxOfWords = (text: Node) => {
    const range = document.createRange();
    const boxes = [...(text.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getBoundingClientRect();
    });
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  };
  const clips = (style: CSSStyleDeclaration) =>
    [style.overflowX, style.overflowY].map((way) => way === 'hidden' || way === 'clip');
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement;
    if (
      !holder ||
      holder.closest('[data-if-room]') ||
      node.textContent?.trim() === '' ||
      !holder.checkVisibility({ opacityProperty: true })
    )
      continue;
    const words = boxOfWords(node);
    if (words.right - words.left < 2 || words.bottom - words.top < 2) continue;
    const what = () => `${node.textContent?.trim().slice(0, 50)} in ${holder.className || holder.tagName}`;
    let scrolls = false;
    for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      // Only heard: a box of one pixel.
      if (edge.width <= 2 || edge.height <= 2) {
        scrolls = true;
        break;
      }
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) scrolls = true;
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      const [across, down] = clips(style);
      if (scrolls) break;
      if (across && (words.right > edge.right + 1.5 || words.left < edge.left - 1.5))
        found.add(`${what()}: cut at the side`);
      if (
        down &&
        (words.bottom > edge.bottom + (words.bottom - words.top) / 4 ||
          words.top < edge.top - (words.bottom - words.top) / 4)
      )
        found.add(`${what()}: cut above or below`);
    }
    if (!scrolls && (words.right > innerWidth + 1.5 || words.left < -1.5))
      found.add(`${what()}: beside the screen`);
  }
  return [...found];
}

/** Lines that end or begin with a lonely dot between two parts. */
export function lonelyDots(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const block = node.parentElement?.closest('p, li, h1, h2, h3, button, a, td, th, div');
    if (!block || !node.parentElement?.checkVisibility()) continue;
    for (const { index } of text.matchAll(/·/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const dot = range.getBoundingClientRect();
      if (dot.width === 0) continue;
      const after = document.createRange();
      after.setStart(node, index + 1);
      after.setEndAfter(block.lastChild ?? node);
      // Something comes after it, and nothing of it on its line.
      const rects = [...after.getClientRects()].filter(({ width }) => width > 1);
      const beside = rects.some(({ top, bottom }) => top < dot.bottom - 2 && bottom > dot.top + 2);
      if (rects.length > 0 && !beside) found.push(`${block.textContent?.slice(0, 80)}`);
    }
  }
  return found;
}
