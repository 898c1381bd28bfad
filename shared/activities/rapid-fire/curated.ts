import { ownValue } from '../../lib/ownValue.ts';
import { curation } from '../parts/curation.ts';
import type { Event } from './events.ts';
import type { Entry, State } from './state.ts';

/** What becomes of questions and answers: people take theirs back, hosts hide, show again and put on the projector. */
export const { leave, ...curatedCommands } = curation<State, Entry, Event>({
  entries: ({ entries }) => entries,
  alone: ({ shown }, { place }) => ownValue(shown, place),
  hidden: ({ id }) => ({ type: 'hidden', id }),
  unhidden: ({ id }) => ({ type: 'unhidden', id }),
  takenBack: ({ id }) => ({ type: 'takenBack', id }),
  shown: ({ id, place }) => ({ type: 'shown', place, what: id }),
  cleared: ({ place }) => ({ type: 'cleared', place }),
});
