import { own } from '../lib/own.ts';
import { ok, refuse } from '../lib/result.ts';
import { type Command, hostCommands, MOST_PEOPLE, participantCommands, serverCommands } from './commands.ts';
import { type Decision, parse, type RoomActor, type Sources } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { personIn } from './people.ts';
import { type Seats, seated, seatedAt, sitDown, standUp } from './seats.ts';
import { emptiestTable, type RoomState, tableIds } from './state.ts';

/** What hosts ask about people and tables. */
export function decidePeople(state: RoomState, command: Command, sources: Sources): Decision {
  switch (command.type) {
    case 'remove': {
      const payload = parse(hostCommands.remove, command.payload);
      if (!payload.ok) return payload;
      const person = personIn(state, payload.value.person);
      return ok(person ? [{ type: 'personRemoved', person: person.id, from: person.table }] : []);
    }
    case 'bringBack': {
      const payload = parse(hostCommands.bringBack, command.payload);
      return payload.ok ? bringBack(state, payload.value.person) : payload;
    }
    case 'rename': {
      const payload = parse(hostCommands.rename, command.payload);
      if (!payload.ok) return payload;
      const person = personIn(state, payload.value.person);
      if (!person) return notHere;
      const { name } = payload.value;
      return ok((person.name ?? '') === name ? [] : [{ type: 'personIntroduced', person: person.id, name }]);
    }
    case 'setAway': {
      const payload = parse(hostCommands.setAway, command.payload);
      if (!payload.ok) return payload;
      const { person: id, on } = payload.value;
      if (!personIn(state, id)) return notHere;
      return ok(on ? wentAway(state, [id]) : cameBack(state, [id]));
    }
    case 'moveToTable': {
      const payload = parse(hostCommands.moveToTable, command.payload);
      return payload.ok ? move(state, payload.value.person, payload.value.table) : payload;
    }
    case 'setTables': {
      const payload = parse(hostCommands.setTables, command.payload);
      if (!payload.ok) return payload;
      return setTables(state, payload.value.count);
    }
    case 'unpairProjectors':
      return ok(state.projectorHashes.length === 0 ? [] : [{ type: 'projectorsUnpaired' }]);
    case 'setFixedEnd': {
      const payload = parse(hostCommands.setFixedEnd, command.payload);
      if (!payload.ok) return payload;
      const { at } = payload.value;
      if (at !== undefined && at <= sources.now) return refuse('past', 'That time has passed already.');
      return ok([at === undefined ? { type: 'fixedEndSet' } : { type: 'fixedEndSet', at }]);
    }
    default:
      return refuse('unknown-command', `There is no command "${command.type}".`);
  }
}

const notHere = refuse('unknown-person', 'That person is not in the room.');

/** Those of them who are here, as away. */
const wentAway = (state: RoomState, ids: readonly string[]): RoomEvent[] =>
  some('peopleWentAway', ids, (id) => own(state.here, id) !== undefined);

/** Those of them who are away, as here again. */
const cameBack = (state: RoomState, ids: readonly string[]): RoomEvent[] =>
  some('peopleCameBack', ids, (id) => personIn(state, id)?.gone === 'away');

function some(
  type: 'peopleWentAway' | 'peopleCameBack',
  ids: readonly string[],
  counts: (id: string) => boolean,
): RoomEvent[] {
  const people = ids.filter(counts);
  return people.length === 0 ? [] : [{ type, people }];
}

/** Whoever does something is here: what brings a person back who is away; `undefined` for everybody else. */
export const returning = (state: RoomState, actor: RoomActor): RoomEvent | undefined =>
  actor.kind === 'participant' && state.status !== 'ended' ? cameBack(state, [actor.id])[0] : undefined;

/** The same person, at their table; their phone still has their token. */
export function bringBack(state: RoomState, id: string): Decision {
  const person = own(state.everyone, id);
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
  if (taken !== undefined)
    return refuse('table-taken', `People are sitting at table ${taken}. Move them first.`);
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

function move(state: RoomState, id: string, table: string): Decision {
  const person = personIn(state, id);
  if (!person) return notHere;
  if (!state.tables.includes(table)) return refuse('unknown-table', `There is no table ${table}.`);
  return ok(person.table === table ? [] : [{ type: 'personMoved', person: id, table, from: person.table }]);
}

/** What people say about themselves. */
export function introduce(state: RoomState, id: string, command: Command): Decision {
  const payload = parse(participantCommands.introduce, command.payload);
  if (!payload.ok) return payload;
  if (!personIn(state, id)) return refuse('removed', 'You are no longer in this room.');
  const { name, role, table } = payload.value;
  if (role && !state.session.roles.some((known) => known.id === role))
    return refuse('unknown-role', `There is no role "${role}".`);
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

/** What the server itself records: who joined, who is away, which projector was paired, which key opens the room. */
export function decideServer(state: RoomState, command: Command): Decision {
  if (command.type === 'noteAway' || command.type === 'noteBack') {
    const payload = parse(serverCommands[command.type], command.payload);
    if (!payload.ok) return payload;
    const { people } = payload.value;
    return ok(command.type === 'noteAway' ? wentAway(state, people) : cameBack(state, people));
  }
  if (command.type === 'pairProjector') {
    const payload = parse(serverCommands.pairProjector, command.payload);
    return payload.ok ? ok([{ type: 'projectorPaired', tokenHash: payload.value.tokenHash }]) : payload;
  }
  if (command.type === 'renewHostKey') {
    const payload = parse(serverCommands.renewHostKey, command.payload);
    if (!payload.ok) return payload;
    const { was, hostKeyHash } = payload.value;
    if (was !== state.hostKeyHash) return refuse('not-allowed', 'Somebody has just renewed the key.');
    return ok([{ type: 'hostKeyRenewed', hostKeyHash }]);
  }
  if (command.type === 'takeOver') {
    const payload = parse(serverCommands.takeOver, command.payload);
    if (!payload.ok) return payload;
    return ok([{ type: 'hostKeyRenewed', hostKeyHash: payload.value.hostKeyHash, takenOver: true }]);
  }
  if (command.type === 'noteWall') {
    const payload = parse(serverCommands.noteWall, command.payload);
    return payload.ok ? ok([{ type: 'wallSet', ahead: payload.value.ms }]) : payload;
  }
  const payload = parse(serverCommands.join, command.payload);
  if (!payload.ok) return payload;
  const { person, tokenHash, name, role, table } = payload.value;
  // Who has only the code is not told whether it is, or was, a room's.
  if (state.status === 'ended' || state.locked) return refuse('not-found', 'There is no open room here.');
  if (seated(state.seats) >= MOST_PEOPLE)
    return refuse('room-full', `The room is full: ${MOST_PEOPLE} people.`);
  const seat = table !== undefined && state.tables.includes(table) ? table : emptiestTable(state);
  const known = role !== undefined && state.session.roles.some((candidate) => candidate.id === role);
  return ok([
    {
      type: 'personJoined',
      person,
      tokenHash,
      table: seat,
      ...(name ? { name } : {}),
      ...(known ? { role } : {}),
    },
  ]);
}
