import type { TableId } from '../activities/activity.ts';
import { misfit, TABLE_LEAST, TABLE_MOST, tablesFor } from '../lib/tableSizes.ts';
import { seatedAt } from './seats.ts';
import type { RoomState } from './state.ts';

/**
 * Whether people sit well, five to eight at a table, and what to do where they do not.
 *
 * [SB1] Before the start it is about those who are expected, or are here if those are more. People are still on their
 *      way: no table has too few yet, unless there are too many tables for all who are expected.
 * [SB2] Once it is on it is about those who are here, at the tables where somebody sits.
 * [SB3] What neither another number of tables nor dealing seats evenly would mend is not told; but that tables are too
 *      large, always.
 * [SB4] In a rehearsal people are simulated, and seldom as many as are expected: it is as before the start.
 * [SB5] Where tables carry teams' names, how many sit at one is how many a team has: only that a table has too many is
 *      told, or that there are too few tables for all.
 */
export interface Seating {
  /** Too few tables, or too many, for so many people; or one table has too many, or too few, where even shares would do. */
  readonly kind: 'crowded' | 'sparse' | 'uneven';
  /** All of them, or those of the one table. */
  readonly people: number;
  readonly tables: number;
  /** The one table. */
  readonly table?: TableId;
  /** How many tables there should be. */
  readonly proposed: number;
}

type Seated = Pick<RoomState, 'status' | 'rehearsal' | 'expected' | 'tables' | 'present' | 'teams'>;

/** What is wrong with how people sit; `undefined` while nothing is, or it cannot be helped. */
export function seatingOf(state: Seated): Seating | undefined {
  const { status, rehearsal, expected, tables, present } = state;
  if (status === 'ended') return undefined;
  const sizes = tables.map((table) => ({ table, people: seatedAt(present, table) }));
  const here = sizes.reduce((sum, { people }) => sum + people, 0);
  const taken = sizes.filter(({ people }) => people > 0);
  const before = status === 'lobby' || rehearsal !== undefined;
  const people = before ? Math.max(expected ?? 0, here) : here;
  const all = misfit(people, tables.length);
  if (all === 'crowded') return wrong('crowded', people, tables.length);
  const named = state.teams.some((team) => team.tables.length > 0);
  if (before && all === 'sparse' && expected !== undefined && !named)
    return wrong('sparse', people, tables.length);
  const proposed = [tables.length, taken.length].find((count) => count > 0 && !misfit(people, count));
  const uneven = (one: { readonly table: TableId; readonly people: number }): Seating => ({
    kind: 'uneven',
    ...one,
    tables: tables.length,
    proposed: proposed ?? tablesFor(people),
  });
  const bySize = taken.toSorted((one, other) => one.people - other.people);
  const fullest = bySize.at(-1);
  const emptiest = bySize.at(0);
  if (fullest && fullest.people > TABLE_MOST) return uneven(fullest);
  if (before || named || !emptiest || emptiest.people >= TABLE_LEAST) return undefined;
  if (misfit(here, taken.length) === 'sparse') return wrong('sparse', here, taken.length);
  return Math.floor(here / taken.length) >= TABLE_LEAST ? uneven(emptiest) : undefined;
}

const wrong = (kind: 'crowded' | 'sparse', people: number, tables: number): Seating => ({
  kind,
  people,
  tables,
  proposed: tablesFor(people),
});
