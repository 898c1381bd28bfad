import type { Person } from '../activities/activity.ts';
import { ok, refuse } from '../lib/result.ts';
import { type Command, hostCommands, MOST_PEOPLE, participantCommands, serverCommands } from './commands.ts';
import { type Decision, parse, type Sources } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { seated, seatedAt } from './seats.ts';
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
    case 'moveToTable': {
      const payload = parse(hostCommands.moveToTable, command.payload);
      return payload.ok ? move(state, payload.value.person, payload.value.table) : payload;
    }
    case 'setTables': {
      const payload = parse(hostCommands.setTables, command.payload);
      if (!payload.ok) return payload;
      const tables = new Set(tableIds(payload.value.count));
      const taken = [...state.seats.keys()].find(
        (table) => !tables.has(table) && seatedAt(state.seats, table) > 0,
      );
      if (taken !== undefined)
        return refuse('table-taken', `People are sitting at table ${taken}. Move them first.`);
      return ok([{ type: 'tablesSet', count: payload.value.count }]);
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

/** Ids come from outside: "constructor" is nobody. */
const personIn = (state: RoomState, id: string): Person | undefined =>
  Object.hasOwn(state.people, id) ? state.people[id] : undefined;

function move(state: RoomState, id: string, table: string): Decision {
  const person = personIn(state, id);
  if (!person) return refuse('unknown-person', 'That person is not in the room.');
  if (!state.tables.includes(table)) return refuse('unknown-table', `There is no table ${table}.`);
  return ok(person.table === table ? [] : [{ type: 'personMoved', person: id, table, from: person.table }]);
}

/** What people say about themselves. */
export function introduce(state: RoomState, id: string, command: Command): Decision {
  const payload = parse(participantCommands.introduce, command.payload);
  if (!payload.ok) return payload;
  const person = state.people[id];
  if (!person) return refuse('removed', 'You are no longer in this room.');
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

/** What the server itself records: who joined, which projector was paired, which key opens the room. */
export function decideServer(state: RoomState, command: Command): Decision {
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
