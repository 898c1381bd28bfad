import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Makes text as large as its box allows: sets `--fit` on the ref's element to the first of `sizes` at which nothing
 * overflows (the element's own height and width must not depend on its content). With none of them fitting it
 * takes the last one and sets `data-full`, by which a screen can shorten what it shows: nothing is ever cut off
 * unseen.
 * @param key Changes whenever the content does.
 * @param sizes Largest first; what they mean is up to the style sheet.
 */
export function useFit<E extends HTMLElement = HTMLDivElement>(
  key: string | number,
  sizes: readonly number[],
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const list = sizes.join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the content changes
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      delete element.dataset.full;
      for (const size of list.split(' ')) {
        element.style.setProperty('--fit', size);
        // One pixel of grace: heights are rounded.
        if (
          element.scrollHeight <= element.clientHeight + 1 &&
          element.scrollWidth <= element.clientWidth + 1
        )
          return;
      }
      element.dataset.full = '';
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
  }, [key, list]);

  return ref;
}
