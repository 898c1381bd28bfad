import { Derived } from '../../lib/derived.ts';
import { grouped } from '../../lib/grouped.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId, ViewContext } from '../activity.ts';
import { byWeight, type Weight, weigh } from '../parts/points.ts';
import { counted } from '../parts/presence.ts';
import { paperOf } from './paper.ts';
import type { Flow } from './rules.ts';
import type { Own, Phase, Question } from './state.ts';
import { boardOf, isPrivate, placeOf, questionsAt, type State, type WallNote } from './state.ts';

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
  /** Which way through it. [S14] */
  readonly flow: Flow;
  readonly phase: Phase;
  /** What everybody is at: one question, or all of them together. [S14] */
  readonly questions: readonly Question[];
  /** The one of them that is shown. [S15] */
  readonly question: Question;
  /** 1-based place of that question among those picked, and how many there are. */
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

/** Where a step is: its phase and questions, and the one that is shown. */
export function at(state: State, step: string): At {
  const place = placeOf(step) ?? { phase: 'write' as const };
  const ids = questionsAt(state, place);
  const shown = ids.find((id) => id === state.shown) ?? ids[0] ?? '';
  return {
    flow: state.flow,
    phase: place.phase,
    questions: ids.map((id) => questionOf(state, id)),
    question: questionOf(state, shown),
    number: Math.max(0, state.picked.indexOf(shown)) + 1,
    of: state.picked.length,
  };
}

const questionOf = (state: State, id: string): Question =>
  state.questions.find((candidate) => candidate.id === id) ?? { id, text: '', short: '' };

/** The wall of the question is open, and the room is not at writing for it. */
export const hangs = (state: State, { phase, question }: At): boolean =>
  !isPrivate(phase) && ownValue(state.walls, question.id) !== undefined;

/** Topics of a wall with what the ranks say. */
export function topicsOf(
  state: State,
  question: string,
  scope: string,
  notes: readonly WallNote[],
): Record<string, TopicView> {
  const board = boardOf(state, question, scope);
  if (!board) return {};
  const members = grouped(notes, ({ id }) => ownValue(board.places, id));
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

/** What the two large views last said of each sticky. */
const said = new Derived<State, Record<'projector' | 'console', Map<string, NoteView>>>();

/**
 * Every sticky of a large view, by id. Each is the same frozen object as long as it says the same, so that thousands are
 * compared with what was sent at a glance.
 */
export function noteViews(
  state: State,
  screen: 'projector' | 'console',
  notes: readonly WallNote[],
  topicOf: (note: WallNote) => string | undefined,
  letters: ReadonlySet<TableId>,
): Readonly<Record<string, NoteView>> {
  const known = said.of(state, () => ({ projector: new Map(), console: new Map() }))[screen];
  return Object.fromEntries(
    notes.map((note) => {
      const topic = topicOf(note);
      const before = known.get(note.id);
      if (before !== undefined && says(before, note, topic, letters)) return [note.id, before];
      const view = Object.freeze(noteView(note, topic, letters));
      known.set(note.id, view);
      return [note.id, view];
    }),
  );
}

const says = (
  view: NoteView,
  { text, rank, of, table, aside, waiting }: WallNote,
  topic: string | undefined,
  letters: ReadonlySet<TableId>,
): boolean =>
  view.topic === topic &&
  view.text === text &&
  view.rank === rank &&
  view.of === of &&
  view.table === (letters.has(table) ? table : undefined) &&
  view.aside === (aside || undefined) &&
  view.waiting === (waiting || undefined);

/** Topics in the order in which they are shown. */
export const inOrder = (topics: Readonly<Record<string, TopicView>>) =>
  Object.entries(topics).sort(([, a], [, b]) => byWeight(a, b));

/** The questions whose stickies are counted: all of them while everybody is at them alone, else the one that is shown. */
export const countedAt = ({ phase, questions, question }: At): readonly string[] =>
  isPrivate(phase) ? questions.map(({ id }) => id) : [question.id];

/**
 * How far everybody is with these questions, and each table.
 * @param notes that hang for the last of them
 */
export function progressOf(
  state: State,
  questions: readonly string[],
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
  let people = 0;
  const answers = questions.map((question) => ownValue(state.own, question));
  /** What they wrote, and how much, for each question that they wrote for. */
  const writtenBy = (id: PersonId) =>
    answers.flatMap((own) => {
      const mine = ownValue(own, id);
      const count = mine ? countOf(mine) : 0;
      return mine && count > 0 ? [{ mine, count }] : [];
    });
  for (const person of counted(room, ({ id }) => writtenBy(id).length > 0)) {
    const theirs = writtenBy(person.id);
    const table = tableOf(person.table);
    people += 1;
    table.people += 1;
    if (theirs.length === 0) continue;
    const count = theirs.reduce((sum, each) => sum + each.count, 0);
    writers += 1;
    written += count;
    table.writers += 1;
    table.stickies += count;
    if (theirs.every(({ mine }) => mine.order.length > 0)) {
      ranked += 1;
      table.ranked += 1;
    }
  }
  for (const table of room.tables) {
    for (const own of answers) {
      const paper = ownValue(own, paperOf(table));
      const count = paper === undefined ? 0 : countOf(paper);
      written += count;
      if (count > 0) tableOf(table).stickies += count;
    }
  }
  const question = questions.at(-1) ?? '';
  for (const note of notes) {
    if (ownValue(boardOf(state, question, note.table)?.places, note.id) !== undefined)
      tableOf(note.table).placed += 1;
  }
  for (const id of Object.keys(tables))
    tableOf(id).topics = Object.keys(boardOf(state, question, id)?.topics ?? {}).length;
  return { people, writers, written, ranked, tables };
}

/** How many stickies somebody has with something on them. */
const countOf = ({ slots }: Own): number => Object.values(slots).filter((text) => text.trim() !== '').length;

/** How many stickies there are for a question. */
export const writtenFor = (state: State, question: string): number =>
  Object.values(ownValue(state.own, question) ?? {}).reduce((sum, mine) => sum + countOf(mine), 0);
