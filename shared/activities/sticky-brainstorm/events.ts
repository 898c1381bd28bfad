import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import {
  type Board,
  type BoardPatch,
  byId,
  changeBoard,
  noBoard,
  type Topic,
  undoBoard,
} from '../parts/board.ts';
import { paperOf } from './paper.ts';
import { ROOM } from './rules.ts';
import { forgetNotes, type Own, type State, type Wall } from './state.ts';

export type Event =
  /** `leftOut` are those that the agenda is held without. */
  | { type: 'questionsPicked'; ids: readonly string[]; leftOut?: readonly string[] }
  | {
      type: 'stickyWritten';
      person: PersonId;
      table: TableId;
      question: string;
      slot: number;
      text: string;
      /** Its id, with its first words. Rooms of long ago have none before the wall opens. */
      sticky?: string;
      /** The same when the wall is open: it hangs. */
      note?: string;
      arrivedLate?: true;
    }
  /** On paper, by whom nobody knows; `up` where the wall is open. [S19] */
  | {
      type: 'paperWritten';
      table: TableId;
      question: string;
      slot: number;
      sticky: string;
      text: string;
      rank: number;
      up?: true;
      arrivedLate?: true;
    }
  | { type: 'stickiesRanked'; person: PersonId; question: string; order: readonly number[] }
  | {
      type: 'wallOpened';
      question: string;
      /** The ids that stickies get, by author and slot. */
      notes: Readonly<Record<PersonId, Readonly<Record<string, string>>>>;
      seats: Readonly<Record<PersonId, TableId>>;
    }
  | { type: 'questionReached'; question: string }
  /** The wall that hangs now, or none; `questions` where all of them hang together. */
  | { type: 'wallHung'; question?: string; questions?: readonly string[] }
  | { type: 'questionShown'; question: string }
  | { type: 'topicShown'; question: string; topic: string }
  | { type: 'allShown' }
  | { type: 'stickySetAside'; question: string; note: string; on: boolean }
  | { type: 'reviewSet'; on: boolean }
  /** Texts as hosts read them, by sticky. [S12] */
  | { type: 'letThrough'; question: string; texts: Readonly<Record<string, string>> }
  | { type: 'stickiesMoved'; person: PersonId; table: TableId }
  | {
      type: 'boardCarried';
      question: string;
      topics: readonly Topic[];
      places: Readonly<Record<string, string>>;
    }
  | {
      type: 'boardChanged';
      question: string;
      scope: string;
      patch: BoardPatch;
      /** A table changed the room's wall: that is not for hosts to undo. [S8] */
      table?: TableId;
    }
  | { type: 'boardUndone'; question: string; scope: string };

/** What changes topics and what is in them, and no sticky. */
const BOARDS: ReadonlySet<Event['type']> = new Set(['boardCarried', 'boardChanged', 'boardUndone']);

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  if (!BOARDS.has(event.type)) forgetNotes(state);
  switch (event.type) {
    case 'questionsPicked':
      state.picked = event.ids;
      state.leftOut = event.leftOut ?? state.leftOut;
      return;
    case 'stickyWritten':
      write(state, event);
      return;
    case 'paperWritten':
      writePaper(state, event);
      return;
    case 'stickiesRanked':
      ownOf(state, event.question, event.person).order = event.order;
      return;
    case 'wallOpened':
      open(state, event);
      return;
    case 'questionReached':
      state.reached[event.question] = true;
      return;
    case 'wallHung':
      state.hanging = event.questions ?? (event.question === undefined ? [] : [event.question]);
      return;
    case 'questionShown':
      state.shown = event.question;
      return;
    case 'topicShown':
      state.alone = { question: event.question, topic: event.topic };
      return;
    case 'allShown':
      delete state.alone;
      return;
    case 'stickySetAside': {
      const { aside } = wallOf(state, event.question);
      if (event.on) aside[event.note] = true;
      else delete aside[event.note];
      return;
    }
    case 'reviewSet':
      state.review = event.on;
      return;
    case 'letThrough':
      Object.assign(wallOf(state, event.question).passed, event.texts);
      return;
    case 'stickiesMoved':
      state.seats[event.person] = event.table;
      return;
    case 'boardCarried': {
      const wall = wallOf(state, event.question);
      const board = boardFor(wall, ROOM);
      changeBoard(board, { topics: byId(event.topics), places: event.places }, false);
      // What came before cannot be taken back exactly any more: the topics hold others' stickies too. [S8]
      board.undo.length = 0;
      wall.condensed = true;
      return;
    }
    case 'boardChanged': {
      const board = boardFor(wallOf(state, event.question), event.scope);
      changeBoard(board, event.patch, event.table === undefined);
      return;
    }
    case 'boardUndone': {
      undoBoard(boardFor(wallOf(state, event.question), event.scope));
      return;
    }
  }
}

/** What a record has by a key, made where there is nothing yet. */
function made<T>(record: Record<string, T>, key: string, make: () => T): T {
  const known = ownValue(record, key);
  if (known !== undefined) return known;
  const one = make();
  record[key] = one;
  return one;
}

const ownOf = (state: State, question: string, person: PersonId): Own =>
  made(
    made(state.own, question, () => ({})),
    person,
    () => ({ slots: {}, order: [], ids: {}, up: {}, late: {} }),
  );

const wallOf = (state: State, question: string): Wall =>
  made(state.walls, question, () => ({ notes: {}, boards: {}, aside: {}, passed: {}, condensed: false }));

const boardFor = (wall: Wall, scope: string): Board => made(wall.boards, scope, noBoard);

function write(state: State, event: Extract<Event, { type: 'stickyWritten' }>): void {
  const { person, table, question, slot, sticky, note } = event;
  const mine = ownOf(state, question, person);
  keepWords(mine, event);
  if (sticky !== undefined) mine.ids[slot] = sticky;
  if (note === undefined) return;
  hang(state, question, person, slot, note);
  state.seats[person] = table;
}

function writePaper(state: State, event: Extract<Event, { type: 'paperWritten' }>): void {
  const { table, question, slot, sticky, rank, up } = event;
  const author = paperOf(table);
  const paper = ownOf(state, question, author);
  keepWords(paper, event);
  paper.ids[slot] = sticky;
  paper.ranks ??= {};
  paper.ranks[slot] = rank;
  if (up) hang(state, question, author, slot, sticky);
  state.seats[author] = table;
}

/** What a slot has on it from now on, and whether that arrived in time. */
function keepWords(
  mine: Own,
  { slot, text, arrivedLate }: Extract<Event, { type: 'stickyWritten' | 'paperWritten' }>,
): void {
  mine.slots[slot] = text;
  if (arrivedLate) mine.late[slot] = true;
  else delete mine.late[slot];
}

function hang(state: State, question: string, author: PersonId, slot: number, sticky: string): void {
  ownOf(state, question, author).up[slot] = sticky;
  wallOf(state, question).notes[sticky] = { author, slot };
}

function open(state: State, { question, notes, seats }: Extract<Event, { type: 'wallOpened' }>): void {
  // There is a wall also where nobody has written anything yet.
  wallOf(state, question);
  for (const [person, slots] of Object.entries(notes))
    for (const [slot, id] of Object.entries(slots)) hang(state, question, person, Number(slot), id);
  Object.assign(state.seats, seats);
}
