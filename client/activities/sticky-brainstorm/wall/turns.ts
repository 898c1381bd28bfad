import type { TableId } from '../../../../shared/activities/activity.ts';
import { pointsOf } from '../../../../shared/activities/parts/points.ts';
import { byLetter } from '../../../../shared/lib/byLetter.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';

/**
 * Which stickies come forward.
 *
 * [WT1] Every sticky has its turn, of whatever rank, before any has a second one.
 * [WT2] A sticky's chance to come early is the weight of its rank: of the first turns half are first choices where there
 *      are three ranks, a third second ones, a sixth third ones.
 * [WT3] Within a rank tables take turns, and each rank begins at another table.
 * [WT4] Who arrives late is next.
 */
interface Waiting {
  readonly id: string;
  readonly rank: number;
  readonly table?: TableId;
}

/** All in the order of their first turn. [WT2] [WT3] @param most stickies that each person may have */
export function inTurn<T extends Waiting>(notes: readonly T[], most: number): T[] {
  const tables = [...new Set(notes.map(({ table = '' }) => table))].sort(byLetter);
  const seatOf = new Map(tables.map((table, index) => [table, index]));
  const step = Math.max(1, Math.ceil(tables.length / most));
  const turnsOfTable = new Map<string, number>();
  const fairly = [...notes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((note) => {
      const { rank, table = '' } = note;
      const key = `${rank} ${table}`;
      const turn = turnsOfTable.get(key) ?? 0;
      turnsOfTable.set(key, turn + 1);
      const seat = ((seatOf.get(table) ?? 0) + tables.length * most - (rank - 1) * step) % tables.length;
      return { note, turn, seat };
    })
    .sort((a, b) => a.turn - b.turn || a.seat - b.seat);
  const placeInRank = new Map<number, number>();
  return fairly
    .map(({ note }) => {
      const place = placeInRank.get(note.rank) ?? 0;
      placeInRank.set(note.rank, place + 1);
      return { note, when: (place + 0.5) / pointsOf(note.rank, most) };
    })
    .sort((a, b) => a.when - b.when)
    .map(({ note }) => note);
}

/**
 * Those who have had fewest turns, in order. [WT1] [WT4]
 * @param seen how many turns each has had; who came since then is next
 */
export function nextTurn<T extends { readonly id: string }>(
  order: readonly T[],
  seen: ReadonlyMap<string, number>,
  count: number,
): T[] {
  const late = seen.size > 0 ? -1 : 0;
  const byTurns = grouped(order, ({ id }) => String(seen.get(id) ?? late));
  return [...byTurns]
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, notes]) => notes)
    .slice(0, count);
}

/** How many turns each has had after this one; who came meanwhile counts as the others who wait. [WT4] */
export function afterTurn(
  seen: ReadonlyMap<string, number>,
  there: readonly { readonly id: string }[],
  shown: ReadonlySet<string>,
): Map<string, number> {
  const known = there.flatMap(({ id }) => seen.get(id) ?? []);
  const least = known.length > 0 ? known.reduce((a, b) => Math.min(a, b)) : 0;
  return new Map(
    there.flatMap(({ id }) => {
      const had = seen.get(id);
      if (shown.has(id)) return [[id, (had ?? least) + 1] as const];
      // Late, and not had its turn yet.
      return had === undefined && seen.size > 0 ? [] : [[id, had ?? 0] as const];
    }),
  );
}
