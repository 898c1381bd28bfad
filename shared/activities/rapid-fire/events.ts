import type { PersonId } from '../activity.ts';
import { add, find, remove, setHidden } from '../parts/entries.ts';
import { unvote, vote } from '../parts/points.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import type { TalkMinutes } from './rules.ts';
import type { Presenter, State, StepId } from './state.ts';

export type Event =
  | { type: 'presenterAdded'; presenter: Presenter }
  | { type: 'presenterEdited'; presenter: Presenter }
  | { type: 'presenterRemoved'; presenter: string }
  | { type: 'presenterRestored'; presenter: string }
  /** `to` is the place in the queue after the move, from 0. */
  | { type: 'presenterMoved'; presenter: string; to: number }
  /** Of one talk, or of all. */
  | { type: 'talkMinutesSet'; minutes: TalkMinutes; presenter?: string }
  | { type: 'talkMinutesUndone' }
  | {
      type: 'written';
      id: string;
      place: StepId;
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
  | { type: 'shown'; place: StepId; what: string }
  | { type: 'cleared'; place: StepId }
  | { type: 'aloudSet'; question: string; on: boolean }
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
    case 'talkMinutesSet': {
      const { lengths } = state;
      const { minutes, presenter } = event;
      state.lengthsBefore.push(lengths);
      state.lengths =
        presenter === undefined
          ? { all: minutes, own: {} }
          : { all: lengths.all, own: { ...lengths.own, [presenter]: minutes } };
      return;
    }
    case 'talkMinutesUndone':
      state.lengths = state.lengthsBefore.pop() ?? state.lengths;
      return;
    case 'aloudSet':
      if (event.on) state.aloud[event.question] = true;
      else delete state.aloud[event.question];
      return;
    case 'shown':
      state.shown[event.place] = event.what;
      return;
    case 'cleared':
      delete state.shown[event.place];
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, state.entries);
      return;
    case 'written':
      add(state.entries, event, (head) => {
        const { place, text } = event;
        return { place, text, votes: 1, answered: false, ...head };
      });
      return;
    default:
      evolveEntry(state, event);
  }
}

function evolveEntry(state: State, event: Extract<Event, { id: string }>): void {
  const entry = find(state.entries, event.id);
  if (!entry) return;
  switch (event.type) {
    case 'takenBack':
      // Who voted keeps their mark of it: what one person does never changes what another sees as their own.
      remove(state.entries, entry);
      return;
    case 'backed':
      vote(state.votes, event.person, entry);
      return;
    case 'unbacked':
      unvote(state.votes, event.person, entry);
      return;
    case 'answered':
    case 'reopened':
      entry.answered = event.type === 'answered';
      return;
    case 'hidden':
    case 'unhidden':
      setHidden(entry, event.type === 'hidden');
      return;
  }
}
