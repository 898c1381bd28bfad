import { isBlank } from '../../lib/cleanText.ts';
import { MINUTE } from '../../lib/duration.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { type Entries, entriesAt, noEntries } from '../parts/entries.ts';
import type { Config } from './config.ts';
import {
  type Comment,
  type Document,
  MOVES_MOST,
  movesThatFit,
  type Passage,
  type Question,
  type Shares,
  type Show,
  textOf,
  wordsIn,
} from './rules.ts';
import type { Turns } from './turns.ts';

export interface State {
  readonly questions: readonly Question[];
  readonly moveMinutes: number;
  /** As many moves as the session wants [M5]. */
  readonly mostMoves: number;
  /** How long the writing is nobody's turn at first [M3]. */
  readonly startSeconds: number;
  readonly shares: Shares;
  readonly wholeGroup: boolean;
  /** The least seconds of a turn [M3]. */
  turnFloor: number;
  /** How long the writing step is, as far as is known, ms. */
  writeMs: number;
  moves: number;
  /** A host chose the number of moves. */
  movesSet: boolean;
  /** Questions given to tables that have no document yet. */
  readonly assigned: Record<TableId, string>;
  /** By the table where they were begun. */
  readonly documents: Record<TableId, Document>;
  /** By the table where their document was begun. */
  readonly passages: Entries<Passage>;
  /** By the passage that they are about. */
  readonly comments: Entries<Comment>;
  /** At which table each document is. */
  places: Record<TableId, TableId>;
  /** Where each move sent the documents, so that Back and Next send them there again. */
  readonly routes: Record<string, Record<TableId, TableId>>;
  readonly turns: Record<TableId, Turns>;
  show?: Show;
}

/** What holds in rooms that were opened before sessions could say it: as many moves as fit, and no start minute. */
const UNSAID = { moves: MOVES_MOST, startSeconds: 0 };

type Said = Omit<Config, keyof typeof UNSAID> & Partial<Pick<Config, keyof typeof UNSAID>>;

export const start = ({
  questions,
  turnFloorSeconds,
  moveMinutes,
  shares,
  wholeGroup,
  moves = UNSAID.moves,
  startSeconds = UNSAID.startSeconds,
}: Said): State => ({
  questions,
  moveMinutes,
  mostMoves: moves,
  startSeconds,
  shares,
  wholeGroup,
  turnFloor: turnFloorSeconds,
  writeMs: shares.write * MINUTE,
  // Until the documents are dealt nobody knows how many there are; the shares are minutes of a usual run.
  moves: movesThatFit(MOVES_MOST + 1, shares.move * MINUTE, moveMinutes, moves),
  movesSet: false,
  assigned: {},
  documents: {},
  passages: noEntries(),
  comments: noEntries(),
  places: {},
  routes: {},
  turns: {},
});

/** Tables that have a document, in the given order of all tables. */
export const documentsIn = (state: State, tables: readonly TableId[]): TableId[] => {
  const known = tables.filter((table) => Object.hasOwn(state.documents, table));
  // A document outlives its table in the room's list.
  return [...known, ...Object.keys(state.documents).filter((table) => !known.includes(table))];
};

/** Where a document is. */
export const placeOf = (state: State, document: TableId): TableId =>
  ownValue(state.places, document) ?? document;

/** The document that is at a table, by the table where it was begun. */
export const documentAt = (state: State, table: TableId): TableId | undefined =>
  Object.keys(state.documents).find((document) => placeOf(state, document) === table);

export const questionOf = (state: Pick<State, 'questions'>, id: string): Question =>
  state.questions.find((question) => question.id === id) ?? { id, text: id, short: id };

/** What documents hold. */
export type Texts = Pick<State, 'documents' | 'passages' | 'comments'>;

/** A document's passages with words in them, in order. */
export const passagesOf = ({ passages }: Texts, home: TableId): Passage[] =>
  entriesAt(passages, home).filter((passage) => !isBlank(textOf(passage)));

/** The comments on a passage, in order. */
export const commentsOf = ({ comments }: Texts, { id }: Passage): Comment[] => entriesAt(comments, id);

export const wordsOf = (state: Texts, home: TableId): number =>
  passagesOf(state, home).reduce((sum, passage) => sum + wordsIn(textOf(passage)), 0);
