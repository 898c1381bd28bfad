import type { Block } from '../activity.ts';
import { byVotes } from './rules.ts';
import {
  type Entry,
  entriesAt,
  type Presenter,
  questionPlace,
  type State,
  talkPlace,
  talks,
} from './state.ts';

const speaker = ({ name, organisation }: Presenter): string =>
  [name, organisation].filter((part) => part !== undefined).join(', ') || 'Presenter not named';

const heard = (state: State, place: string): Entry[] =>
  entriesAt(state, place)
    .filter((entry) => !entry.hidden && !entry.waiting)
    .sort(byVotes);

const textOf = ({ text, arrivedLate }: Entry): string => (arrivedLate ? `${text} (arrived late)` : text);

/** A talk and what was asked in it: most votes first, nobody named. */
function talkBlocks(state: State, talk: Presenter, note = ''): Block[] {
  const asked = heard(state, talkPlace(talk.id));
  return [
    { type: 'heading', text: `${talk.title}${note}` },
    { type: 'text', text: speaker(talk) },
    asked.length === 0
      ? { type: 'text', text: 'No questions were asked from phones.' }
      : {
          type: 'table',
          columns: ['Question', 'People', 'State'],
          rows: asked.map((entry) => [
            textOf(entry),
            String(entry.votes),
            entry.answered ? 'answered' : 'open',
          ]),
        },
  ];
}

/** What nobody has looked at is not lost, and not among the rest. [R12] */
function unread(state: State): Block[] {
  const waiting = Object.values(state.entries).filter((entry) => entry.waiting);
  return waiting.length === 0
    ? []
    : [
        { type: 'heading', text: 'Written, and not let through by a facilitator' },
        { type: 'list', items: waiting.map((entry) => entry.text) },
      ];
}

/** Talks with their questions, then the discussion questions with what people can do right away. */
export function report(state: State): Block[] {
  const removed = Object.values(state.presenters).filter(
    (talk) => !state.queue.includes(talk.id) && heard(state, talkPlace(talk.id)).length > 0,
  );
  return [
    ...talks(state).flatMap((talk) => talkBlocks(state, talk)),
    ...removed.flatMap((talk) => talkBlocks(state, talk, ' (taken out of the queue)')),
    ...state.questions.flatMap((question): Block[] => {
      const practices = heard(state, questionPlace(question.id));
      const heading: Block = { type: 'heading', text: question.text };
      if (!question.collect) return [heading, { type: 'text', text: 'Discussed aloud.' }];
      if (practices.length === 0) return [heading, { type: 'text', text: 'No practices were collected.' }];
      return [
        heading,
        {
          type: 'table',
          columns: ['We can do this right away', 'People'],
          rows: practices.map((entry) => [textOf(entry), String(entry.votes)]),
        },
      ];
    }),
    ...unread(state),
  ];
}
