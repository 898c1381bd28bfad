import { type Block, filled, type Line, said } from '../block.ts';
import { entriesAt, find } from '../parts/entries.ts';
import { arrived, ownWords, type Reader, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import { followUpTopics } from './followUps.ts';
import { counts, isWritten, letterOf } from './rules.ts';
import { lettersAt, type State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type DiscussionResults = ResultsOf<typeof tables>;
type AnswerRow = RowOf<typeof tables.answers>;

/** What was asked, what was answered (by table, never by person), and the topics for a follow-up workshop. */
export const results = (state: State, _facts: ResultFacts): DiscussionResults => ({
  formats: [{ id: 'format', seenBy: 'room', format: state.format }],
  media:
    state.media === undefined
      ? []
      : [{ id: 'media', seenBy: 'room', title: state.media.title, address: state.media.url }],
  questions: state.questions.map(({ id, text, short }) => ({
    id: `question/${id}`,
    seenBy: 'room',
    question: text,
    short,
  })),
  answers: state.questions.flatMap(({ id }): AnswerRow[] => {
    const letters = lettersAt(state, id);
    return entriesAt(state.answers, id)
      .filter(isWritten)
      .map((answer) => ({
        id: answer.id,
        // What a host did not put on the projector, as it reads now, was for hosts to read. [D6]
        seenBy: answer.shown?.text === answer.text ? 'room' : 'hosts',
        question: `question/${id}`,
        answer: answer.text,
        ...letterOf(answer, letters),
        shown: answer.shown === undefined ? 'kept' : 'shown',
        ...arrived(answer.arrivedLate),
      }));
  }),
  followUps: Object.entries(followUpTopics(state)).map(([id, { kind, text, question, table }]) => ({
    id: `follow-up/${id}`,
    seenBy: kind === 'question' || find(state.answers, id)?.shown?.text === text ? 'room' : 'hosts',
    kind,
    topic: text,
    question: `question/${question}`,
    table,
  })),
  mine: state.questions.flatMap(({ id, text }) =>
    entriesAt(state.answers, id)
      .filter((answer) => counts(answer, 'person'))
      .map((answer) => ownWords(answer.id, answer.author, answer.text, text)),
  ),
});

/** An answer, with its table and that it arrived late, where that may be said. */
function quote({ answer, table, arrived: late }: AnswerRow, { language }: Reader): Block {
  const common = resultWords[language];
  const by = [
    ...(table === undefined ? [] : [common.tableHead(table)]),
    ...(late === undefined ? [] : [`(${common.late})`]),
  ].join(' ');
  return { type: 'quote', text: said(answer), ...(by === '' ? {} : { by }) };
}

function followUp(
  { kind, topic, question, table }: RowOf<typeof tables.followUps>,
  questions: DiscussionResults['questions'],
  { language }: Reader,
): Line {
  if (kind === 'question') return said(topic);
  return filled(words[language].followUp, {
    topic: said(topic),
    table: table === undefined ? '' : `${resultWords[language].tableOf(table)}, `,
    short: said(questions.find(({ id }) => id === question)?.short ?? ''),
  });
}

export function present(
  { formats, media, questions, answers, followUps }: DiscussionResults,
  reader: Reader,
): Block[] {
  const text = words[reader.language];
  const blocks: Block[] = formats.map(({ format }) => ({ type: 'text', text: text.formats[format] }));
  if (media.length > 0)
    blocks.push({ type: 'list', items: media.map(({ title, address }) => said(`${title}: ${address}`)) });
  for (const { id, question } of questions) {
    blocks.push({ type: 'heading', text: said(question) });
    const here = answers.filter((answer) => answer.question === id);
    const up = here.filter(({ shown }) => shown === 'shown');
    const rest = here.filter(({ shown }) => shown === 'kept');
    if (here.length === 0) blocks.push({ type: 'text', text: text.nothing });
    if (up.length > 0)
      blocks.push({ type: 'text', text: text.onProjector }, ...up.map((each) => quote(each, reader)));
    if (rest.length === 0) continue;
    if (up.length > 0) blocks.push({ type: 'text', text: text.alsoWritten });
    blocks.push(...rest.map((each) => quote(each, reader)));
  }
  if (followUps.length === 0) return blocks;
  return [
    ...blocks,
    { type: 'heading', text: text.tables.followUps.title },
    { type: 'list', items: followUps.map((row) => followUp(row, questions, reader)) },
  ];
}
