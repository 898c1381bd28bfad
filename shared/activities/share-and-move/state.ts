import { isBlank } from '../../lib/cleanText.ts';
import { MINUTE } from '../../lib/duration.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { type Entries, entriesAt, noEntries } from '../parts/entries.ts';
import type { Config } from './config.ts';
import type { DocumentId } from './documents.ts';
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
  /** With more people than these a table has two documents [DC1]. */
  readonly tableMost: number;
  /** The least seconds of a turn [M3]. */
  turnFloor: number;
  /** How long the writing step is, as far as is known, ms. */
  writeMs: number;
  moves: number;
  /** A host chose the number of moves. */
  movesSet: boolean;
  /** Questions given to documents that are not there yet. */
  readonly assigned: Record<DocumentId, string>;
  readonly documents: Record<DocumentId, Document>;
  /** Which document somebody writes, or wrote last, at a table [DC3]. */
  readonly writers: Record<TableId, Record<PersonId, DocumentId>>;
  /** By their document. */
  readonly passages: Entries<Passage>;
  /** By the passage that they are about. */
  readonly comments: Entries<Comment>;
  /** With the writers of which document each document is. */
  places: Record<DocumentId, DocumentId>;
  /** Where each move sent the documents, so that Back and Next send them there again. */
  readonly routes: Record<string, Record<DocumentId, DocumentId>>;
  readonly turns: Record<DocumentId, Turns>;
  show?: Show;
}

/** What holds in rooms that were opened before sessions could say it: all moves that fit, no start minute, one document. */
const UNSAID = { moves: MOVES_MOST, startSeconds: 0, tableMost: Number.POSITIVE_INFINITY };

type Said = Omit<Config, keyof typeof UNSAID> & Partial<Pick<Config, keyof typeof UNSAID>>;

export const start = ({
  questions,
  turnFloorSeconds,
  moveMinutes,
  shares,
  wholeGroup,
  moves = UNSAID.moves,
  startSeconds = UNSAID.startSeconds,
  tableMost = UNSAID.tableMost,
}: Said): State => ({
  questions,
  moveMinutes,
  mostMoves: moves,
  startSeconds,
  shares,
  wholeGroup,
  tableMost,
  turnFloor: turnFloorSeconds,
  writeMs: shares.write * MINUTE,
  // Until the documents are dealt nobody knows how many there are; the shares are minutes of a usual run.
  moves: movesThatFit(MOVES_MOST + 1, shares.move * MINUTE, moveMinutes, moves),
  movesSet: false,
  assigned: {},
  documents: {},
  writers: {},
  passages: noEntries(),
  comments: noEntries(),
  places: {},
  routes: {},
  turns: {},
});

/** With the writers of which document a document is. */
export const placeOf = (state: State, document: DocumentId): DocumentId =>
  ownValue(state.places, document) ?? document;

/** The document that is with the writers of this one. */
export const documentAt = (state: State, place: DocumentId): DocumentId | undefined =>
  Object.keys(state.documents).find((document) => placeOf(state, document) === place);

export const questionOf = (state: Pick<State, 'questions'>, id: string): Question =>
  state.questions.find((question) => question.id === id) ?? { id, text: id, short: id };

/** What documents hold. */
export type Texts = Pick<State, 'documents' | 'passages' | 'comments'>;

/** A document's passages with words in them, in order. */
export const passagesOf = ({ passages }: Texts, home: DocumentId): Passage[] =>
  entriesAt(passages, home).filter((passage) => !isBlank(textOf(passage)));

/** The comments on a passage, in order. */
export const commentsOf = ({ comments }: Texts, { id }: Passage): Comment[] => entriesAt(comments, id);

export const wordsOf = (state: Texts, home: DocumentId): number =>
  passagesOf(state, home).reduce((sum, passage) => sum + wordsIn(textOf(passage)), 0);
