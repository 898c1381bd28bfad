import { own } from '../../lib/own.ts';
import type { TableId } from '../activity.ts';
import type { Marks } from '../parts/marks.ts';
import type { Config } from './config.ts';
import { type Document, MOVES_MOST, type Question, type Shares, type Show } from './rules.ts';
import type { Turns } from './turns.ts';

export interface State {
  readonly questions: readonly Question[];
  readonly moveMinutes: number;
  readonly shares: Shares;
  readonly wholeGroup: boolean;
  /** The least seconds of a turn [M3]. */
  turnFloor: number;
  /** How long the writing step is planned to be, ms. */
  writeMs: number;
  moves: number;
  /** A host chose the number of moves. */
  movesSet: boolean;
  /** Questions given to tables that have no document yet. */
  readonly assigned: Record<TableId, string>;
  /** By the table where they were begun. */
  readonly documents: Record<TableId, Document>;
  /** At which table each document is. */
  places: Record<TableId, TableId>;
  /** Where each move sent the documents, so that Back and Next send them there again. */
  readonly routes: Record<string, Record<TableId, TableId>>;
  readonly turns: Record<TableId, Turns>;
  /** Ids of what each person wrote. */
  readonly own: Marks;
  show?: Show;
}

export const start = ({ questions, turnFloorSeconds, moveMinutes, shares, wholeGroup }: Config): State => ({
  questions,
  moveMinutes,
  shares,
  wholeGroup,
  turnFloor: turnFloorSeconds,
  writeMs: shares.write * 60_000,
  // Until the documents are dealt nobody knows how many there are; the shares are minutes of a usual run.
  moves: Math.max(1, Math.min(MOVES_MOST, Math.floor(shares.move / moveMinutes))),
  movesSet: false,
  assigned: {},
  documents: {},
  places: {},
  routes: {},
  turns: {},
  own: {},
});

/** Tables that have a document, in the given order of all tables. */
export const documentsIn = (state: State, tables: readonly TableId[]): TableId[] => {
  const known = tables.filter((table) => Object.hasOwn(state.documents, table));
  // A document outlives its table in the room's list.
  return [...known, ...Object.keys(state.documents).filter((table) => !known.includes(table))];
};

/** Where a document is. */
export const placeOf = (state: State, document: TableId): TableId => own(state.places, document) ?? document;

/** The document that is at a table, by the table where it was begun. */
export const documentAt = (state: State, table: TableId): TableId | undefined =>
  Object.keys(state.documents).find((document) => placeOf(state, document) === table);

export const questionOf = (state: Pick<State, 'questions'>, id: string): Question =>
  state.questions.find((question) => question.id === id) ?? { id, text: id, short: id };
