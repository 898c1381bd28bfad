import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { people, tables } from '../agenda/fields.ts';
import { ok, refuse } from '../lib/result.ts';
import { teamAt } from '../lib/teamAt.ts';
import type { Change } from './agenda.ts';
import { type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import { dealing } from './dealing.ts';
import type { Decision } from './decision.ts';
import type { EventOf, RoomEvent } from './events.ts';
import { table } from './introductions.ts';
import { personIn } from './people.ts';
import { besideAtTable } from './scribes.ts';
import { type Seats, seatedAt, sitDown, standUp } from './seats.ts';
import { emptiestOf, emptiestTable, type RoomState } from './state.ts';
import { tableIds } from './tableIds.ts';
import { teamsIn } from './teams.ts';

/** What hosts ask about tables, and who sits at them. */
export const tableCommands = {
  /** A host puts somebody there: as good as the letter that they would give themselves. */
  moveToTable: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, table }).strict(),
    decide: (wanted, { state }) => move(state, wanted.person, wanted.table),
  }),
  setTables: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ count: tables }).strict(),
    decide: ({ count }, { state }) => setTables(state, count),
  }),
  /** How many people are expected; nobody says without a number. */
  expect: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ people: people.optional() }).strict(),
    decide({ people: count }, { state }) {
      if (count === state.expected) return ok([]);
      return ok([{ type: 'peopleExpected', ...(count === undefined ? {} : { count }) }]);
    },
  }),
  /** Deals seats evenly at so many tables; `everybody`: also to those who sat down by a letter. */
  deal: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ tables, everybody: z.boolean().default(false) }).strict(),
    decide: deal,
  }),
} satisfies RoomCommands;

type Moved = EventOf<'personMoved'>;

/** Puts somebody at a table, and those beside them for whom they write. [NP4] @param dealt nobody chose it: they are given the seat */
export function move(state: RoomState, person: string, table: string, dealt?: true): Decision {
  const one = personIn(state, person);
  if (!one) return refuse('unknown-person');
  if (!state.tables.includes(table)) return refuse('unknown-table');
  const { table: from } = one;
  if (from === table) return ok([]);
  return ok(moves(state, person, from, table, dealt));
}

/** Somebody and those beside them for whom they write, from one table to another. [NP4] */
export const moves = (
  state: RoomState,
  person: string,
  from: string,
  table: string,
  dealt: boolean | undefined,
): RoomEvent[] =>
  [person, ...besideAtTable(state, person, from)].map((each) => ({
    type: 'personMoved',
    person: each,
    table,
    from,
    ...(dealt ? { dealt } : {}),
  }));

/** A table at which somebody is stays; who is away from one that goes is dealt another. */
function setTables(state: RoomState, count: number): Decision {
  const tables = tableIds(count);
  const taken = state.tables.find((table) => !tables.includes(table) && seatedAt(state.present, table) > 0);
  if (taken !== undefined) return refuse('table-taken', { table: taken });
  return ok([...leaving(state, tables, []), { type: 'tablesSet', count }]);
}

/** Those at tables that go are dealt seats at the others, of their own team's if there are any. [DE6] @param moved those who have been moved already */
function leaving(state: RoomState, tables: readonly string[], moved: readonly Moved[]): Moved[] {
  const copy = (of: Seats): Seats => new Map([...of].map(([table, people]) => [table, new Set(people)]));
  const [seats, present] = [copy(state.seats), copy(state.present)];
  const reseat = ({ person, from, table }: Pick<Moved, 'person' | 'from' | 'table'>) => {
    for (const books of present.get(from)?.has(person) ? [seats, present] : [seats]) {
      standUp(books, { id: person, table: from });
      sitDown(books, { id: person, table });
    }
  };
  moved.forEach(reseat);
  const going = [...seats.keys()].filter((table) => !tables.includes(table));
  const leaves: Moved[] = [];
  for (const from of going) {
    for (const person of seats.get(from) ?? []) {
      const own = (teamAt(state.teams, from)?.tables ?? []).filter((each) => tables.includes(each));
      const table =
        own.length > 0
          ? emptiestOf(own, { present, seats })
          : emptiestTable({ tables: [...tables], present, seats, teams: state.teams });
      // Who writes for somebody takes them along. [NP4]
      for (const one of [person, ...besideAtTable(state, person, from)]) {
        reseat({ person: one, from, table });
        leaves.push({ type: 'personMoved', person: one, table, from, dealt: true });
      }
    }
  }
  return leaves;
}

/** [DE1] [DE2] [DE3] [DE4] [DE6] */
function deal(
  { tables: wanted, everybody }: { tables: number; everybody: boolean },
  { state }: RoomContext,
): Decision {
  const here = [...state.present.values()].flatMap((people) =>
    [...people].flatMap((person) => personIn(state, person) ?? []),
  );
  const { count, moves } = dealing(here, wanted, everybody, teamsIn(state));
  const before = state.tables.length;
  const moved = moves.map((each): Moved => ({ type: 'personMoved', ...each, dealt: true }));
  if (count < before) moved.push(...leaving(state, tableIds(count), moved));
  if (moved.length === 0 && count === before) return ok([]);
  const set: RoomEvent[] = count === before ? [] : [{ type: 'tablesSet', count }];
  const seats = moved.map(({ person, from }) => ({
    person,
    table: from,
    ...(personIn(state, person)?.dealt ? { dealt: true as const } : {}),
  }));
  const dealt: RoomEvent = { type: 'seatsDealt', before, seats };
  return ok(count > before ? [...set, ...moved, dealt] : [...moved, ...set, dealt]);
}

/**
 * Takes a dealing back: who was moved, and has not been since, sits where they sat. Tables that came with it go again,
 * unless somebody else has sat down there.
 */
export function undealt(
  state: RoomState,
  { tables: before, seats }: Extract<Change['undo'], { type: 'seats' }>,
): RoomEvent[] {
  const count = state.tables.length;
  const moved = seats.flatMap(({ person, table, dealt }): Moved[] => {
    const one = personIn(state, person);
    if (!one?.dealt || one.table === table) return [];
    return [{ type: 'personMoved', person, table, from: one.table, ...(dealt ? { dealt } : {}) }];
  });
  if (before > count) return [{ type: 'tablesSet', count: before }, ...moved];
  const back = new Set(moved.map(({ person }) => person));
  const tables = tableIds(before);
  const stays = Object.values(state.people).some(({ id, table }) => !back.has(id) && !tables.includes(table));
  return stays || before === count ? moved : [...moved, { type: 'tablesSet', count: before }];
}
