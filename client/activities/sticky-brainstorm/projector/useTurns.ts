import { type RefObject, useEffect, useState } from 'react';
import type { OneNote } from '../order.ts';
import { useShown } from './useShown.ts';

/** How long one part of a long wall stands, ms: nine stickies are read in that time. */
const TURN = 9_000;

const still = () =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Turns {
  readonly list: RefObject<HTMLUListElement | null>;
  /** All stickies, beginning with the first of this turn; those that find no place are hidden by the list. */
  readonly notes: readonly OneNote[];
  readonly shown: readonly OneNote[];
  /** How often the wall has turned. */
  readonly turn: number;
}

/**
 * Shows a wall that is too long for its place in turns: each begins with the first sticky that found no place in
 * the one before, and after the last the first come again. Nothing turns where people asked for no motion.
 * @param sizes Of the text, largest first; see {@link useShown}.
 */
export function useTurns(all: readonly OneNote[], sizes: readonly number[]): Turns {
  // By id, so that a sticky that comes meanwhile does not push the wall on.
  const [{ first, turn }, setPlace] = useState<{ first?: string; turn: number }>({ turn: 0 });
  const start = Math.max(
    0,
    all.findIndex(({ id }) => id === first),
  );
  const notes = start === 0 ? all : [...all.slice(start), ...all.slice(0, start)];
  const [list, hidden] = useShown(notes.map(({ id, text }) => `${id} ${text}`).join('|'), sizes);
  const next = hidden[0] === undefined ? undefined : notes[Math.max(1, hidden[0])]?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn has its own time
  useEffect(() => {
    if (next === undefined || still()) return;
    const timer = setTimeout(() => setPlace((now) => ({ first: next, turn: now.turn + 1 })), TURN);
    return () => clearTimeout(timer);
  }, [next, turn]);

  return { list, notes, shown: notes.filter((_, index) => !hidden.includes(index)), turn };
}
