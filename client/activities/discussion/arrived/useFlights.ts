import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isStill } from '../../../ui/motion.ts';

/** From the field to where it is read, and back, ms. */
const FLIGHT_MS = 700;
const ARRIVAL_MS = 420;
/** Several that arrive at once do so one after the other, within this time, ms. */
const SPREAD_MS = 1_200;
const BETWEEN_MS = 60;
const EASING = 'cubic-bezier(0.22, 0.8, 0.24, 1)';

const found = (root: HTMLElement, name: 'answer' | 'slip') =>
  new Map(
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((one) => [one.dataset[name] ?? '', one]),
  );

/** As if it lay at another place, and were as large as there. */
function at(element: HTMLElement, other: DOMRect): Keyframe {
  const own = element.getBoundingClientRect();
  const [wide, high] = [other.width / (own.width || 1), other.height / (own.height || 1)];
  return {
    transform: `translate(${other.x - own.x}px, ${other.y - own.y}px) scale(${wide}, ${high})`,
    transformOrigin: '0 0',
  };
}

/**
 * Lets answers fly: those that come forward from their slips (`data-slip`) to where they are read (`data-answer`), those
 * that go back the other way, and slips that are new come down. Nothing flies where people asked for no motion.
 * @param key changes whenever an answer came, went, or changed places
 */
export function useFlights(key: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const forward = useRef<ReadonlyMap<string, DOMRect>>(new Map());
  const known = useRef<ReadonlySet<string>>(new Set());

  // biome-ignore lint/correctness/useExhaustiveDependencies: places are read again when the key changes
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const slips = found(element, 'slip');
    const answers = found(element, 'answer');
    const [before, old] = [forward.current, known.current];
    forward.current = new Map([...answers].map(([id, one]) => [id, one.getBoundingClientRect()]));
    known.current = new Set(slips.keys());
    if (isStill() || typeof element.animate !== 'function') return;
    const timing = { duration: FLIGHT_MS, easing: EASING };
    for (const [id, answer] of answers) {
      const slip = before.has(id) ? undefined : slips.get(id);
      if (slip)
        answer.animate(
          [{ ...at(answer, slip.getBoundingClientRect()), opacity: 0.2 }, { opacity: 1 }],
          timing,
        );
    }
    for (const [id, place] of before) {
      const slip = answers.has(id) ? undefined : slips.get(id);
      slip?.animate([{ ...at(slip, place), opacity: 0 }, { opacity: 1 }], timing);
    }
    const arrived = [...slips].filter(([id]) => !old.has(id));
    const between = Math.min(BETWEEN_MS, SPREAD_MS / Math.max(1, arrived.length));
    arrived.forEach(([, slip], index) => {
      slip.animate([{ transform: 'translateY(-200%) scale(1.6)', opacity: 0 }, { opacity: 1 }], {
        duration: ARRIVAL_MS,
        delay: index * between,
        easing: EASING,
        fill: 'backwards',
      });
    });
  }, [key]);

  return root;
}
