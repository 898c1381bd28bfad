/**
 * Where each slip lies in the field of a pile. Whoever comes or goes, the others keep their seats; a field that is full
 * grows by a third at once, which makes all slips smaller and leaves them in their order.
 */
export interface Seats {
  readonly size: number;
  readonly at: ReadonlyMap<string, number>;
}

const SMALLEST = 12;

export const NO_SEATS: Seats = { size: SMALLEST, at: new Map() };

/** Seats everybody, the old ones where they were. @returns the same where nobody came or went */
export function seated(before: Seats, ids: readonly string[]): Seats {
  const newcomers = ids.filter((id) => !before.at.has(id));
  if (newcomers.length === 0 && ids.length === before.at.size) return before;
  const there = new Set(ids);
  const at = new Map([...before.at].filter(([id]) => there.has(id)));
  const taken = new Set(at.values());
  let seat = 0;
  for (const id of newcomers) {
    while (taken.has(seat)) seat += 1;
    at.set(id, seat);
    seat += 1;
  }
  let { size } = before;
  const last = Math.max(-1, ...at.values());
  while (size <= last) size = Math.ceil(size * 1.34);
  return { size, at };
}

/** A slip is so many times as wide as it is high. */
const SLIP = 1.5;

/** Columns of a field. @param shape how many times it is as wide as it is high */
export const columnsOf = ({ size }: Seats, shape: number): number =>
  Math.min(size, Math.ceil(Math.sqrt((size * shape) / SLIP)));
