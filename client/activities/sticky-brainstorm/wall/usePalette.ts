import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Palette, shadesOf } from './paper.ts';

/** Names of what the swatches show, in their order: each has its tone as its colour, and its paper behind it. */
export const SWATCHES = ['a', 'b', 'c', 'd', 'e', 'f', 'none'] as const;

const DARK = '(prefers-color-scheme: dark)';

/** The page's colours, resolved: read off swatches, again whenever the theme or the direction changes. */
export function usePalette(swatches: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const element = swatches.current;
    if (!element) return;
    const read = () => {
      const own = getComputedStyle(element);
      const tones = new Map(
        SWATCHES.map((name, index) => {
          const style = element.children[index] && getComputedStyle(element.children[index]);
          return [name, { tone: style?.color ?? '', wash: style?.backgroundColor ?? '' }];
        }),
      );
      const paper = own.backgroundColor;
      const patches = new Map([...tones].map(([name, { tone }]) => [name, shadesOf(tone, paper)]));
      const rtl = own.direction === 'rtl';
      setPalette({ ink: own.color, paper, letter: own.outlineColor, tones, patches, rtl });
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'dir'] });
    const dark = typeof matchMedia === 'function' ? matchMedia(DARK) : undefined;
    dark?.addEventListener('change', read);
    return () => {
      observer.disconnect();
      dark?.removeEventListener('change', read);
    };
  }, [swatches]);
  return palette;
}
