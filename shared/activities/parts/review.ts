import { z } from 'zod';
import { ok } from '../../lib/result.ts';
import { command } from '../activity.ts';

/** Hosts read what people write before others see it, where they say so: of every kind that has it. */
export type ReviewEvent = { type: 'reviewSet'; on: boolean } | { type: 'letThrough'; ids: readonly string[] };

/** One thing that somebody wrote. */
interface Written {
  readonly id: string;
  waiting: boolean;
}

/** Those that wait are seen from now on. */
export const through = (some: readonly Written[]): ReviewEvent[] => {
  const ids = some.filter(({ waiting }) => waiting).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ type: 'letThrough', ids }];
};

/**
 * The command: what is written waits for a host from now on, or what waits is let through and nothing waits any more.
 * @param written what may wait
 */
export const reviewFirst = <State extends { review: boolean }>(
  written: (state: State) => readonly Written[],
) =>
  command<State, ReviewEvent>()({
    by: 'host',
    payload: z.strictObject({ on: z.boolean() }),
    decide: (state, { on }) =>
      ok(state.review === on ? [] : [{ type: 'reviewSet', on }, ...(on ? [] : through(written(state)))]),
  });

/** @param find one thing, if nobody took it back meanwhile */
export function evolveReview(
  state: { review: boolean },
  event: ReviewEvent,
  find: (id: string) => Written | undefined,
): void {
  if (event.type === 'reviewSet') {
    state.review = event.on;
    return;
  }
  for (const id of event.ids) {
    const one = find(id);
    if (one) one.waiting = false;
  }
}
