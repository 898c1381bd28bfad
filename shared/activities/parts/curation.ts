import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { type Entries, type Entry, find, isSeen } from './entries.ts';

/** How a kind that has entries says what becomes of one. */
interface Curated<State, E extends Entry, Event> {
  readonly entries: (state: State) => Entries<E>;
  /** The id of what stands on the projector where this entry would. */
  readonly alone: (state: State, entry: E) => string | undefined;
  readonly hidden: (entry: E) => Event;
  readonly unhidden: (entry: E) => Event;
  readonly takenBack: (entry: E) => Event;
  readonly shown: (entry: E) => Event;
  readonly cleared: (entry: E) => Event;
}

const one = z.strictObject({ id });
const gone = refuse('gone');

/**
 * What becomes of entries, of every kind that has them: authors take theirs back [EN1]; hosts hide, show again [EN4], and
 * put one on the projector [EN6].
 */
export function curation<State, E extends Entry, Event extends { type: string }>(
  kind: Curated<State, E, Event>,
) {
  const define = command<State, Event>();
  /** The event that an entry leaves the projector, if it stands there. [EN6] */
  const leave = (state: State, entry: E): Event[] =>
    kind.alone(state, entry) === entry.id ? [kind.cleared(entry)] : [];
  return {
    leave,

    takeBack: define({
      by: 'participant',
      late: 'in-time',
      payload: one,
      decide(state, payload, { actor }) {
        const entry = find(kind.entries(state), payload.id);
        if (!entry) return ok([]);
        if (entry.author !== actor.id) return refuse('not-yours');
        return ok([kind.takenBack(entry), ...leave(state, entry)]);
      },
    }),

    hide: define({
      by: 'host',
      payload: one,
      decide(state, payload) {
        const entry = find(kind.entries(state), payload.id);
        if (!entry) return gone;
        return ok(entry.hidden ? [] : [kind.hidden(entry), ...leave(state, entry)]);
      },
    }),

    unhide: define({
      by: 'host',
      payload: one,
      decide(state, payload) {
        const entry = find(kind.entries(state), payload.id);
        if (!entry) return gone;
        return ok(entry.hidden ? [kind.unhidden(entry)] : []);
      },
    }),

    putOnProjector: define({
      by: 'host',
      payload: one,
      decide(state, payload) {
        const entry = find(kind.entries(state), payload.id);
        if (!entry) return gone;
        if (!isSeen(entry)) return refuse('hidden');
        return ok(kind.alone(state, entry) === entry.id ? [] : [kind.shown(entry)]);
      },
    }),
  };
}
