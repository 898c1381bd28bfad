import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { presenterFields, talkMinutes } from './config.ts';
import type { Event } from './events.ts';
import { MOST_TALKS, type TalkMinutes } from './rules.ts';
import { minutesOf, type Presenter, type State, talkPlace } from './state.ts';

const define = command<State, Event>();

const gone = refuse('unknown-talk');

/** A presenter as the events keep it: only the fields that are filled in. */
function presenterOf(id: string, fields: { name?: string; organisation?: string; title: string }): Presenter {
  const { name, organisation, title } = fields;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(organisation === undefined ? {} : { organisation }),
    title,
  };
}

const unchanged = (a: Presenter, b: Presenter): boolean =>
  a.name === b.name && a.organisation === b.organisation && a.title === b.title;

function full(state: State): Refused | undefined {
  return state.queue.length >= MOST_TALKS ? refuse('full', { most: MOST_TALKS }) : undefined;
}

const sameMinutes = (a: TalkMinutes, b: TalkMinutes): boolean => a[0] === b[0] && a[1] === b[1];

/** What hosts do to the queue, and to the length of talks. [R2] [R3] [R13] */
export const queueCommands = {
  addPresenter: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject(presenterFields),
    decide(state, fields, { newId }) {
      return full(state) ?? ok([{ type: 'presenterAdded', presenter: presenterOf(newId(), fields) }]);
    },
  }),

  editPresenter: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ presenter: id, ...presenterFields }),
    decide(state, { presenter: which, ...fields }) {
      const before = ownValue(state.presenters, which);
      if (!before) return gone;
      const presenter = presenterOf(which, fields);
      return ok(unchanged(before, presenter) ? [] : [{ type: 'presenterEdited', presenter }]);
    },
  }),

  removePresenter: define({
    by: 'host',
    payload: z.strictObject({ presenter: id }),
    decide(state, { presenter }, { step }) {
      const talk = ownValue(state.presenters, presenter);
      if (!talk) return gone;
      if (!state.queue.includes(presenter)) return ok([]);
      if (step === talkPlace(presenter)) {
        return refuse('is-on', { title: talk.title });
      }
      return ok([{ type: 'presenterRemoved', presenter }]);
    },
  }),

  restorePresenter: define({
    by: 'host',
    payload: z.strictObject({ presenter: id }),
    decide(state, { presenter }) {
      if (!ownValue(state.presenters, presenter)) return gone;
      if (state.queue.includes(presenter)) return ok([]);
      return full(state) ?? ok([{ type: 'presenterRestored', presenter }]);
    },
  }),

  movePresenter: define({
    by: 'host',
    payload: z.strictObject({ presenter: id, to: z.int().min(0).max(MOST_TALKS) }),
    decide(state, { presenter, to }) {
      const from = state.queue.indexOf(presenter);
      if (from < 0) return gone;
      const place = Math.min(to, state.queue.length - 1);
      return ok(place === from ? [] : [{ type: 'presenterMoved', presenter, to: place }]);
    },
  }),

  /** Sets the minutes of one talk, or of all. */
  setTalkMinutes: define({
    by: 'host',
    payload: z.strictObject({ minutes: talkMinutes, presenter: id.exactOptional() }),
    decide(state, { minutes, presenter }) {
      if (presenter === undefined) {
        const { all, own } = state.lengths;
        const same = sameMinutes(all, minutes) && Object.keys(own).length === 0;
        return ok(same ? [] : [{ type: 'talkMinutesSet', minutes }]);
      }
      if (!ownValue(state.presenters, presenter)) return gone;
      const same = sameMinutes(minutesOf(state, presenter), minutes);
      return ok(same ? [] : [{ type: 'talkMinutesSet', minutes, presenter }]);
    },
  }),

  /** Takes the last change of minutes back; `change` says how many there were, so that two hosts take back one. */
  undoTalkMinutes: define({
    by: 'host',
    payload: z.strictObject({ change: z.int().min(1) }),
    decide: (state, { change }) =>
      change === state.lengthsBefore.length ? ok([{ type: 'talkMinutesUndone' }]) : refuse('nothing-to-undo'),
  }),
};
