import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { MOST_TABLES } from '../lib/limits.ts';
import { ownValue } from '../lib/ownValue.ts';
import { ok, refuse } from '../lib/result.ts';
import { none, type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { name, role, table } from './introductions.ts';
import { personIn } from './people.ts';
import { cameBack, wentAway } from './presence.ts';
import { besideAtTable, leftToHosts, scribeCommands } from './scribes.ts';
import { type Seats, seatedAt, sitDown, standUp } from './seats.ts';
import { emptiestTable, type RoomState, tableIds } from './state.ts';

const somebody = z.object({ person: id }).strict();
const introduction = z
  .object({
    name: name.optional(),
    role: role.optional(),
    table: z.union([table, z.literal('any')]).optional(),
  })
  .strict();

/** What hosts ask about people, tables and projectors, and what people say about themselves. */
export const peopleCommands = {
  remove: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide(wanted, { state }) {
      const person = personIn(state, wanted.person);
      if (!person) return ok([]);
      const left = leftToHosts(state, person.id);
      return ok([...left, { type: 'personRemoved', person: person.id, from: person.table }]);
    },
  }),
  bringBack: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide: ({ person }, { state }) => bringBack(state, person),
  }),
  /** Blank: the person is shown without a name. */
  rename: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, name }).strict(),
    decide(wanted, { state }) {
      const person = personIn(state, wanted.person);
      if (!person) return notHere;
      return ok(
        (person.name ?? '') === wanted.name
          ? []
          : [{ type: 'personIntroduced', person: person.id, name: wanted.name }],
      );
    },
  }),
  /** Said by a host; who comes back, or does something, is here again. */
  setAway: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, on: z.boolean() }).strict(),
    decide({ person, on }, { state }) {
      if (!personIn(state, person)) return notHere;
      return ok(on ? wentAway(state, [person]) : cameBack(state, [person]));
    },
  }),
  moveToTable: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, table }).strict(),
    decide: (wanted, { state }) => move(state, wanted.person, wanted.table),
  }),
  setTables: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ count: z.number().int().min(1).max(MOST_TABLES) }).strict(),
    decide: ({ count }, { state }) => setTables(state, count),
  }),
  /** Projectors keep showing only where the host key itself let them in. */
  unpairProjectors: roomCommand({
    by: 'host',
    when: 'always',
    payload: none,
    decide: (_, { state }) => ok(state.projectorHashes.length === 0 ? [] : [{ type: 'projectorsUnpaired' }]),
  }),
  /** `table: "any"` asks to be dealt one. */
  introduce: roomCommand({ by: 'participant', when: 'always', payload: introduction, decide: introduce }),
  ...scribeCommands,
} satisfies RoomCommands;

const notHere = refuse('unknown-person');

/** The same person, at their table; their phone still has their token. */
export function bringBack(state: RoomState, id: string): Decision {
  const person = ownValue(state.everyone, id);
  if (!person) return notHere;
  if (person.gone !== 'out') return ok([]);
  const table = state.tables.includes(person.table) ? person.table : emptiestTable(state);
  return ok([{ type: 'personReturned', person: id, table }]);
}

/** A table at which somebody is stays; who is away from one that goes is dealt another. */
function setTables(state: RoomState, count: number): Decision {
  const tables = tableIds(count);
  const going = [...state.seats.keys()].filter((table) => !tables.includes(table));
  const taken = going.find((table) => seatedAt(state.present, table) > 0);
  if (taken !== undefined) return refuse('table-taken', { table: taken });
  const seats: Seats = new Map([...state.seats].map(([table, people]) => [table, new Set(people)]));
  const moves = going.flatMap((from) =>
    [...(state.seats.get(from) ?? [])].map((person): RoomEvent => {
      const table = emptiestTable({ tables, present: state.present, seats });
      standUp(seats, { id: person, table: from });
      sitDown(seats, { id: person, table });
      return { type: 'personMoved', person, table, from };
    }),
  );
  return ok([...moves, { type: 'tablesSet', count }]);
}

/** Who moves takes along those beside them for whom they write. [NP4] */
function move(state: RoomState, id: string, table: string): Decision {
  const person = personIn(state, id);
  if (!person) return notHere;
  if (!state.tables.includes(table)) return refuse('unknown-table');
  const { table: from } = person;
  if (from === table) return ok([]);
  const together = [id, ...besideAtTable(state, id, from)];
  return ok(together.map((one) => ({ type: 'personMoved', person: one, table, from })));
}

function introduce(
  { name, role, table }: z.infer<typeof introduction>,
  { state, actor: { id } }: RoomContext,
): Decision {
  if (role && !state.session.roles.some((known) => known.id === role)) return refuse('unknown-role');
  const events: RoomEvent[] = [];
  if (name !== undefined || role !== undefined) {
    events.push({
      type: 'personIntroduced',
      person: id,
      ...(name === undefined ? {} : { name }),
      ...(role === undefined ? {} : { role }),
    });
  }
  if (table !== undefined) {
    const moved = move(state, id, table === 'any' ? emptiestTable(state) : table);
    if (!moved.ok) return moved;
    events.push(...moved.value);
  }
  return ok(events);
}
