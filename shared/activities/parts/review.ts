import { z } from 'zod';
import { ok } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { type Entries, type Entry, find } from './entries.ts';

/** Hosts read what people write before others see it, where they say so: of every kind that has it. [EN5] */
export type ReviewEvent = { type: 'reviewSet'; on: boolean } | { type: 'letThrough'; ids: readonly string[] };

/** What somebody writes waits where hosts review first: a part of its event. */
export const waits = ({ review }: { readonly review: boolean }): { readonly waiting?: true } =>
  review ? { waiting: true } : {};

/** Those that wait are seen from now on. */
export const through = (some: readonly Entry[]): ReviewEvent[] => {
  const ids = some.filter(({ waiting }) => waiting).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ type: 'letThrough', ids }];
};

/** The command: what is written waits for a host from now on, or what waits is let through and nothing waits any more. */
export const reviewFirst = <State extends { review: boolean }>(entries: (state: State) => Entries<Entry>) =>
  command<State, ReviewEvent>()({
    by: 'host',
    payload: z.strictObject({ on: z.boolean() }),
    decide(state, { on }) {
      if (state.review === on) return ok([]);
      return ok([{ type: 'reviewSet', on }, ...(on ? [] : through(Object.values(entries(state).all)))]);
    },
  });

/** Changes the state in place by what happened. */
export function evolveReview(state: { review: boolean }, event: ReviewEvent, entries: Entries<Entry>): void {
  if (event.type === 'reviewSet') {
    state.review = event.on;
    return;
  }
  for (const id of event.ids) {
    const entry = find(entries, id);
    if (entry) entry.waiting = false;
  }
}
