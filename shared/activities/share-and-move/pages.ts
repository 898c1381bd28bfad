import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import type { DocumentId } from './documents.ts';
import { type Author, type Document, textOf } from './rules.ts';
import { commentsOf, passagesOf, type Texts } from './state.ts';

/**
 * Documents in pages that a projector can show at 28 px and more.
 *
 * [PG1] A page holds so many lines of so many characters; texts are broken between words, and every word that is
 *      not hidden is on exactly one page.
 * [PG2] Side by side there are at most three documents on a page: their highlights if they have any, else how they
 *      begin, and how many passages more there are.
 * [PG3] A page that is not there any more shows the last one.
 */

export interface AuthorView {
  readonly name?: string;
  readonly table: TableId;
}

/** A stretch of a passage or of a comment, with its highlighted characters. */
export interface Piece {
  readonly key: string;
  readonly kind: 'passage' | 'comment';
  readonly author: AuthorView;
  readonly text: string;
  readonly marks?: readonly (readonly [from: number, to: number])[];
  /** It goes on from the page before. */
  readonly continued?: true;
}

/** Lines and characters of a page. */
export interface Room {
  readonly lines: number;
  readonly width: number;
}

export const ONE: Room = { lines: 9, width: 62 };
export const authorView = ({ name, table }: Author): AuthorView =>
  name === undefined ? { table } : { name, table };

/** Before the whole room a text is its table's: names are for those who share the document, and for hosts. [M4] */
const onTheWall = ({ table }: Author): AuthorView => ({ table });

/** Where the next line of a text ends, counting from `from`: after a word, or in one that is longer than a line. */
function lineEnd(text: string, from: number, width: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline + 1;
  if (end - from <= width) return end;
  const space = text.lastIndexOf(' ', from + width);
  if (space > from) return space + 1;
  // Characters outside the basic plane are two code units that belong together.
  return /[\udc00-\udfff]/.test(text.charAt(from + width)) ? from + width - 1 : from + width;
}

/** Where a text ends after so many lines, and how many it took. */
function take(text: string, from: number, { lines, width }: Room): { end: number; used: number } {
  let end = from;
  let used = 0;
  while (end < text.length && used < lines) {
    end = lineEnd(text, end, width);
    used += 1;
  }
  return { end, used };
}

interface Source {
  readonly key: string;
  readonly kind: Piece['kind'];
  readonly author: AuthorView;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

/** The highlights of a passage, in order of their characters. */
export function highlightsOf(
  document: Pick<Document, 'highlights'>,
  passage: string,
  text: string,
): { readonly id: string; readonly from: number; readonly to: number }[] {
  return Object.entries(document.highlights)
    .filter(([, highlight]) => highlight.passage === passage)
    .map(([id, { from, to }]) => ({ id, from: from ?? 0, to: to ?? text.length }))
    .sort((a, b) => a.from - b.from);
}

/** Highlighted characters of a passage, in order. */
export const marksOf = (...of: Parameters<typeof highlightsOf>): [number, number][] =>
  highlightsOf(...of).map(({ from, to }) => [from, to]);

function sources(state: Texts, document: DocumentId): Source[] {
  return passagesOf(state, document).flatMap((passage) => {
    if (passage.hidden) return [];
    const { id } = passage;
    const text = textOf(passage).trimEnd();
    const comments = commentsOf(state, passage).map(
      ({ id: key, by, text: words }): Source => ({
        key,
        kind: 'comment',
        author: onTheWall(by),
        text: words,
        marks: [],
      }),
    );
    const marks = marksOf(ownValue(state.documents, document) ?? { highlights: {} }, id, text);
    return [{ key: id, kind: 'passage', author: onTheWall(passage.by), text, marks }, ...comments];
  });
}

function piece({ key, kind, author, text, marks }: Source, from: number, to: number): Piece {
  const inside = marks
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [Math.max(start, from) - from, Math.min(end, to) - from]);
  return {
    key: from === 0 ? key : `${key}.${from}`,
    kind,
    author,
    text: text.slice(from, to),
    ...(inside.length > 0 ? { marks: inside } : {}),
    ...(from > 0 ? { continued: true as const } : {}),
  };
}

/** A whole document in pages [PG1]; a comment is narrower than a passage. */
export function paginate(state: Texts, document: DocumentId, room: Room = ONE): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let left = room.lines;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    left = room.lines;
  };
  for (const source of sources(state, document)) {
    const width = source.kind === 'comment' ? room.width - 4 : room.width;
    // A passage does not leave its first line alone at the foot of a page.
    if (left < 2 && take(source.text, 0, { lines: 2, width }).used > left) turn();
    let from = 0;
    while (from < source.text.length) {
      if (left < 1) turn();
      const { end, used } = take(source.text, from, { lines: Math.floor(left), width });
      page.push(piece(source, from, end));
      // The space between two pieces is part of a line.
      left -= used + 0.4;
      from = end;
    }
  }
  turn();
  return pages.length > 0 ? pages : [[]];
}

/** The page where a character of a passage stands; `undefined` when the passage is on none. */
export function pageOf(state: Texts, document: DocumentId, passage: string, at: number): number | undefined {
  let found: number | undefined;
  paginate(state, document).forEach((pieces, page) => {
    for (const { key } of pieces) {
      const [id, from = '0'] = key.split('.');
      if (id === passage && Number(from) <= at) found = page;
    }
  });
  return found;
}

/** What stands for a document beside others [PG2]. */
export function excerpt(state: Texts, document: DocumentId, room: Room): { pieces: Piece[]; more: number } {
  const passages = sources(state, document).filter(({ kind }) => kind === 'passage');
  const marked = passages.filter(({ marks }) => marks.length > 0);
  const shown = marked.length > 0 ? marked : passages;
  const pieces: Piece[] = [];
  // Each piece has a line with its author; one line is kept for "… more".
  let left = room.lines - 1;
  let taken = 0;
  for (const source of shown) {
    if (left < 3) break;
    const from = source.marks[0]?.[0] ?? 0;
    const { end, used } = take(source.text, from, { lines: left - 1, width: room.width });
    const cut = piece(source, from, end);
    pieces.push(end < source.text.length ? { ...cut, text: `${cut.text.trimEnd()} …` } : cut);
    left -= used + 1;
    taken += 1;
  }
  return { pieces, more: passages.length - taken };
}
