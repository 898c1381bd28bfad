import { begin, extend, pause, resume } from '../agenda/timing.ts';
import type { LoggedEvent } from './events.ts';
import {
  backdate,
  endSession,
  enterStep,
  insertItem,
  rearrangeAgenda,
  remember,
  reopenSession,
  undo,
} from './evolveShow.ts';
import { keepPerson, withGone } from './people.ts';
import { activityOf, itemOf, planOf, type Registry } from './plan.ts';
import { openState, type RoomState, tableIds } from './state.ts';

/**
 * The state of a room that was just opened: every item's activity is started, so that hosts can prepare it. Configs
 * were checked before the room was opened: a schema that has become stricter since shuts no old room.
 */
export function openRoom(registry: Registry, logged: LoggedEvent): RoomState {
  if (logged.event.type !== 'roomOpened')
    throw new Error(`a room's first event is not "${logged.event.type}"`);
  const state = openState(logged.event, logged.at);
  for (const { item } of state.agenda) {
    const activity = activityOf(registry, item);
    state.activities[item.id] = activity.start(item.config);
  }
  state.seq = logged.seq;
  return state;
}

/** What takes the show somewhere else: a press that was made before it was made about something else. */
const movesShow = ({ type }: LoggedEvent['event']): boolean =>
  type === 'stepEntered' || type === 'undone' || type === 'sessionEnded' || type === 'sessionReopened';

/** Applies one event in place. Deterministic: reads no clock and checks nothing. */
export function evolve(registry: Registry, state: RoomState, logged: LoggedEvent): void {
  if (logged.at > state.reached) state.reached = logged.at;
  apply(registry, state, logged, state.reached);
  state.seq = logged.seq;
  if (movesShow(logged.event))
    state.moved = { seq: logged.seq, ...(logged.command ? { command: logged.command.id } : {}) };
  if (logged.command) state.done.set(`${logged.by}/${logged.command.id}`, logged.command.digest);
}

/** @param at instant of the event, ms: never before that of the one before it */
function apply(registry: Registry, state: RoomState, { event, seq }: LoggedEvent, at: number): void {
  switch (event.type) {
    case 'roomOpened':
      return;
    case 'personJoined': {
      const { person: id, table, name, role } = event;
      state.came += 1;
      state.joins[id] = { number: state.came, at };
      keepPerson(state, { id, table, ...(name ? { name } : {}), ...(role ? { role } : {}) });
      state.tokenHashes[id] = event.tokenHash;
      return;
    }
    case 'personIntroduced': {
      const person = state.people[event.person];
      if (!person) return;
      const { name: _, role: __, ...rest } = person;
      const name = event.name ?? person.name;
      const role = event.role ?? person.role;
      keepPerson(state, { ...rest, ...(name ? { name } : {}), ...(role ? { role } : {}) });
      return;
    }
    case 'personMoved': {
      const person = state.people[event.person];
      if (person) keepPerson(state, { ...person, table: event.table });
      return;
    }
    case 'personRemoved': {
      const person = state.people[event.person];
      if (!person) return;
      keepPerson(state, withGone(person, 'out'));
      const back = { type: 'person', person: person.id } as const;
      remember(state, { id: seq, kind: 'remove', title: person.name ?? '', undo: back });
      return;
    }
    case 'personReturned': {
      const person = state.everyone[event.person];
      if (person) keepPerson(state, { ...withGone(person), table: event.table });
      // Brought back from the list: nothing is left to take back.
      state.changes = state.changes.filter(
        ({ undo }) => undo.type !== 'person' || undo.person !== event.person,
      );
      return;
    }
    case 'peopleWentAway':
    case 'peopleCameBack':
      for (const id of event.people) {
        const person = state.people[id];
        if (person) keepPerson(state, withGone(person, event.type === 'peopleWentAway' ? 'away' : undefined));
      }
      return;
    case 'tablesSet':
      state.tables = tableIds(event.count);
      return;
    case 'sessionStarted':
      state.status = 'live';
      begin(state.run, planOf(registry, state), at);
      return;
    case 'stepEntered':
      enterStep(registry, state, event, at, seq);
      return;
    case 'itemInserted':
      insertItem(registry, state, event.item);
      return;
    case 'agendaArranged':
      rearrangeAgenda(state, event, seq);
      return;
    case 'undone':
      undo(registry, state, event, at);
      return;
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
    case 'codeShown':
      state.codeLarge = event.on;
      return;
    case 'resultsShown':
      showResults(state, event.on);
      return;
    case 'locked':
      state.locked = event.on;
      return;
    case 'messageShown':
      if (event.text === undefined) delete state.message;
      else state.message = event.text;
      return;
    case 'addressChosen':
      state.address = event.address;
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
    case 'projectorsUnpaired':
      state.projectorHashes = [];
      return;
    case 'hostKeyRenewed':
      state.hostKeyHash = event.hostKeyHash;
      return;
    case 'wallSet':
      // A room is lost when the clocks on the wall say so, however they were set meanwhile.
      if (state.run.fixedEnd !== undefined) state.run.fixedEnd -= event.ahead - state.wallAhead;
      state.wallAhead = event.ahead;
      return;
    case 'recordCut':
      state.cuts.push({ at, lost: event.lost });
      return;
    case 'stepBackdated':
      backdate(registry, state, event, seq);
      return;
    case 'sessionEnded':
      endSession(state, at, seq);
      return;
    case 'sessionReopened':
      reopenSession(state, event.ms);
      return;
    case 'activity':
      state.touched.add(event.item);
      if (event.late) state.late.add(event.item);
      activityOf(registry, itemOf(state, event.item)).evolve(state.activities[event.item], event.event);
      return;
  }
}

/** What is hidden from the start is shown and hidden again for itself; the switch is the whole room's otherwise. */
function showResults(state: RoomState, on: boolean): void {
  const item = state.at === undefined ? undefined : itemOf(state, state.at.item);
  if (item?.hideResults !== true) {
    state.resultsShown = on;
    return;
  }
  if (!on) {
    state.revealed.delete(item.id);
    return;
  }
  state.revealed.add(item.id);
  state.resultsShown = true;
}
