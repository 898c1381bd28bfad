import { type Block, type Line, said } from '../block.ts';
import { arrived, ownWords, type Reader, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { called, resultWords } from '../resultWords.ts';
import { type DocumentId, documentsIn, nameLabel, nameOf } from './documents.ts';
import { highlightsOf } from './pages.ts';
import { type Passage, textOf } from './rules.ts';
import { commentsOf, passagesOf, questionOf, type State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type ShareResults = ResultsOf<typeof tables>;
type PassageRow = RowOf<typeof tables.passages>;

/** What a host hides is on no phone's copy, and words that came late are not in it before it is home. [M7] [M9] */
const seenBy = ({ hidden, late }: Passage) => (hidden || late !== undefined ? 'hosts' : 'room');

const rowId = (id: DocumentId): string => `document/${id}`;

/** Every document with its question, its home table, the comments and what was highlighted. */
export function results(state: State, { room }: ResultFacts): ShareResults {
  const documents = documentsIn(state, room.tables).flatMap((key) => {
    const document = state.documents[key];
    return document === undefined ? [] : [{ key, document }];
  });
  const passages = documents.flatMap(({ key, document }) =>
    passagesOf(state, key).map((passage) => ({ key, document, id: passage.id, passage })),
  );
  return {
    documents: documents.map(({ key, document }) => {
      const { short, text } = questionOf(state, document.question);
      const { table: home, ...number } = nameOf(state, key);
      return { id: rowId(key), seenBy: 'room', home, ...number, question: text, short };
    }),
    passages: passages.map(({ key, id, passage }) => ({
      id,
      seenBy: seenBy(passage),
      document: rowId(key),
      text: textOf(passage),
      table: passage.by.table,
      kind: passage.kind,
      ...arrived(passage.arrivedLate),
    })),
    comments: passages.flatMap(({ id, passage }) =>
      commentsOf(state, passage).map(({ id: comment, by, text, late, arrivedLate }) => ({
        id: comment,
        seenBy: late ? ('hosts' as const) : seenBy(passage),
        passage: id,
        text,
        table: by.table,
        ...arrived(arrivedLate),
      })),
    ),
    highlights: passages.flatMap(({ document, id, passage }) => {
      const text = textOf(passage);
      return highlightsOf(document, id, text).map(({ id: highlight, from, to }) => ({
        id: highlight,
        seenBy: seenBy(passage),
        passage: id,
        words: text.slice(from, to),
      }));
    }),
    authors: passages.map(({ id, passage }) => ({
      id: `${id}/author`,
      seenBy: 'hosts',
      passage: id,
      author: passage.author,
    })),
    mine: passages.flatMap(({ id, document, passage }) => {
      const { text: about } = questionOf(state, document.question);
      return [
        ownWords(id, passage.author, textOf(passage), about),
        ...commentsOf(state, passage).map(({ id: comment, author, text }) =>
          ownWords(comment, author, text, textOf(passage)),
        ),
      ];
    }),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The record leaves the room: it names tables, and people only where its reader wants names. */
function authorOf(
  { id, table }: Pick<PassageRow, 'id' | 'table'>,
  notes: readonly (string | undefined)[],
  { authors }: Pick<ShareResults, 'authors'>,
  reader: Reader,
): Line {
  const author = authors.find(({ passage }) => passage === id)?.author;
  const name = author === undefined ? undefined : reader.name(author);
  const marks = notes.flatMap((note) => (note === undefined ? [] : ` (${note})`)).join('');
  const place = `${resultWords[reader.language].tableHead(called(table, reader))}${marks}`;
  return name === undefined ? place : [said(name), `, ${place}`];
}

function highlightsIn(
  passages: readonly PassageRow[],
  all: ShareResults,
  reader: Reader,
): (readonly (string | { said: string })[])[] {
  return passages.flatMap((passage) =>
    all.highlights
      .filter((highlight) => highlight.passage === passage.id)
      .map((highlight) => [
        '“',
        said(oneLine(highlight.words)),
        '” (',
        ...[authorOf(passage, [], all, reader)].flat(),
        ')',
      ]),
  );
}

function passageBlocks(passage: PassageRow, all: ShareResults, reader: Reader): Block[] {
  const text = words[reader.language];
  const { late } = resultWords[reader.language];
  const notes = [passage.kind === 'added' ? text.added : undefined, passage.arrived && late];
  const by = authorOf(passage, notes, all, reader);
  const quote: Block = { type: 'quote', text: said(passage.text.trim()), by };
  const comments = all.comments
    .filter((comment) => comment.passage === passage.id)
    .map(
      (comment): Line => [
        `${text.comment} · `,
        ...[authorOf(comment, [comment.arrived && late], { authors: [] }, reader)].flat(),
        ': ',
        said(oneLine(comment.text)),
      ],
    );
  return comments.length === 0 ? [quote] : [quote, { type: 'list', items: comments }];
}

export function present(all: ShareResults, reader: Reader): Block[] {
  const text = words[reader.language];
  if (all.documents.length === 0) return [{ type: 'text', text: text.noDocuments }];
  const marked = highlightsIn(all.passages, all, reader);
  const blocks: Block[] = [];
  if (marked.length > 0)
    blocks.push({ type: 'heading', text: text.tables.highlights.title }, { type: 'list', items: marked });
  for (const { id, home, number, question, short } of all.documents) {
    const passages = all.passages.filter(({ document }) => document === id);
    const table = called(home, reader);
    const name = nameLabel(number === undefined ? { table } : { table, number });
    blocks.push(
      { type: 'heading', text: [`${resultWords[reader.language].tableHead(name)}: `, said(short)] },
      { type: 'text', text: said(question) },
    );
    const here = highlightsIn(passages, all, reader);
    if (here.length > 0) {
      const listed = here.flatMap((line, at) => (at === 0 ? line : [' · ', ...line]));
      blocks.push({ type: 'text', text: [`${text.highlighted} `, ...listed] });
    }
    if (passages.length === 0) blocks.push({ type: 'text', text: text.nothing });
    blocks.push(...passages.flatMap((passage) => passageBlocks(passage, all, reader)));
  }
  return blocks;
}
