import type { z } from 'zod';
import type { DecideContext, Happening } from '../activities/activity.ts';
import { elapsed } from '../agenda/timing.ts';
import { MINUTE, SECOND } from '../lib/duration.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import { type Command, hostCommands, MOST_PEOPLE, participantCommands, serverCommands } from './commands.ts';
import type { RoomEvent } from './events.ts';
import { activityOf, itemOf, planOf, type Registry, stepsOf, stopsOf, timedStep } from './plan.ts';
import { emptiestTable, factsOf, type RoomState, type Stop, tableIds } from './state.ts';

/** Who asks. The actor comes from the connection, never from a payload. */
export type RoomActor =
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'projector'; readonly id: string }
  | { readonly kind: 'server'; readonly id: 'server' };

/** Where time, ids and chance come from. */
export interface Sources {
  readonly now: number;
  readonly newId: () => string;
  readonly random: () => number;
}

type Decision = Result<readonly RoomEvent[]>;

/** Decides on a command without changing the state. */
export function decide(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  sources: Sources,
): Decision {
  if (actor.kind === 'projector')
    return refuse('not-allowed', 'A projector only shows; it cannot ask for anything.');
  if (command.item !== undefined && command.type !== 'next' && command.type !== 'back') {
    return decideActivity(registry, state, actor, command, command.item, sources);
  }
  if (actor.kind === 'host' && isKey(hostCommands, command.type)) {
    const schema: z.ZodType<unknown> = hostCommands[command.type];
    const parsed = parse(schema, command.payload);
    return parsed.ok ? decideHost(registry, state, command, sources) : parsed;
  }
  if (actor.kind === 'participant' && isKey(participantCommands, command.type))
    return introduce(state, actor.id, command);
  if (actor.kind === 'server' && isKey(serverCommands, command.type)) return decideServer(state, command);
  const known = isKey(hostCommands, command.type) || isKey(participantCommands, command.type);
  return known
    ? refuse('not-allowed', `"${command.type}" is not yours to ask for.`)
    : refuse('unknown-command', `There is no command "${command.type}".`);
}

const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(of, key);

/** Parses a payload; the refusal names the field at fault. */
export function parse<T>(schema: z.ZodType<T>, payload: unknown): Result<T> {
  const result = schema.safeParse(payload ?? {});
  if (result.success) return ok(result.data);
  const issue = result.error.issues[0];
  const field = issue && issue.path.length > 0 ? issue.path.join('.') : 'payload';
  return refuse('invalid', `${field}: ${issue?.message ?? 'not as expected'}`);
}

function decideActivity(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  itemId: string,
  sources: Sources,
): Decision {
  const item = state.session.agenda.find((candidate) => candidate.id === itemId);
  if (!item) return refuse('unknown-item', `This session has no item "${itemId}".`);
  const activity = activityOf(registry, item);
  const spec = Object.hasOwn(activity.commands, command.type) ? activity.commands[command.type] : undefined;
  if (!spec) return refuse('unknown-command', `"${item.title}" has no command "${command.type}".`);
  if (actor.kind !== 'host' && actor.kind !== 'participant')
    return refuse('not-allowed', 'Only people in the room may ask for this.');
  if (spec.by !== 'anyone' && spec.by !== actor.kind) {
    return refuse(
      'not-allowed',
      `"${command.type}" is for ${spec.by === 'host' ? 'facilitators' : 'participants'} only.`,
    );
  }
  const step = state.at?.item === itemId ? state.at.step : undefined;
  if (actor.kind === 'participant') {
    if (!state.people[actor.id]) return refuse('removed', 'You are no longer in this room.');
    if (step === undefined) return refuse('not-now', 'The room is not at this part of the workshop.');
    if (spec.steps && !spec.steps.some((allowed) => step === allowed || step.startsWith(`${allowed}.`))) {
      return refuse('not-now', 'The room has moved on from this step.');
    }
  }
  const parsed = parse(spec.payload, command.payload);
  if (!parsed.ok) return parsed;
  const context = { ...contextFor(state, itemId, sources), actor };
  const result = spec.decide(state.activities[itemId], parsed.value, context);
  return result.ok ? ok(result.value.map((event) => ({ type: 'activity', item: itemId, event }))) : result;
}

function contextFor(state: RoomState, itemId: string, sources: Sources): DecideContext {
  return {
    ...sources,
    room: factsOf(state),
    step: state.at?.item === itemId ? state.at.step : undefined,
    itemMs: itemOf(state, itemId).planned * MINUTE,
  };
}

function decideHost(registry: Registry, state: RoomState, command: Command, sources: Sources): Decision {
  const type = command.type;
  if (state.status === 'ended' && type !== 'lock' && type !== 'blank') {
    return refuse('ended', 'The session has ended.');
  }
  switch (type) {
    case 'start': {
      if (state.status !== 'lobby') return ok([]);
      const first = stopsOf(registry, state)[0];
      if (!first) return refuse('empty-agenda', 'The session has no items.');
      return ok([{ type: 'sessionStarted' }, entering(first)]);
    }
    case 'next':
    case 'back':
      return walk(registry, state, command, type === 'next' ? 1 : -1);
    case 'goTo':
      return goTo(registry, state, parse(hostCommands.goTo, command.payload));
    case 'pause':
      return live(state, () => (state.run.pausedAt === undefined ? [{ type: 'paused' }] : []));
    case 'resume':
      return live(state, () => (state.run.pausedAt === undefined ? [] : [{ type: 'resumed' }]));
    case 'extend':
      return extendStep(registry, state, parse(hostCommands.extend, command.payload), sources.now);
    case 'blank':
    case 'results':
    case 'lock': {
      const flag = parse(hostCommands[type], command.payload);
      if (!flag.ok) return flag;
      const name = { blank: 'blanked', results: 'resultsShown', lock: 'locked' } as const;
      return ok([{ type: name[type], on: flag.value.on }]);
    }
    case 'end':
      return ok([{ type: 'sessionEnded' }]);
    default:
      return decidePeople(state, command, sources);
  }
}

function decidePeople(state: RoomState, command: Command, sources: Sources): Decision {
  switch (command.type) {
    case 'remove': {
      const payload = parse(hostCommands.remove, command.payload);
      if (!payload.ok) return payload;
      const person = state.people[payload.value.person];
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
      const seated = Object.values(state.people).find((person) => !tables.has(person.table));
      if (seated)
        return refuse('table-taken', `People are sitting at table ${seated.table}. Move them first.`);
      return ok([{ type: 'tablesSet', count: payload.value.count }]);
    }
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

const entering = (stop: Stop): RoomEvent => ({ type: 'stepEntered', item: stop.item, step: stop.step.id });

function live(state: RoomState, events: () => readonly RoomEvent[]): Decision {
  return state.status === 'live' ? ok(events()) : refuse('not-live', 'The session has not started.');
}

/** Two presses at once move once: a press that leaves a step the room has already left changes nothing. */
function walk(registry: Registry, state: RoomState, command: Command, by: 1 | -1): Decision {
  const at = state.at;
  if (!at) return refuse('not-live', 'The session has not started.');
  if (command.item === undefined || command.step === undefined) {
    return refuse('invalid', `item, step: "${command.type}" names the item and step that it leaves.`);
  }
  if (command.item !== at.item || command.step !== at.step) return ok([]);
  const stops = stopsOf(registry, state);
  const index = stops.findIndex((stop) => stop.item === at.item && stop.step.id === at.step);
  const target = stops[index + by];
  if (target) return ok([entering(target)]);
  return by === 1
    ? refuse('last-step', 'This is the last step. End the session when you are ready.')
    : refuse('first-step', 'This is the first step.');
}

function goTo(
  registry: Registry,
  state: RoomState,
  payload: Result<{ item: string; step?: string | undefined }>,
): Decision {
  if (!payload.ok) return payload;
  if (state.status !== 'live') return refuse('not-live', 'The session has not started.');
  const item = state.session.agenda.find((candidate) => candidate.id === payload.value.item);
  if (!item) return refuse('unknown-item', `This session has no item "${payload.value.item}".`);
  const steps = stepsOf(registry, state, item);
  const step =
    payload.value.step === undefined
      ? steps[0]
      : steps.find((candidate) => candidate.id === payload.value.step);
  if (!step) return refuse('unknown-step', `"${item.title}" has no step "${payload.value.step ?? ''}".`);
  if (state.at?.item === item.id && state.at.step === step.id) return ok([]);
  return ok([entering({ item: item.id, step })]);
}

/** A minute less never takes more than the step has left, so that −1 cannot put the room behind by itself. */
function extendStep(
  registry: Registry,
  state: RoomState,
  payload: Result<{ seconds: number }>,
  now: number,
): Decision {
  if (!payload.ok) return payload;
  const at = state.at;
  if (!at) return refuse('not-live', 'The session has not started.');
  const steps = stepsOf(registry, state, itemOf(state, at.item));
  const step = timedStep(steps, at.step);
  const planned =
    planOf(registry, state)
      .find((item) => item.id === at.item)
      ?.steps.find((candidate) => candidate.id === step)?.ms ?? 0;
  const left = planned + (state.run.added[at.item]?.[step] ?? 0) - elapsed(state.run, at.item, step, now);
  const ms = Math.max(payload.value.seconds * SECOND, Math.min(0, -left));
  return ok(ms === 0 ? [] : [{ type: 'extended', item: at.item, step, ms }]);
}

function move(state: RoomState, id: string, table: string): Decision {
  const person = state.people[id];
  if (!person) return refuse('unknown-person', 'That person is not in the room.');
  if (!state.tables.includes(table)) return refuse('unknown-table', `There is no table ${table}.`);
  return ok(person.table === table ? [] : [{ type: 'personMoved', person: id, table, from: person.table }]);
}

function introduce(state: RoomState, id: string, command: Command): Decision {
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

function decideServer(state: RoomState, command: Command): Decision {
  if (command.type === 'pairProjector') {
    const payload = parse(serverCommands.pairProjector, command.payload);
    return payload.ok ? ok([{ type: 'projectorPaired', tokenHash: payload.value.tokenHash }]) : payload;
  }
  const payload = parse(serverCommands.join, command.payload);
  if (!payload.ok) return payload;
  const { person, tokenHash, name, role, table } = payload.value;
  if (state.status === 'ended') return refuse('not-found', 'There is no such room.');
  if (state.locked) return refuse('locked', 'The facilitator has closed the door: nobody else can join now.');
  if (Object.keys(state.people).length >= MOST_PEOPLE)
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

/** What the current activity makes of something that has just happened (and is in the state already). */
export function react(
  registry: Registry,
  state: RoomState,
  event: RoomEvent,
  sources: Sources,
): readonly RoomEvent[] {
  const happening = happeningOf(event);
  if (!happening || !state.at) return [];
  const item = itemOf(state, state.at.item);
  const events =
    activityOf(registry, item).react?.(
      state.activities[item.id],
      happening,
      contextFor(state, item.id, sources),
    ) ?? [];
  return events.map((made) => ({ type: 'activity', item: item.id, event: made }));
}

function happeningOf(event: RoomEvent): Happening | undefined {
  switch (event.type) {
    case 'stepEntered':
      return { type: 'stepEntered', step: event.step };
    case 'personJoined':
      return { type: 'personJoined', person: event.person };
    case 'personMoved':
      return { type: 'personMoved', person: event.person, from: event.from };
    case 'personRemoved':
      return { type: 'personRemoved', person: event.person, from: event.from };
    default:
      return undefined;
  }
}
