import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isStill } from './motion.ts';

/** At most so many things move at once; past it, movement explains nothing any more. */
const MOST = 240;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets the elements with `data-glide="id"` inside the ref's element glide from their old places to their new ones
 * whenever `key` changes, and new ones appear softly. Nothing moves where people asked for no motion.
 * @param key Changes whenever the places may have changed, such as the ids in order joined together.
 * @param ms How long it takes.
 * @param list The element, where another hook has its ref already.
 */
export function useGlide<E extends HTMLElement = HTMLDivElement>(
  key: string | number | readonly (string | number)[],
  ms = 600,
  list?: RefObject<E | null>,
): RefObject<E | null> {
  const own = useRef<E>(null);
  const root = list ?? own;
  const places = useRef<Map<string, Point> | undefined>(undefined);
  const signature = typeof key === 'object' ? key.join(' ') : String(key);

  // biome-ignore lint/correctness/useExhaustiveDependencies: places are read again when the signature changes
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const origin = element.getBoundingClientRect();
    const before = places.current;
    const after = new Map<string, Point>();
    const elements = [...element.querySelectorAll<HTMLElement>('[data-glide]')];
    const moves = before !== undefined && elements.length <= MOST && !isStill();
    for (const one of elements) {
      // It has no place now, and appears when it gets one.
      if (one.hidden) continue;
      const id = one.dataset.glide ?? '';
      const box = one.getBoundingClientRect();
      const place = { x: box.x - origin.x + element.scrollLeft, y: box.y - origin.y + element.scrollTop };
      after.set(id, place);
      if (!moves) continue;
      const old = before.get(id);
      const timing = { duration: ms, easing: 'cubic-bezier(0.22, 0.8, 0.24, 1)' };
      if (!old) {
        one.animate(
          [
            { opacity: 0, transform: 'scale(0.92)' },
            { opacity: 1, transform: 'none' },
          ],
          timing,
        );
      } else if (Math.abs(old.x - place.x) > 1 || Math.abs(old.y - place.y) > 1) {
        one.animate(
          [{ transform: `translate(${old.x - place.x}px, ${old.y - place.y}px)` }, { transform: 'none' }],
          timing,
        );
      }
    }
    places.current = after;
  }, [signature, ms, root]);

  return root;
}
