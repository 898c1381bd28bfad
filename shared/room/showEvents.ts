import { begin, extend, pause, resume } from '../agenda/timing.ts';
import { setByHand } from './agenda.ts';
import { type EventRow, ofItems, ofTheMoment } from './eventRow.ts';
import type { EventOf } from './events.ts';
import {
  backdate,
  endSession,
  enterStep,
  insertItem,
  rearrangeAgenda,
  reopenSession,
  undo,
} from './evolveShow.ts';
import { activityOf, itemOf, planOf } from './plan.ts';
import type { RoomState } from './state.ts';

const timeChanged = () => ({ type: 'timeChanged' }) as const;

const sessionStarted: EventRow<EventOf<'sessionStarted'>> = {
  evolve(state, _event, registry) {
    state.status = 'live';
    begin(state.run, planOf(registry, state), state.reached);
  },
  shows: ofTheMoment,
};

const stepEntered: EventRow<EventOf<'stepEntered'>> = {
  moves: true,
  evolve: (state, event, registry, seq) => enterStep(registry, state, event, state.reached, seq),
  shows: ({ item }) => ({ items: [item] }),
  happening: ({ step }) => ({ type: 'stepEntered', step }),
};

const itemGiven: EventRow<EventOf<'itemGiven'>> = {
  evolve(state, { item, given }, registry) {
    state.given.add(item);
    activityOf(registry, itemOf(state, item)).take?.(state.activities[item], given);
  },
  shows: ({ item }) => ({ items: [item] }),
};

const itemInserted: EventRow<EventOf<'itemInserted'>> = {
  evolve: (state, { item }, registry) => insertItem(registry, state, item),
  shows: () => ({ items: 'all', everybody: true }),
};

const agendaArranged: EventRow<EventOf<'agendaArranged'>> = {
  evolve: (state, event, _registry, seq) => rearrangeAgenda(state, event, seq),
  shows: () => ({ items: 'all', everybody: true }),
  happening: timeChanged,
};

const undone: EventRow<EventOf<'undone'>> = {
  moves: true,
  evolve: (state, event, registry) => undo(registry, state, event, state.reached),
  shows: () => ({ items: 'all', everybody: true }),
  happening: ({ to }) => (to ? { type: 'stepEntered', step: to.step } : timeChanged()),
};

const paused: EventRow<EventOf<'paused'>> = {
  evolve: (state) => pause(state.run, state.reached),
  shows: ofTheMoment,
};

const resumed: EventRow<EventOf<'resumed'>> = {
  evolve: (state) => resume(state.run, state.reached),
  shows: ofTheMoment,
  happening: ({ ms }) => ({ type: 'resumed', ms }),
};

const extended: EventRow<EventOf<'extended'>> = {
  evolve(state, { item, step, ms }) {
    extend(state.run, item, step, ms);
    setByHand(state, item);
  },
  // Slides tell the agenda's minutes.
  shows: ofItems,
  happening: timeChanged,
};

const fixedEndSet: EventRow<EventOf<'fixedEndSet'>> = {
  evolve(state, { at }) {
    if (at === undefined) delete state.run.fixedEnd;
    else state.run.fixedEnd = at;
  },
  shows: ofTheMoment,
};

const stepBackdated: EventRow<EventOf<'stepBackdated'>> = {
  evolve: (state, event, registry, seq) => backdate(registry, state, event, seq),
  shows: ofTheMoment,
  happening: timeChanged,
};

const sessionEnded: EventRow<EventOf<'sessionEnded'>> = {
  moves: true,
  evolve: (state, _event, _registry, seq) => endSession(state, state.reached, seq),
  shows: ofItems,
};

const sessionReopened: EventRow<EventOf<'sessionReopened'>> = {
  moves: true,
  evolve: (state, { ms }) => reopenSession(state, ms),
  shows: ofItems,
  // Clocks of an activity stood still while the session was ended, as in a pause.
  happening: ({ ms }) => ({ type: 'resumed', ms }),
};

const resultsShown: EventRow<EventOf<'resultsShown'>> = {
  evolve: (state, { on }) => showResults(state, on),
  shows: ofItems,
};

const messageShown: EventRow<EventOf<'messageShown'>> = {
  evolve(state, { text }) {
    if (text === undefined) delete state.message;
    else state.message = text;
  },
  shows: ofTheMoment,
};

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

/** What happens to the show: where it is, its clock and its agenda. */
export const showEvents = {
  sessionStarted,
  stepEntered,
  itemGiven,
  itemInserted,
  agendaArranged,
  undone,
  paused,
  resumed,
  extended,
  fixedEndSet,
  stepBackdated,
  sessionEnded,
  sessionReopened,
  resultsShown,
  messageShown,
};
