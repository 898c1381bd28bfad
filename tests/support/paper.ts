/** What is looked for on a page that is laid out for paper. Each runs in the browser, by itself. */

/** Words that lie over other words: pairs of them. */
export function overlaps(): string[] {
  const boxes: { rect: DOMRect; words: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const words = (node.textContent ?? '').trim();
    if (words === '' || !node.parentElement || getComputedStyle(node.parentElement).clipPath !== 'none')
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1) boxes.push({ rect, words: words.slice(0, 40) });
  }
  const found: string[] = [];
  boxes.forEach(({ rect: a, words }, index) => {
    for (const { rect: b, words: others } of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Lines of one text touch by the height of their accents.
      if (across > 2 && down > Math.min(a.height, b.height) / 3) found.push(`${words} / ${others}`);
    }
  });
  return found;
}

/** Grounds behind the page, and how light every ink is (0 black, 1 white). */
export function inks(): {
  grounds: string[];
  words: { light: number; words: string }[];
} {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (/[\d.]+, [\d.]+, [\d.]+/.exec(colour)?.[0] ?? '')
      .split(', ')
      .map((part) => (Number(part) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = new Set<string>();
  const words: { light: number; words: string }[] = [];
  for (const element of document.querySelectorAll('html, body, main, main *')) {
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0 || style.display === 'none') continue;
    const transparent = /, 0\)$/.test(style.backgroundColor);
    if (!transparent && element.matches('html, body, main')) grounds.add(style.backgroundColor);
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (own) words.push({ light: light(style.color), words: (element.textContent ?? '').slice(0, 40) });
  }
  return { grounds: [...grounds], words };
}

/** Grids and rows of boxes that are higher than a few lines and may be broken by a page: browsers put those over others. */
export function unbrokenBoxes(): string[] {
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const { display, breakInside } = getComputedStyle(element);
    const { height } = element.getBoundingClientRect();
    return /grid|flex/.test(display) && breakInside !== 'avoid' && height > 60
      ? [`${display} ${Math.round(height)}: ${(element.textContent ?? '').slice(0, 40)}`]
      : [];
  });
}
