import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Makes text as large as its box allows: sets `--fit` on the ref's element to the first of `sizes` at which nothing
 * overflows (the element's own height and width must not depend on its content). With none of them fitting it
 * keeps the last one, sets `data-full` and the first of `lines` that fits as `--lines`, by which a style sheet can
 * end long texts in "…": nothing is ever cut off unseen.
 * @param key Changes whenever the content does.
 * @param sizes Largest first; what they mean is up to the style sheet.
 * @param lines Most lines of one text, most first; for content that may be shortened.
 */
export function useFit<E extends HTMLElement = HTMLDivElement>(
  key: string | number,
  sizes: readonly number[],
  lines: readonly number[] = [],
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const tried = `${sizes.join(' ')}/${lines.join(' ')}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the content changes
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    // One pixel of grace: heights are rounded.
    const fits = () =>
      element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
    const fitsWith = (name: string, value: number) => {
      element.style.setProperty(name, String(value));
      return fits();
    };
    const measure = () => {
      delete element.dataset.full;
      // What was shortened before, say while letters were wider, may fit whole now.
      element.style.removeProperty('--lines');
      if (sizes.some((size) => fitsWith('--fit', size))) return;
      element.dataset.full = '';
      lines.some((most) => fitsWith('--lines', most));
    };
    measure();
    // Letters have other widths once the real font is there.
    let live = true;
    document.fonts?.ready.then(() => {
      if (live) measure();
    });
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : undefined;
    observer?.observe(element);
    return () => {
      live = false;
      observer?.disconnect();
    };
  }, [key, tried]);

  return ref;
}
