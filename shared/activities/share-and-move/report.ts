import type { Block, RoomFacts } from '../activity.ts';
import { marksOf } from './pages.ts';
import {
  type Author,
  commentsOf,
  type Document,
  documentsIn,
  passagesOf,
  questionOf,
  type ShareState,
  textOf,
} from './rules.ts';

/** The record leaves the room, so it names tables and nobody: names are for those who share the document. */
const authorOf = ({ table }: Author, notes: readonly (string | false)[] = []): string =>
  `Table ${table}${notes.map((note) => (note === false ? '' : ` (${note})`)).join('')}`;

const LATE = 'arrived late';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function highlightsIn(document: Document): string[] {
  return passagesOf(document).flatMap(([id, passage]) => {
    const text = textOf(passage);
    return marksOf(document, id, text).map(
      ([from, to]) => `“${oneLine(text.slice(from, to))}” (${authorOf(passage.author)})`,
    );
  });
}

function documentBlocks(document: Document): Block[] {
  return passagesOf(document).flatMap(([, passage]): Block[] => {
    const comments = commentsOf(passage).map(
      ([, { author, text, arrivedLate }]) =>
        `${authorOf(author, [arrivedLate === true && LATE])}: ${oneLine(text)}`,
    );
    const by = authorOf(passage.author, [
      passage.kind === 'added' && 'added',
      passage.arrivedLate === true && LATE,
    ]);
    const quote: Block = { type: 'quote', text: textOf(passage).trim(), by };
    return comments.length === 0
      ? [quote]
      : [quote, { type: 'list', items: comments.map((comment) => `Comment · ${comment}`) }];
  });
}

/** Every document with its question, its home table, who wrote what, the comments and what was highlighted. */
export function shareReport(state: ShareState, { room }: { readonly room: RoomFacts }): Block[] {
  const homes = documentsIn(state, room.tables);
  if (homes.length === 0) return [{ type: 'text', text: 'No documents were written.' }];
  const blocks: Block[] = [];
  const marked = homes.flatMap((home) => {
    const document = state.documents[home];
    return document === undefined ? [] : highlightsIn(document);
  });
  if (marked.length > 0)
    blocks.push({ type: 'heading', text: 'Highlights' }, { type: 'list', items: marked });
  for (const home of homes) {
    const document = state.documents[home];
    if (document === undefined) continue;
    const { short, text } = questionOf(state, document.question);
    blocks.push({ type: 'heading', text: `Table ${home}: ${short}` }, { type: 'text', text });
    const highlights = highlightsIn(document);
    if (highlights.length > 0) blocks.push({ type: 'text', text: `Highlighted: ${highlights.join(' · ')}` });
    const passages = documentBlocks(document);
    blocks.push(
      ...(passages.length > 0 ? passages : [{ type: 'text' as const, text: 'Nothing was written.' }]),
    );
  }
  return blocks;
}
