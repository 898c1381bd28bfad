import { begin, enter, extend, finish, pause, resume } from '../agenda/timing.ts';
import type { LoggedEvent, RoomEvent } from './events.ts';
import { activityOf, itemOf, type Registry, stepsOf, timedStep } from './plan.ts';
import { openState, type RoomState, tableIds } from './state.ts';

/** The state of a room that was just opened: every item's activity is started, so that hosts can prepare it. */
export function openRoom(registry: Registry, logged: LoggedEvent): RoomState {
  if (logged.event.type !== 'roomOpened')
    throw new Error(`a room's first event is not "${logged.event.type}"`);
  const state = openState(logged.event, logged.at);
  for (const item of state.session.agenda) {
    const activity = activityOf(registry, item);
    state.activities[item.id] = activity.start(activity.config.parse(item.config));
  }
  state.seq = logged.seq;
  return state;
}

/** Applies one event in place. Deterministic: reads no clock and checks nothing. */
export function evolve(registry: Registry, state: RoomState, logged: LoggedEvent): void {
  apply(registry, state, logged.event, logged.at);
  state.seq = logged.seq;
  if (logged.command) state.done.set(`${logged.by}/${logged.command.id}`, logged.command.digest);
}

function apply(registry: Registry, state: RoomState, event: RoomEvent, at: number): void {
  switch (event.type) {
    case 'roomOpened':
      return;
    case 'personJoined': {
      const { person: id, table, name, role } = event;
      state.people[id] = { id, table, ...(name ? { name } : {}), ...(role ? { role } : {}) };
      state.tokenHashes[id] = event.tokenHash;
      return;
    }
    case 'personIntroduced': {
      const person = state.people[event.person];
      if (!person) return;
      const { id, table } = person;
      const name = event.name ?? person.name;
      const role = event.role ?? person.role;
      state.people[id] = { id, table, ...(name ? { name } : {}), ...(role ? { role } : {}) };
      return;
    }
    case 'personMoved': {
      const person = state.people[event.person];
      if (person) state.people[event.person] = { ...person, table: event.table };
      return;
    }
    case 'personRemoved':
      delete state.people[event.person];
      return;
    case 'tablesSet':
      state.tables = tableIds(event.count);
      return;
    case 'sessionStarted':
      state.status = 'live';
      begin(state.run, at);
      return;
    case 'stepEntered': {
      const steps = stepsOf(registry, state, itemOf(state, event.item));
      state.at = { item: event.item, step: event.step };
      state.lastStep[event.item] = event.step;
      enter(state.run, event.item, timedStep(steps, event.step), at);
      return;
    }
    case 'paused':
      pause(state.run, at);
      return;
    case 'resumed':
      resume(state.run, at);
      return;
    case 'extended':
      extend(state.run, event.item, event.step, event.ms);
      return;
    case 'fixedEndSet':
      if (event.at === undefined) delete state.run.fixedEnd;
      else state.run.fixedEnd = event.at;
      return;
    case 'blanked':
      state.blanked = event.on;
      return;
    case 'resultsShown':
      state.resultsShown = event.on;
      return;
    case 'locked':
      state.locked = event.on;
      return;
    case 'messageShown':
      if (event.text === undefined) delete state.message;
      else state.message = event.text;
      return;
    case 'clockShown':
      state.clockShown = event.on;
      return;
    case 'chimeSet':
      state.chime = event.on;
      return;
    case 'speedSet':
      state.rehearsal = { speed: event.speed };
      return;
    case 'projectorPaired':
      state.projectorHashes.push(event.tokenHash);
      return;
    case 'sessionEnded':
      state.status = 'ended';
      delete state.at;
      finish(state.run, at);
      return;
    case 'activity':
      activityOf(registry, itemOf(state, event.item)).evolve(state.activities[event.item], event.event);
      return;
  }
}
