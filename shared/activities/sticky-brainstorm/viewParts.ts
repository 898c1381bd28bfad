import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId, ViewContext } from '../activity.ts';
import { byWeight, type Weight, weigh } from '../parts/points.ts';
import { counted } from '../parts/presence.ts';
import type { Phase, Question } from './state.ts';
import { boardOf, placeOf, type State, type WallNote } from './state.ts';

/** A sticky on a wall; whose it is is in nobody's view. */
export interface NoteView {
  readonly text: string;
  /** Left out where it would name its author. [S11] */
  readonly table?: TableId;
  /** 1 is the most important of its author's `of`. */
  readonly rank: number;
  readonly of: number;
  /** The topic of this wall that it is in. */
  readonly topic?: string;
  /** A host took it down; only hosts see it. */
  readonly aside?: true;
  /** No host has let it through yet; only hosts see it. [S12] */
  readonly waiting?: true;
}

export interface TopicView extends Weight {
  readonly name: string;
  readonly stickies: number;
  /** 1, 2, 3 … by age; see byWeight for the order in which they are shown. */
  readonly nth: number;
}

/** Where the room is in the item. */
export interface At {
  readonly phase: Phase;
  readonly question: Question;
  /** 1-based place of the question among those picked, and how many there are. */
  readonly number: number;
  readonly of: number;
}

/** How far a table is. */
export interface TableProgress {
  readonly people: number;
  readonly writers: number;
  readonly stickies: number;
  readonly ranked: number;
  readonly placed: number;
  readonly topics: number;
}

export interface Progress {
  readonly people: number;
  readonly writers: number;
  readonly written: number;
  readonly ranked: number;
  readonly tables: Readonly<Record<TableId, TableProgress>>;
}

/** Where a step is: its phase and question. */
export function at(state: State, step: string): At {
  const place = placeOf(step) ?? { phase: 'write' as const, question: state.picked[0] ?? '' };
  const question = state.questions.find((candidate) => candidate.id === place.question) ?? {
    id: place.question,
    text: '',
    short: '',
  };
  return {
    phase: place.phase,
    question,
    number: Math.max(0, state.picked.indexOf(place.question)) + 1,
    of: state.picked.length,
  };
}

/** The wall of the question is open, and the room is not at writing for it. */
export const hangs = (state: State, { phase, question }: At): boolean =>
  phase !== 'write' && phase !== 'rank' && ownValue(state.walls, question.id) !== undefined;

/** Topics of a wall with what the ranks say. */
export function topicsOf(
  state: State,
  question: string,
  scope: string,
  notes: readonly WallNote[],
): Record<string, TopicView> {
  const board = boardOf(state, question, scope);
  if (!board) return {};
  const members = new Map<string, WallNote[]>();
  for (const note of notes) {
    const topic = ownValue(board.places, note.id);
    if (topic === undefined) continue;
    const list = members.get(topic);
    if (list) list.push(note);
    else members.set(topic, [note]);
  }
  return Object.fromEntries(
    Object.values(board.topics).map(({ id, name, nth }) => {
      const stickies = members.get(id) ?? [];
      return [id, { name, nth, stickies: stickies.length, ...weigh(stickies, state.stickies) }];
    }),
  );
}

export function noteView(note: WallNote, topic: string | undefined, letters: ReadonlySet<TableId>): NoteView {
  return {
    text: note.text,
    ...(letters.has(note.table) ? { table: note.table } : {}),
    rank: note.rank,
    of: note.of,
    ...(topic === undefined ? {} : { topic }),
    ...(note.aside ? { aside: true as const } : {}),
    ...(note.waiting ? { waiting: true as const } : {}),
  };
}

/** Topics in the order in which they are shown. */
export const inOrder = (topics: Readonly<Record<string, TopicView>>) =>
  Object.entries(topics).sort(([, a], [, b]) => byWeight(a, b));

/** How far everybody is with a question, and each table. */
export function progressOf(
  state: State,
  question: string,
  notes: readonly WallNote[],
  { room }: ViewContext,
): Progress {
  const tables: Record<TableId, { -readonly [K in keyof TableProgress]: number }> = {};
  const tableOf = (id: TableId) => {
    tables[id] ??= { people: 0, writers: 0, stickies: 0, ranked: 0, placed: 0, topics: 0 };
    return tables[id];
  };
  let writers = 0;
  let written = 0;
  let ranked = 0;
  const answers = ownValue(state.own, question);
  let people = 0;
  const countOf = (id: PersonId) =>
    Object.values(ownValue(answers, id)?.slots ?? {}).filter((text) => text.trim() !== '').length;
  for (const person of counted(room, ({ id }) => countOf(id) > 0)) {
    const count = countOf(person.id);
    const table = tableOf(person.table);
    people += 1;
    table.people += 1;
    if (count === 0) continue;
    writers += 1;
    written += count;
    table.writers += 1;
    table.stickies += count;
    if ((ownValue(answers, person.id)?.order.length ?? 0) > 0) {
      ranked += 1;
      table.ranked += 1;
    }
  }
  for (const note of notes) {
    if (ownValue(boardOf(state, question, note.table)?.places, note.id) !== undefined)
      tableOf(note.table).placed += 1;
  }
  for (const id of Object.keys(tables))
    tableOf(id).topics = Object.keys(boardOf(state, question, id)?.topics ?? {}).length;
  return { people, writers, written, ranked, tables };
}
