import { type Block, type Line, said } from '../block.ts';
import type { Reader } from '../results.ts';
import { called, resultWords, unread } from '../resultWords.ts';
import type { StickyResults, StickyRow } from './results.ts';
import { words } from './words.ts';

/** A sticky with what may be said of it: its table, its place among its author's, that it arrived late. */
function line({ text, table, choice, of, arrived }: StickyRow, reader: Reader): Line {
  const { language } = reader;
  const common = resultWords[language];
  const notes = [
    ...(table === undefined ? [] : [common.tableOf(called(table, reader))]),
    ...(choice === undefined || of === undefined ? [] : [words[language].choice(choice, of)]),
    ...(arrived === undefined ? [] : [common.late]),
  ].join(', ');
  return notes === '' ? said(text) : [said(text), ` (${notes})`];
}

function questionBlocks(
  { id, question, each }: StickyResults['questions'][number],
  all: StickyResults,
  reader: Reader,
): Block[] {
  const text = words[reader.language];
  const heading: Block = { type: 'heading', text: said(question) };
  const stickies = all.stickies.filter((sticky) => sticky.question === id);
  const list = (rows: readonly StickyRow[]): Block => ({
    type: 'list',
    items: rows.map((row) => line(row, reader)),
  });
  const unopened = stickies.filter(({ wall }) => wall === 'unopened');
  if (unopened.length > 0) return [heading, { type: 'text', text: text.unopened }, list(unopened)];
  const hung = stickies.filter(({ wall }) => wall === 'hung');
  const waiting = stickies.filter(({ wall }) => wall === 'waiting');
  const unseen = unread(
    waiting.map((sticky) => sticky.text),
    reader,
  );
  if (hung.length === 0 && waiting.length === 0) return [heading, { type: 'text', text: text.nothing }];
  if (hung.length === 0) return [heading, ...unseen];
  const topics = all.topics.filter((topic) => topic.question === id);
  const loose = hung.filter(({ topic }) => topic === undefined);
  return [
    heading,
    ...(topics.length === 0
      ? []
      : [
          {
            type: 'bars' as const,
            unit: text.points,
            bars: topics.map(({ topic, points }) => ({ label: said(topic), value: points })),
          },
          { type: 'text' as const, text: text.order(each) },
        ]),
    ...topics.flatMap(({ id: topic, topic: name, points, people, tables, opinions }): Block[] => {
      const facts = [text.pointsOf(points), text.peopleOf(people), text.tablesOf(tables)];
      if (opinions === 'disagree') facts.push(text.disagree);
      return [
        { type: 'text', text: [said(name), `: ${facts.join(', ')}`] },
        list(hung.filter((sticky) => sticky.topic === topic)),
      ];
    }),
    ...(loose.length === 0 ? [] : [{ type: 'text' as const, text: text.loose }, list(loose)]),
    ...unseen,
  ];
}

export const present = (all: StickyResults, reader: Reader): Block[] =>
  all.questions.flatMap((question) => questionBlocks(question, all, reader));
