import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { entriesAt, find } from '../parts/entries.ts';
import { reviewFirst, through } from '../parts/review.ts';
import { leave } from './curated.ts';
import type { Event } from './events.ts';
import { type Entry, type State, TOP } from './state.ts';
import { steps } from './steps.ts';

const define = command<State, Event>();
const one = z.strictObject({ id });
const place = z.strictObject({ place: z.string().max(80) });

const isQuestion = (entry: Entry): boolean => entry.place.startsWith('talk.');

const gone = refuse('gone');

const noPlace = refuse('unknown-place');

/** What hosts do with what came from phones. [R9] [R10] */
export const hostCommands = {
  markAnswered: define({
    by: 'host',
    payload: one,
    decide(state, payload) {
      const entry = find(state.entries, payload.id);
      if (!entry) return gone;
      if (!isQuestion(entry)) return refuse('not-a-question');
      return ok(entry.answered ? [] : [{ type: 'answered', id: entry.id }, ...leave(state, entry)]);
    },
  }),

  reopen: define({
    by: 'host',
    payload: one,
    decide(state, payload) {
      const entry = find(state.entries, payload.id);
      if (!entry) return gone;
      return ok(entry.answered ? [{ type: 'reopened', id: entry.id }] : []);
    },
  }),

  /** A question that collects is discussed aloud instead, or collects again. [R11] */
  discussAloud: define({
    by: 'host',
    payload: z.strictObject({ question: id, on: z.boolean() }),
    decide(state, { question, on }) {
      const asked = state.questions.find((candidate) => candidate.id === question);
      if (!asked) return refuse('unknown-question');
      if (!asked.collect) return refuse('not-collected');
      return ok(Object.hasOwn(state.aloud, question) === on ? [] : [{ type: 'aloudSet', question, on }]);
    },
  }),

  /** What phones write from now on waits for a host, or what waits is let through and nothing waits any more. [R12] */
  reviewFirst: reviewFirst((state: State) => state.entries),

  /** Lets one through, or all that wait at a place. [R12] */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ place: z.string().max(80), id: id.exactOptional() }),
    decide({ entries }, { place, id: one }) {
      const here = entriesAt(entries, place);
      return ok(through(one === undefined ? here : here.filter((entry) => entry.id === one)));
    },
  }),

  showTop: define({
    by: 'host',
    payload: place,
    decide(state, payload) {
      if (!steps(state).some((step) => step.id === payload.place)) return noPlace;
      return ok(
        ownValue(state.shown, payload.place) === TOP
          ? []
          : [{ type: 'shown', place: payload.place, what: TOP }],
      );
    },
  }),

  clearProjector: define({
    by: 'host',
    payload: place,
    decide: (state, payload) =>
      ok(
        ownValue(state.shown, payload.place) === undefined ? [] : [{ type: 'cleared', place: payload.place }],
      ),
  }),
};
