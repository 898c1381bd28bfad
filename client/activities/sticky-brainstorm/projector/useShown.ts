import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const fitsInto = (box: HTMLElement, { offsetTop, offsetLeft, offsetHeight, offsetWidth }: HTMLElement) =>
  offsetTop + offsetHeight <= box.clientHeight + 1 &&
  offsetLeft + offsetWidth <= box.clientWidth + 1 &&
  offsetLeft >= -1;

/** After so many that find no place it is full. */
const MOST_TRIES = 16;

const NONE: readonly number[] = [];

/**
 * Hides the children of the ref's element that do not fit into it as a whole, so that no sticky is cut in two.
 * Children are measured as they lie, whatever moves just now.
 * @param key Changes whenever the children do.
 * @param sizes Largest first: `--fit` on the element becomes the first at which all fit, else the last,
 * and the element has `data-full`.
 * @returns The ref, and the indexes of the children that are hidden.
 */
export function useShown<E extends HTMLElement = HTMLUListElement>(
  key: string,
  sizes: readonly number[] = NONE,
): [RefObject<E | null>, readonly number[]] {
  const ref = useRef<E>(null);
  const [hidden, setHidden] = useState(NONE);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the children change
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const children = [...element.children].filter((child) => child instanceof HTMLElement);
      for (const child of children) child.hidden = false;
      const tooMuch = () => children.flatMap((child, index) => (fitsInto(element, child) ? [] : [index]));
      delete element.dataset.full;
      let over = tooMuch();
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size));
        over = tooMuch();
        if (over.length === 0) break;
      }
      if (over.length > 0) {
        element.dataset.full = '';
        over = tooMuch();
      }
      const hide = (indexes: readonly number[], hidden: boolean) => {
        for (const index of indexes) {
          const child = children[index];
          if (child) child.hidden = hidden;
        }
      };
      hide(over, true);
      // A short one may still find its place in a gap.
      let tries = MOST_TRIES;
      over = over.filter((index) => {
        if (tries === 0) return true;
        hide([index], false);
        const fits = children.every((child) => child.hidden || fitsInto(element, child));
        if (fits) return false;
        tries -= 1;
        hide([index], true);
        return true;
      });
      setHidden((before) => (before.join() === over.join() ? before : over));
    };
    measure();
    let live = true;
    document.fonts?.ready.then(() => {
      if (live) measure();
    });
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : undefined;
    if (element.parentElement) observer?.observe(element.parentElement);
    return () => {
      live = false;
      observer?.disconnect();
    };
  }, [key, sizes]);

  return [ref, hidden];
}
