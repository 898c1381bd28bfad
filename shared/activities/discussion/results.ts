import { ownValue } from '../../lib/ownValue.ts';
import { type Block, filled, type Line, said } from '../block.ts';
import { entriesAt } from '../parts/entries.ts';
import { arrived, ownWords, type Reader, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { called, resultWords, unread } from '../resultWords.ts';
import { followUpTopics } from './followUps.ts';
import { arrives, counts, isKept, letterOf } from './rules.ts';
import { groupOf, lettersAt, type State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type DiscussionResults = ResultsOf<typeof tables>;
type AnswerRow = RowOf<typeof tables.answers>;

/** A question's groups with their answers, then those in no group. [D12] */
function answered(state: State, question: string) {
  const letters = lettersAt(state, question);
  const arriving = Object.hasOwn(state.arriving, question);
  const all = entriesAt(state.answers, question)
    .filter(isKept)
    .map((answer) => {
      // What a host did not let the room see, as it reads now, was for hosts to read. [D6] [D10]
      const seen = (arriving && arrives(answer, state.answerMode)) || answer.shown?.text === answer.text;
      const group = arriving || !seen ? groupOf(state, answer) : undefined;
      const row: AnswerRow = {
        id: answer.id,
        seenBy: seen ? 'room' : 'hosts',
        question: `question/${question}`,
        group: group?.id,
        answer: answer.text,
        ...letterOf(answer, letters),
        // Where the host chooses each one anyway, none waits. [D14]
        shown: seen || answer.shown !== undefined ? 'shown' : arriving && answer.waiting ? 'waiting' : 'kept',
        ...arrived(answer.arrivedLate),
      };
      return row;
    });
  const groups = Object.values(ownValue(state.boards, question)?.topics ?? {})
    .sort((one, other) => one.nth - other.nth)
    .map((group) => ({ group, members: all.filter((row) => row.group === group.id) }))
    .filter(({ members }) => members.length > 0);
  return {
    groups: groups.map(({ group: { id, name }, members }) => ({
      id,
      seenBy: members.some(({ seenBy }) => seenBy === 'room') ? ('room' as const) : ('hosts' as const),
      question: `question/${question}`,
      group: name,
      answers: members.length,
    })),
    answers: [...groups.flatMap(({ members }) => members), ...all.filter(({ group }) => group === undefined)],
  };
}

/** What was asked, what was answered (by table, never by person), and the topics for a follow-up workshop. */
export function results(state: State, _facts: ResultFacts): DiscussionResults {
  const all = state.questions.map(({ id }) => answered(state, id));
  const answers = all.flatMap((each) => each.answers);
  const seen = new Set(answers.flatMap(({ id, seenBy }) => (seenBy === 'room' ? [id] : [])));
  return {
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
    groups: all.flatMap((each) => each.groups),
    answers,
    followUps: Object.entries(followUpTopics(state)).map(([id, { kind, text, question, table }]) => ({
      id: `follow-up/${id}`,
      seenBy: kind === 'question' || seen.has(id) ? 'room' : 'hosts',
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
  };
}

/** An answer, with its table and that it arrived late, where that may be said. */
function quote({ answer, table, arrived: late }: AnswerRow, reader: Reader): Block {
  const common = resultWords[reader.language];
  const by = [
    ...(table === undefined ? [] : [common.tableHead(called(table, reader))]),
    ...(late === undefined ? [] : [`(${common.late})`]),
  ].join(' ');
  return { type: 'quote', text: said(answer), ...(by === '' ? {} : { by }) };
}

function followUp(
  { kind, topic, question, table }: RowOf<typeof tables.followUps>,
  questions: DiscussionResults['questions'],
  reader: Reader,
): Line {
  if (kind === 'question') return said(topic);
  const { language } = reader;
  return filled(words[language].followUp, {
    topic: said(topic),
    table: table === undefined ? '' : `${resultWords[language].tableOf(called(table, reader))}, `,
    short: said(questions.find(({ id }) => id === question)?.short ?? ''),
  });
}

export function present(
  { formats, media, questions, groups, answers, followUps }: DiscussionResults,
  reader: Reader,
): Block[] {
  const text = words[reader.language];
  const blocks: Block[] = formats.map(({ format }) => ({ type: 'text', text: text.formats[format] }));
  if (media.length > 0)
    blocks.push({ type: 'list', items: media.map(({ title, address }) => said(`${title}: ${address}`)) });
  for (const { id, question } of questions) {
    blocks.push({ type: 'heading', text: said(question) });
    const here = answers.filter((answer) => answer.question === id);
    if (here.length === 0) blocks.push({ type: 'text', text: text.nothing });
    const grouped = groups.filter(({ question }) => question === id);
    for (const group of grouped) {
      const members = here.filter((answer) => answer.group === group.id);
      const line = filled(text.group, { name: said(group.group), count: String(members.length) });
      blocks.push({ type: 'text', text: line }, ...members.map((each) => quote(each, reader)));
    }
    const loose = here.filter((answer) => !grouped.some((group) => group.id === answer.group));
    if (grouped.length > 0 && loose.length > 0) blocks.push({ type: 'text', text: text.inNoGroup });
    const up = loose.filter(({ shown }) => shown === 'shown');
    const rest = loose.filter(({ shown }) => shown === 'kept');
    if (up.length > 0)
      blocks.push({ type: 'text', text: text.onProjector }, ...up.map((each) => quote(each, reader)));
    const waiting = loose.filter(({ shown }) => shown === 'waiting').map(({ answer }) => answer);
    if (rest.length > 0 && up.length > 0) blocks.push({ type: 'text', text: text.alsoWritten });
    blocks.push(...rest.map((each) => quote(each, reader)), ...unread(waiting, reader));
  }
  if (followUps.length === 0) return blocks;
  return [
    ...blocks,
    { type: 'heading', text: text.tables.followUps.title },
    { type: 'list', items: followUps.map((row) => followUp(row, questions, reader)) },
  ];
}
