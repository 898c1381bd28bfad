import { type EventRow, ofTheMoment } from './eventRow.ts';
import type { EventOf } from './events.ts';
import { activityOf, itemOf } from './plan.ts';
import { showsAtTable } from './privateViews.ts';

const roomOpened: EventRow<EventOf<'roomOpened'>> = {
  evolve: () => {},
  shows: () => ({ items: 'all' }),
};

const addressChosen: EventRow<EventOf<'addressChosen'>> = {
  evolve(state, { address }) {
    state.address = address;
  },
  shows: ofTheMoment,
};

const speedSet: EventRow<EventOf<'speedSet'>> = {
  evolve(state, { speed }) {
    state.rehearsal = { speed };
  },
  shows: ofTheMoment,
};

const projectorPaired: EventRow<EventOf<'projectorPaired'>> = {
  evolve(state, { tokenHash }) {
    state.projectorHashes.push(tokenHash);
  },
  shows: ofTheMoment,
};

const projectorsUnpaired: EventRow<EventOf<'projectorsUnpaired'>> = {
  evolve(state) {
    state.projectorHashes = [];
  },
  shows: () => ({ shutOut: 'revoked' }),
};

const hostKeyRenewed: EventRow<EventOf<'hostKeyRenewed'>> = {
  evolve(state, { hostKeyHash }) {
    state.hostKeyHash = hostKeyHash;
  },
  shows: ({ takenOver }) => ({ shutOut: takenOver ? 'taken-over' : 'revoked' }),
};

const wallSet: EventRow<EventOf<'wallSet'>> = {
  evolve(state, { ahead }) {
    // A room is lost when the clocks on the wall say so, however they were set meanwhile.
    if (state.run.fixedEnd !== undefined) state.run.fixedEnd -= ahead - state.wallAhead;
    state.wallAhead = ahead;
  },
  shows: ofTheMoment,
};

const recordCut: EventRow<EventOf<'recordCut'>> = {
  evolve(state, { lost }) {
    state.cuts.push({ at: state.reached, lost });
  },
  shows: ofTheMoment,
};

const activity: EventRow<EventOf<'activity'>> = {
  evolve(state, { item, event, late }, registry) {
    state.touched.add(item);
    if (late) state.late.add(item);
    activityOf(registry, itemOf(state, item)).evolve(state.activities[item], event);
  },
  // A participant's shows to themselves and at most at their table; a host's may show to every table and everybody.
  shows({ item }, state, { by, registry }) {
    if (by === 'host') return { items: [item], everybody: true };
    return showsAtTable(registry, state, item)
      ? { items: [item], people: [by] }
      : { items: [item], alone: [by] };
  },
};

/** What happens to the room itself, and in its activities. */
export const houseEvents = {
  roomOpened,
  addressChosen,
  speedSet,
  projectorPaired,
  projectorsUnpaired,
  hostKeyRenewed,
  wallSet,
  recordCut,
  activity,
};
