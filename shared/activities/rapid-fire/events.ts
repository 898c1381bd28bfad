import { own } from '../../lib/own.ts';
import type { PersonId } from '../activity.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import type { Own, Place, Presenter, State } from './state.ts';

export type Event =
  | { type: 'presenterAdded'; presenter: Presenter }
  | { type: 'presenterEdited'; presenter: Presenter }
  | { type: 'presenterRemoved'; presenter: string }
  | { type: 'presenterRestored'; presenter: string }
  /** `to` is the place in the queue after the move, from 0. */
  | { type: 'presenterMoved'; presenter: string; to: number }
  | {
      type: 'written';
      id: string;
      place: Place;
      author: PersonId;
      text: string;
      arrivedLate?: true;
      waiting?: true;
    }
  | { type: 'takenBack'; id: string }
  | { type: 'backed'; id: string; person: PersonId }
  | { type: 'unbacked'; id: string; person: PersonId }
  | { type: 'answered'; id: string }
  | { type: 'reopened'; id: string }
  | { type: 'hidden'; id: string }
  | { type: 'unhidden'; id: string }
  | { type: 'shown'; place: Place; what: string }
  | { type: 'cleared'; place: Place }
  | ReviewEvent;

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'presenterAdded':
      state.presenters[event.presenter.id] = event.presenter;
      state.queue.push(event.presenter.id);
      return;
    case 'presenterEdited':
      state.presenters[event.presenter.id] = event.presenter;
      return;
    case 'presenterRemoved':
      state.queue = state.queue.filter((id) => id !== event.presenter);
      return;
    case 'presenterRestored':
      state.queue.push(event.presenter);
      return;
    case 'presenterMoved': {
      const others = state.queue.filter((id) => id !== event.presenter);
      others.splice(event.to, 0, event.presenter);
      state.queue = others;
      return;
    }
    case 'shown':
      state.shown[event.place] = event.what;
      return;
    case 'cleared':
      delete state.shown[event.place];
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, (id) => own(state.entries, id));
      return;
    case 'written':
      write(state, event);
      return;
    default:
      evolveEntry(state, event);
  }
}

function ownOf(state: State, person: PersonId): Own {
  const known = own(state.own, person);
  if (known) return known;
  const fresh: Own = { wrote: {}, backed: {} };
  state.own[person] = fresh;
  return fresh;
}

function write(state: State, event: Extract<Event, { type: 'written' }>): void {
  const { id, place, author, text, arrivedLate } = event;
  state.count += 1;
  state.entries[id] = {
    id,
    place,
    author,
    text,
    nth: state.count,
    backers: {},
    votes: 1,
    answered: false,
    hidden: false,
    waiting: event.waiting === true,
    ...(arrivedLate ? { arrivedLate } : {}),
  };
  const there = own(state.at, place);
  if (there) there.push(id);
  else state.at[place] = [id];
  ownOf(state, author).wrote[id] = true;
}

function evolveEntry(state: State, event: Extract<Event, { id: string }>): void {
  const entry = own(state.entries, event.id);
  if (!entry) return;
  switch (event.type) {
    case 'takenBack':
      // Backers keep their mark of it: what one person does never changes what another sees as their own.
      delete state.entries[entry.id];
      delete ownOf(state, entry.author).wrote[entry.id];
      state.at[entry.place] = (own(state.at, entry.place) ?? []).filter((id) => id !== entry.id);
      return;
    case 'backed':
      if (own(entry.backers, event.person)) return;
      entry.backers[event.person] = true;
      entry.votes += 1;
      ownOf(state, event.person).backed[entry.id] = true;
      return;
    case 'unbacked':
      if (!own(entry.backers, event.person)) return;
      delete entry.backers[event.person];
      entry.votes -= 1;
      delete ownOf(state, event.person).backed[entry.id];
      return;
    case 'answered':
    case 'reopened':
      entry.answered = event.type === 'answered';
      return;
    case 'hidden':
    case 'unhidden':
      entry.hidden = event.type === 'hidden';
      // A host has looked at it.
      entry.waiting = false;
      return;
  }
}
