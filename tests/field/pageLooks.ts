import type { Page } from 'playwright-core';

/** Resolves when the page has drawn what it has. */
export const twoFrames = () =>
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

/** What reaches beyond the screen, and headings that lie over the time that is left. */
export function tooWide(): string[] {
  const page = document.documentElement;
  const found: string[] = [];
  if (page.scrollWidth > page.clientWidth) {
    for (const element of document.querySelectorAll('body *')) {
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 0 && (right > page.clientWidth + 1 || left < -1) && found.length < 2)
        found.push(`${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
    }
  }
  const clock = document.querySelector('[role=timer]')?.getBoundingClientRect();
  for (const heading of document.querySelectorAll('h1, header p')) {
    const range = document.createRange();
    range.selectNodeContents(heading);
    for (const box of range.getClientRects())
      if (
        clock &&
        box.right > clock.left + 1 &&
        box.left < clock.right &&
        box.bottom > clock.top + 2 &&
        box.top < clock.bottom - 2
      )
        if (!heading.closest('[role=timer]') && !heading.querySelector('[role=timer]'))
          found.push(`${heading.textContent?.slice(0, 40)} lies over the clock`);
  }
  return [...new Set(found)];
}

/** Where the console says that the room is. */
export const stepOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-current]')]
      .map((element) => element.textContent?.toUpperCase())
      .join(' / '),
  );

/** What a page says, word by word, but for what a clock changes by itself. */
export async function wordsOf(page: Page): Promise<string[]> {
  // What is only heard tells of changes: a page that was opened later has heard of fewer.
  const text = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-heard]')].reduce(
      (words, region) => words.replace(region.innerText, ''),
      document.body.innerText,
    ),
  );
  return (
    text
      .toUpperCase()
      .replace(/[-−+]?\d+:\d\d/g, '')
      // The projector offers it for a while after it was opened.
      .replace('FULL SCREEN F', '')
      .split(/\s+/)
      // Only the tab that sent something says so.
      .filter((word) => word !== '' && word !== 'SAVED')
  );
}

/** The first words that the two do not share. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const at = one.findIndex((word, place) => word !== other[place]);
  if (at < 0 && one.length === other.length) return [];
  const from = at < 0 ? one.length : at;
  return [one.slice(from, from + 8).join(' '), other.slice(from, from + 8).join(' ')];
}
