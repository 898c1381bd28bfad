/** Everything that was, one edit after the other. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What was edited last and when: letters typed into one field in one go are one edit. */
  readonly last?: { readonly mark: string; readonly at: number };
}

const MOST = 300;
/** A pause of this many ms begins a new edit. */
const PAUSE = 1_200;

export const newHistory = <T>(now: T): History<T> => ({ now, past: [], future: [] });

/**
 * @param mark Names the field; edits of the same one that follow each other at once are undone together. An edit
 *   that stands for itself (a move, a deletion) has none.
 * @param at Device instant, ms.
 */
export function edited<T>(history: History<T>, next: T, at: number, mark?: string): History<T> {
  if (next === history.now) return history;
  const { last, past, now } = history;
  const goesOn = mark !== undefined && last?.mark === mark && at - last.at < PAUSE;
  return {
    now: next,
    past: goesOn ? past : [...past, now].slice(-MOST),
    future: [],
    ...(mark === undefined ? {} : { last: { mark, at } }),
  };
}

export function undone<T>({ now, past, future }: History<T>): History<T> | undefined {
  const before = past.at(-1);
  return before === undefined
    ? undefined
    : { now: before, past: past.slice(0, -1), future: [now, ...future] };
}

export function redone<T>({ now, past, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { now: next, past: [...past, now], future: rest };
}
