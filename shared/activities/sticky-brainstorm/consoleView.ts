import { grouped } from '../../lib/grouped.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { broughtBy } from './brought.ts';
import { type PaperView, paperFor } from './paper.ts';
import { aloneOf } from './projectorView.ts';
import { ROOM } from './rules.ts';
import type { Question, State, WallNote } from './state.ts';
import { boardOf, isHanging, isWaiting, notesOf, waitingAt } from './state.ts';
import type { At, NoteView, Progress, TopicView } from './viewParts.ts';
import { at, countedAt, hangs, noteViews, progressOf, topicsOf, writtenFor } from './viewParts.ts';

export interface ConsoleView extends At, Progress {
  readonly stickies: number;
  /** All that there are to pick from. */
  readonly choices: readonly QuestionChoice[];
  readonly open: boolean;
  /** Hosts read first, and so many wait. [S12] */
  readonly review: boolean;
  readonly waiting: number;
  readonly notes: Readonly<Record<string, NoteView>>;
  readonly topics: Readonly<Record<string, TopicView>>;
  readonly undo: number;
  /** Names to choose from for new topics. [S20] */
  readonly names?: readonly string[];
  /** The topic that the projector shows alone. [S18] */
  readonly alone?: string;
  /** What was typed of paper for the questions that everybody is at, by question. [S19] */
  readonly paper: Readonly<Record<string, Readonly<Record<string, PaperView>>>>;
  /** All tables, as paper comes from any of them. */
  readonly lettered: readonly TableId[];
  /** Each table's topics, by table. */
  readonly boards: Readonly<Record<TableId, Readonly<Record<string, MadeTopic>>>>;
}

/** A topic that a table made. */
export interface MadeTopic {
  readonly name: string;
  readonly nth: number;
  readonly stickies: number;
  /** How many of them the table has brought to the room's wall. [S16] */
  readonly brought?: number;
}

export interface QuestionChoice extends Question {
  readonly picked: boolean;
  /** Stickies that people wrote for it, and how many of them hosts have not let through. [S12] */
  readonly written: number;
  readonly waiting: number;
}

/** What hosts see: everything but who wrote what. */
export function consoleView(state: State, context: ViewContext): ConsoleView {
  const place = at(state, context.step);
  const question = place.question.id;
  // Not while people write and rank, also when the room went back to it. [S1]
  const open = hangs(state, place);
  // Those who review first read them from ranking on. [S12]
  const all = open || (state.review && place.phase === 'rank') ? notesOf(state, question) : [];
  const notes = all.filter(isHanging);
  const letters = letteredTables(notes);
  const board = open ? boardOf(state, question, ROOM) : undefined;
  const ofTable = grouped(notes, ({ table }) => table);
  const boards = Object.fromEntries(
    (open ? context.room.tables : []).flatMap((id) => {
      const made = madeAt(state, question, id, ofTable.get(id) ?? []);
      return made === undefined ? [] : [[id, made] as const];
    }),
  );
  const names = ownValue(state.names, question);
  const topics = open ? topicsOf(state, question, ROOM, notes) : {};
  const alone = place.phase === 'room' ? aloneOf(state, question, topics) : undefined;
  return {
    ...place,
    ...progressOf(state, countedAt(place), notes, context),
    stickies: state.stickies,
    choices: state.questions.map(({ id, text, short }) => ({
      id,
      text,
      short,
      picked: state.picked.includes(id),
      written: writtenFor(state, id),
      waiting: waitingAt(state, id),
    })),
    open,
    review: state.review,
    waiting: all.filter(isWaiting).length,
    notes: noteViews(state, 'console', all, ({ id }) => ownValue(board?.places, id), letters),
    topics,
    undo: board?.undo.length ?? 0,
    ...(open && names !== undefined ? { names } : {}),
    ...(alone === undefined ? {} : { alone }),
    paper: Object.fromEntries(
      place.questions.map(({ id }) => [id, paperFor(state, id, context.room.tables)]),
    ),
    lettered: context.room.tables,
    boards,
  };
}

/**
 * A table's topics, with how many of its stickies are in each.
 * @param notes of the table
 */
function madeAt(
  state: State,
  question: string,
  table: TableId,
  notes: readonly WallNote[],
): Readonly<Record<string, MadeTopic>> | undefined {
  const board = boardOf(state, question, table);
  if (!board) return undefined;
  const members = grouped(notes, (note) => ownValue(board.places, note.id));
  const there = state.flow === 'together' ? broughtBy(state, question, table, notes) : undefined;
  return Object.fromEntries(
    Object.values(board.topics).map(({ id, name, nth }) => {
      const brought = there?.get(id)?.stickies;
      return [
        id,
        { name, nth, stickies: members.get(id)?.length ?? 0, ...(brought === undefined ? {} : { brought }) },
      ];
    }),
  );
}
