import { type Block, type Line, said } from '../block.ts';
import { entriesAt, find, isSeen } from '../parts/entries.ts';
import { byVotes } from '../parts/points.ts';
import {
  type Audience,
  arrived,
  ownWords,
  type Reader,
  type ResultFacts,
  type ResultsOf,
  type RowOf,
} from '../results.ts';
import { marked, resultWords } from '../resultWords.ts';
import type { Collects } from './rules.ts';
import { type Entry, questionPlace, type State, talkPlace, talks } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type RapidResults = ResultsOf<typeof tables>;

/** What was heard, and what nobody has looked at yet, which is for hosts alone. [R9] [R12] */
const entriesIn = (state: State, place: string): Entry[] =>
  entriesAt(state.entries, place)
    .filter((entry) => !entry.hidden)
    .sort(byVotes);

const seenBy = ({ waiting }: Entry): Audience => (waiting ? 'hosts' : 'room');

/** What the questions of a kind collected: the words, and all else that a row of its table holds. [R11] */
const collected = (state: State, kind: Collects) =>
  state.questions
    .filter(({ collect }) => collect === kind)
    .flatMap(({ id }) =>
      entriesIn(state, questionPlace(id)).map((entry) => ({
        text: entry.text,
        row: {
          id: entry.id,
          seenBy: seenBy(entry),
          prompt: questionPlace(id),
          people: entry.votes,
          ...arrived(entry.arrivedLate),
        },
      })),
    );

/** A host let it be discussed aloud before anybody had written. [R11] */
const discussedAloud = (state: State, question: string): boolean =>
  Object.hasOwn(state.aloud, question) && entriesIn(state, questionPlace(question)).length === 0;

/** Talks with their questions, then the discussion questions with what they collected: nobody named. */
export function results(state: State, _facts: ResultFacts): RapidResults {
  const removed = Object.values(state.presenters).filter(
    (talk) => !state.queue.includes(talk.id) && entriesIn(state, talkPlace(talk.id)).length > 0,
  );
  const all = [...talks(state), ...removed];
  const about = new Map([
    ...Object.values(state.presenters).map(({ id, title }) => [talkPlace(id), title] as const),
    ...state.questions.map(({ id, text }) => [questionPlace(id), text] as const),
  ]);
  return {
    talks: all.map(({ id, title, name, organisation }) => ({
      id: talkPlace(id),
      seenBy: 'room',
      title,
      name,
      organisation,
      queue: state.queue.includes(id) ? 'held' : 'removed',
    })),
    questions: all.flatMap(({ id }) =>
      entriesIn(state, talkPlace(id)).map((entry) => ({
        id: entry.id,
        seenBy: seenBy(entry),
        talk: talkPlace(id),
        question: entry.text,
        people: entry.votes,
        state: entry.answered ? ('answered' as const) : ('open' as const),
        ...arrived(entry.arrivedLate),
      })),
    ),
    prompts: state.questions.map(({ id, text, collect }) => {
      const collects = discussedAloud(state, id) ? undefined : collect;
      return {
        id: questionPlace(id),
        seenBy: 'room',
        prompt: text,
        answered: collects ? 'collected' : 'aloud',
        collects,
      };
    }),
    answers: collected(state, 'answers').map(({ row, text }) => ({ ...row, answer: text })),
    practices: collected(state, 'practices').map(({ row, text }) => ({ ...row, practice: text })),
    challenges: collected(state, 'challenges').map(({ row, text }) => ({ ...row, challenge: text })),
    mine: Object.values(state.entries.all).map((entry) =>
      ownWords(entry.id, entry.author, entry.text, about.get(entry.place)),
    ),
    votes: Object.entries(state.votes).flatMap(([person, ids]) =>
      Object.keys(ids)
        .flatMap((id) => find(state.entries, id) ?? [])
        .filter(isSeen)
        .map(({ id, text, place }) => ownWords(`${id}/${person}`, person, text, about.get(place))),
    ),
  };
}

/** A talk and what was asked in it: most votes first. */
function talkBlocks(
  { id, title, name, organisation, queue }: RowOf<typeof tables.talks>,
  questions: RapidResults['questions'],
  reader: Reader,
): Block[] {
  const text = words[reader.language];
  const asked = questions.filter(({ talk, seenBy }) => talk === id && seenBy === 'room');
  const speaker = [name, organisation].filter((part) => part !== undefined).join(', ');
  if (queue === 'removed' && asked.length === 0) return [];
  const heading: Line = queue === 'removed' ? [said(title), ` ${text.removed}`] : said(title);
  return [
    { type: 'heading', text: heading },
    { type: 'text', text: speaker === '' ? text.unnamed : said(speaker) },
    asked.length === 0
      ? { type: 'text', text: text.noQuestions }
      : {
          type: 'table',
          columns: [
            text.tables.questions.columns.question,
            text.tables.questions.columns.people,
            text.tables.questions.columns.state.title,
          ],
          rows: asked.map(({ question, people, state, arrived: late }) => [
            marked(question, late, reader),
            String(people),
            text.tables.questions.columns.state.choices[state],
          ]),
        },
  ];
}

/** What somebody sent to a question, of whichever kind: its column and its words, beside what all rows have. */
type Sent = Omit<RapidResults['answers'][number], 'answer'> & {
  readonly column: string;
  readonly words: string;
};

function sentIn({ answers, practices, challenges }: RapidResults, reader: Reader): Sent[] {
  const { tables } = words[reader.language];
  return [
    ...answers.map((row) => ({ ...row, column: tables.answers.columns.answer, words: row.answer })),
    ...practices.map((row) => ({ ...row, column: tables.practices.columns.practice, words: row.practice })),
    ...challenges.map((row) => ({
      ...row,
      column: tables.challenges.columns.challenge,
      words: row.challenge,
    })),
  ];
}

function promptBlocks(
  { id, prompt, collects }: RowOf<typeof tables.prompts>,
  sent: readonly Sent[],
  reader: Reader,
): Block[] {
  const text = words[reader.language];
  const heading: Block = { type: 'heading', text: said(prompt) };
  if (collects === undefined) return [heading, { type: 'text', text: text.aloud }];
  const heard = sent.filter((row) => row.prompt === id && row.seenBy === 'room');
  const [first] = heard;
  if (!first) return [heading, { type: 'text', text: text.nothing[collects] }];
  return [
    heading,
    {
      type: 'table',
      columns: [first.column, text.tables.answers.columns.people],
      rows: heard.map((row) => [marked(row.words, row.arrived, reader), String(row.people)]),
    },
  ];
}

export function present(results: RapidResults, reader: Reader): readonly Block[] {
  const { talks, questions, prompts } = results;
  const sent = sentIn(results, reader);
  // What nobody has looked at is not lost, and not among the rest. [R12]
  const unread = [
    ...questions.map(({ seenBy, question }) => ({ seenBy, text: question })),
    ...sent.map(({ seenBy, words: text }) => ({ seenBy, text })),
  ].filter(({ seenBy }) => seenBy === 'hosts');
  return [
    ...talks.flatMap((talk) => talkBlocks(talk, questions, reader)),
    ...prompts.flatMap((prompt) => promptBlocks(prompt, sent, reader)),
    ...(unread.length === 0
      ? []
      : [
          { type: 'heading' as const, text: resultWords[reader.language].unread },
          { type: 'list' as const, items: unread.map(({ text }) => said(text)) },
        ]),
  ];
}
