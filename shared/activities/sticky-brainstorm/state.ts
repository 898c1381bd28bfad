import { Derived } from '../../lib/derived.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import type { Board } from '../parts/board.ts';
import type { Config } from './config.ts';
import { type Flow, ranked } from './rules.ts';

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly short: string;
}

/** What one person wrote for one question. */
export interface Own {
  /** Texts by slot (1, 2, 3), as typed. */
  readonly slots: Record<string, string>;
  /** Slots, the most important first; empty until they were ranked. */
  order: readonly number[];
  /** Ids of the stickies, by slot, from their first words on. They say nothing of who wrote them, or when. */
  readonly ids: Record<string, string>;
  /** Ids of those on the wall, by slot. */
  readonly up: Record<string, string>;
  /** Of paper: the rank that stands on each, by slot. [S19] */
  ranks?: Record<string, number>;
  /** Slots whose text arrived when the room had left the item. */
  readonly late: Record<string, true>;
}

export interface Wall {
  /** Who wrote a sticky, and in which slot: never in a view. */
  readonly notes: Record<string, { readonly author: PersonId; readonly slot: number }>;
  readonly boards: Record<string, Board>;
  /** Stickies that a host took down: on no wall but the hosts' list. */
  readonly aside: Record<string, true>;
  /** What a host let through, as it read then; only looked at while hosts review first. [S12] */
  readonly passed: Record<string, string>;
  /** The room has begun to condense, so the tables' topics were carried over. */
  condensed: boolean;
}

export interface State {
  /** Which way through it. [S14] */
  readonly flow: Flow;
  readonly questions: readonly Question[];
  /** By question: the names for topics that it comes with. [S20] */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly stickies: number;
  /** Stickies hang only when a host has let them through. [S12] */
  review: boolean;
  picked: readonly string[];
  /** Those that hosts left out of the agenda before the first was asked: their time is not the others'. [S14] */
  leftOut: readonly string[];
  /** Questions that the room has come to: what is written for them counts, also late. */
  readonly reached: Record<string, true>;
  /** The topic of the room that a host shows alone. [S18] */
  alone?: { readonly question: string; readonly topic: string };
  /** The questions whose walls hang now; none while people write and rank. */
  hanging: readonly string[];
  /** The question that hosts chose to show. [S15] */
  shown?: string;
  /** By question, then person. */
  readonly own: Record<string, Record<PersonId, Own>>;
  /** By question, once stickies went up. */
  readonly walls: Record<string, Wall>;
  /** Where the stickies of each person hang: the table at which they sit. */
  readonly seats: Record<PersonId, TableId>;
}

export const start = ({ questions, stickies, review, flow = 'by-question' }: Config): State => ({
  flow,
  questions: questions.map(({ id, text, short }) => ({ id, text, short })),
  names: Object.fromEntries(
    questions.flatMap(({ id, topics = [] }) => (topics.length === 0 ? [] : [[id, topics]])),
  ),
  stickies,
  review: review === true,
  picked: questions.filter(({ asked }) => asked !== false).map(({ id }) => id),
  leftOut: [],
  hanging: [],
  reached: {},
  own: {},
  walls: {},
  seats: {},
});

export const PHASES = ['write', 'rank', 'wall', 'tables', 'room'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a step is. Without a question it is that of all of them, together. [S14] */
export interface Place {
  readonly phase: Phase;
  readonly question?: string;
}

/** `rank.q1` → phase and question of a step; `rank` → phase alone. */
export function placeOf(step: string | undefined): Place | undefined {
  const [head, question] = step?.split('.') ?? [];
  const phase = PHASES.find((candidate) => candidate === head);
  if (phase === undefined) return undefined;
  return question === undefined ? { phase } : { phase, question };
}

/** The questions that a place is about. */
export const questionsAt = (state: Pick<State, 'picked'>, { question }: Place): readonly string[] =>
  question === undefined ? state.picked : [question];

/** Nobody sees stickies but their authors. [S1] */
export const isPrivate = (phase: Phase): boolean => phase === 'write' || phase === 'rank';

export const boardOf = (state: State, question: string, scope: string): Board | undefined =>
  ownValue(ownValue(state.walls, question)?.boards, scope);

/** A sticky on the wall, with its author: for reckoning only, never for a view. */
export interface WallNote {
  readonly id: string;
  readonly author: PersonId;
  readonly text: string;
  readonly table: TableId;
  readonly rank: number;
  readonly of: number;
  readonly aside: boolean;
  /** Not let through yet. [S12] */
  readonly waiting: boolean;
  readonly late: boolean;
}

/**
 * The stickies of a wall, or of one table's part of it, that have something on them, in no order that may be shown: it
 * would tell which are of one hand. Blank ones keep their place, should they be written again.
 */
function unorderedNotes(state: State, question: string, table?: TableId): WallNote[] {
  const wall = ownValue(state.walls, question);
  if (!wall) return [];
  const result: WallNote[] = [];
  for (const [author, mine] of Object.entries(ownValue(state.own, question) ?? {})) {
    if (table !== undefined && state.seats[author] !== table) continue;
    const order = ranked(mine.slots, mine.order);
    order.forEach((slot, index) => {
      const id = ownValue(mine.up, String(slot));
      if (id === undefined) return;
      result.push({
        id,
        author,
        text: mine.slots[slot] ?? '',
        table: state.seats[author] ?? '',
        rank: ownValue(mine.ranks, String(slot)) ?? index + 1,
        of: mine.ranks === undefined ? order.length : state.stickies,
        aside: ownValue(wall.aside, id) === true,
        waiting: state.review && ownValue(wall.passed, id) !== mine.slots[slot],
        late: ownValue(mine.late, String(slot)) === true,
      });
    });
  }
  return result;
}

/** Each wall's stickies by id, as long as nobody writes: while hosts group thousands, only their topics change. */
const everyNote = new Derived<State, Map<string, readonly WallNote[]>>();

/** Whoever changes what stickies say, or where and whether they hang, calls this: the state changes in place. */
export const forgetNotes = (state: State): void => everyNote.forget(state);

function everyNoteOf(state: State, question: string): readonly WallNote[] {
  const walls = everyNote.of(state, () => new Map());
  const known = walls.get(question);
  if (known !== undefined) return known;
  const notes = inOrderOfId(unorderedNotes(state, question));
  walls.set(question, notes);
  return notes;
}

const inOrderOfId = (notes: WallNote[]): WallNote[] => notes.sort((a, b) => (a.id < b.id ? -1 : 1));

/** For all to see. */
export const isHanging = ({ aside, waiting }: WallNote): boolean => !aside && !waiting;

/** For hosts to let through. [S12] */
export const isWaiting = ({ aside, waiting }: WallNote): boolean => waiting && !aside;

/** The stickies of a wall, or of one table's part of it, by id, which is random. */
export const notesOf = (state: State, question: string, table?: TableId): readonly WallNote[] =>
  table === undefined ? everyNoteOf(state, question) : inOrderOfId(unorderedNotes(state, question, table));

/** How many wait. [S12] */
export const waitingAt = (state: State, question: string): number =>
  state.review ? everyNoteOf(state, question).filter(isWaiting).length : 0;

/** The stickies that hang on a wall, or on one table's part of it, for all to see. */
export const hangingNotes = (state: State, question: string, table?: TableId): readonly WallNote[] =>
  notesOf(state, question, table).filter(isHanging);
