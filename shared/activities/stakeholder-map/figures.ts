import { ownValue } from '../../lib/ownValue.ts';
import type { RoomFacts, TableId } from '../activity.ts';
import { nameKey } from '../parts/board.ts';
import { byAge, isSeen } from '../parts/entries.ts';
import { FEWEST } from '../parts/smallGroups.ts';
import {
  type Counts,
  countMarks,
  DIFFER,
  division,
  hereOf,
  isPlaced,
  type Mark,
  type Stakeholder,
} from './rules.ts';
import { everybodys, isAdded, type State } from './state.ts';

/** How the room placed one stakeholder. [SMA6] */
export interface Placed extends Stakeholder {
  /** How many tables said something of it, and what. */
  readonly tables: number;
  readonly byTables: Counts;
  /** The same of people, from three on. */
  readonly people?: number;
  readonly byPeople?: Counts;
  /** Where the room knows it. [SMA7] */
  readonly here?: number;
  /** They do not agree. */
  readonly differ?: true;
  /** Nobody gave it a relation. */
  readonly unplaced?: true;
}

/** Everybody's stakeholders and those of tables: of one name, they are one. */
export function roomsStakeholders(state: State): (Stakeholder & { readonly ids: readonly string[] })[] {
  const rows = new Map<string, { id: string; title: string; ids: string[] }>();
  const added = Object.values(state.written.all)
    .filter(isAdded)
    .filter((one) => one.place !== undefined && isSeen(one))
    .sort(byAge);
  for (const { id, title } of [...everybodys(state), ...added]) {
    const row = rows.get(nameKey(title));
    if (row) row.ids.push(id);
    else rows.set(nameKey(title), { id, title, ids: [id] });
  }
  return [...rows.values()];
}

type AllSaid = Readonly<Record<string, Readonly<Record<string, readonly Mark[]>>>>;

/** What was said under any of these ids, once by each. */
function saidOf(all: AllSaid, ids: readonly string[]): (readonly Mark[])[] {
  const found: (readonly Mark[])[] = [];
  for (const whose of Object.keys(all)) {
    const said = all[whose];
    const marks = ids
      .map((id) => said && ownValue(said, id))
      .find((one) => one !== undefined && one.length > 0);
    if (marks) found.push(marks);
  }
  return found;
}

/** People's numbers of some, from three on. [SMA4] */
export function peoplesCounts(said: readonly (readonly Mark[])[]) {
  return said.length < FEWEST ? {} : { people: said.length, byPeople: countMarks(said) };
}

function placedOf(state: State, row: Stakeholder & { ids: readonly string[] }, room: RoomFacts) {
  const tables = saidOf(state.tables, row.ids);
  const byTables = countMarks(tables);
  const said = saidOf(state.people, row.ids);
  const people = peoplesCounts(said);
  const here = hereOf(row, room);
  const share =
    tables.length >= 2 || people.byPeople === undefined
      ? division(byTables, tables.length)
      : division(people.byPeople, people.people);
  const differs = tables.length >= 2 ? share > 0 : share >= DIFFER;
  const unplaced = !isPlaced(byTables) && !isPlaced(countMarks(said));
  const placed: Placed = {
    id: row.id,
    title: row.title,
    tables: tables.length,
    byTables,
    ...people,
    ...(here === undefined ? {} : { here }),
    ...(differs ? { differ: true } : {}),
    ...(unplaced ? { unplaced: true } : {}),
  };
  return { placed, share: differs ? share : 0, rank: differs ? 0 : unplaced ? 1 : 2 };
}

/** How the room placed them all: what differs first, then what nobody placed, then the others. [SMA6] */
export const placings = (state: State, room: RoomFacts): Placed[] =>
  roomsStakeholders(state)
    .map((row) => placedOf(state, row, room))
    .sort((a, b) => a.rank - b.rank || b.share - a.share)
    .map(({ placed }) => placed);

/** Which stakeholders are known to be missing: ids. [SMA7] */
export const missing = (some: readonly Stakeholder[], room: RoomFacts): string[] =>
  some.filter((one) => hereOf(one, room) === 0).map(({ id }) => id);

/** What a table's people said of each, in numbers of three or more. [SMA4] */
export function tableSpread(
  state: State,
  rows: readonly Stakeholder[],
  table: TableId,
  { everyone }: RoomFacts,
) {
  const here = Object.fromEntries(
    Object.entries(state.people).filter(([person]) => ownValue(everyone, person)?.table === table),
  );
  return Object.fromEntries(
    rows.flatMap(({ id }) => {
      const counts = peoplesCounts(saidOf(here, [id]));
      return counts.byPeople === undefined ? [] : [[id, counts] as const];
    }),
  );
}

/** How many of these have something said. */
export const saidCount = (
  said: Readonly<Record<string, readonly Mark[]>> | undefined,
  rows: readonly Stakeholder[],
): number => rows.filter(({ id }) => (ownValue(said ?? {}, id) ?? []).length > 0).length;
