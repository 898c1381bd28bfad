import { z } from 'zod';
import { own } from '../../lib/own.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { reviewFirst, through } from '../parts/review.ts';
import type { Event } from './events.ts';
import { type Entry, type State, TOP } from './state.ts';
import { steps } from './steps.ts';

const define = command<State, Event>();
const one = z.strictObject({ id });
const place = z.strictObject({ place: z.string().max(80) });

const isQuestion = (entry: Entry): boolean => entry.place.startsWith('talk.');

/** Decides on one entry; what no longer counts as open also leaves the projector. [R10] */
function onEntry(
  state: State,
  which: string,
  decide: (entry: Entry) => Result<readonly Event[]>,
): Result<readonly Event[]> {
  const entry = own(state.entries, which);
  return entry ? decide(entry) : refuse('gone', 'This was taken back by who wrote it.');
}

const leaveProjector = (state: State, entry: Entry): Event[] =>
  own(state.shown, entry.place) === entry.id ? [{ type: 'cleared', place: entry.place }] : [];

const noPlace = refuse('no-such-place', 'There is no such talk or question.');

const allEntries = (state: State): Entry[] => Object.values(state.entries);

/** What hosts do with what came from phones. [R9] [R10] */
export const hostCommands = {
  markAnswered: define({
    by: 'host',
    payload: one,
    decide: (state, payload) =>
      onEntry(state, payload.id, (entry) => {
        if (!isQuestion(entry)) return refuse('not-a-question', 'Only questions can be marked as answered.');
        return ok(
          entry.answered ? [] : [{ type: 'answered', id: entry.id }, ...leaveProjector(state, entry)],
        );
      }),
  }),

  reopen: define({
    by: 'host',
    payload: one,
    decide: (state, payload) =>
      onEntry(state, payload.id, (entry) => ok(entry.answered ? [{ type: 'reopened', id: entry.id }] : [])),
  }),

  hide: define({
    by: 'host',
    payload: one,
    decide: (state, payload) =>
      onEntry(state, payload.id, (entry) =>
        ok(entry.hidden ? [] : [{ type: 'hidden', id: entry.id }, ...leaveProjector(state, entry)]),
      ),
  }),

  unhide: define({
    by: 'host',
    payload: one,
    decide: (state, payload) =>
      onEntry(state, payload.id, (entry) => ok(entry.hidden ? [{ type: 'unhidden', id: entry.id }] : [])),
  }),

  putOnProjector: define({
    by: 'host',
    payload: one,
    decide: (state, payload) =>
      onEntry(state, payload.id, (entry) => {
        if (entry.hidden || entry.waiting) return refuse('hidden', 'This is hidden. Show it again first.');
        if (own(state.shown, entry.place) === entry.id) return ok([]);
        return ok([{ type: 'shown', place: entry.place, what: entry.id }]);
      }),
  }),

  /** What phones write from now on waits for a host, or what waits is let through and nothing waits any more. [R12] */
  reviewFirst: reviewFirst(allEntries),

  /** Lets one through, or all that wait at a place. [R12] */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ place: z.string().max(80), id: id.exactOptional() }),
    decide: (state, { place: where, id: one }) =>
      ok(
        through(
          allEntries(state).filter(
            (entry) => entry.place === where && (one === undefined || entry.id === one),
          ),
        ),
      ),
  }),

  showTop: define({
    by: 'host',
    payload: place,
    decide(state, payload) {
      if (!steps(state).some((step) => step.id === payload.place)) return noPlace;
      return ok(
        own(state.shown, payload.place) === TOP ? [] : [{ type: 'shown', place: payload.place, what: TOP }],
      );
    },
  }),

  clearProjector: define({
    by: 'host',
    payload: place,
    decide: (state, payload) =>
      ok(own(state.shown, payload.place) === undefined ? [] : [{ type: 'cleared', place: payload.place }]),
  }),
};
