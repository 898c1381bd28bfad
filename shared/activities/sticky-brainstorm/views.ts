import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { byWeight, ROOM, type Weight, weigh } from './rules.ts';
import {
  boardOf,
  hangingNotes,
  notesOf,
  own,
  type Phase,
  placeOf,
  type Question,
  type State,
  type WallNote,
} from './state.ts';

/** A sticky on a wall; whose it is is in nobody's view. */
export interface NoteView {
  readonly text: string;
  readonly table: TableId;
  /** 1 is the most important of its author's `of`. */
  readonly rank: number;
  readonly of: number;
  /** The topic of this wall that it is in. */
  readonly topic?: string;
  /** A host took it down; only hosts see it. */
  readonly aside?: true;
}

export interface TopicView extends Weight {
  readonly name: string;
  /** 1, 2, 3 … by age; see byWeight for the order in which they are shown. */
  readonly nth: number;
}

interface At {
  readonly phase: Phase;
  readonly question: Question;
  /** 1-based place of the question among those picked, and how many there are. */
  readonly number: number;
  readonly of: number;
}

export interface FloorView extends At {
  readonly stickies: number;
  /** The room's topics while it condenses, the first ones in order. */
  readonly topics?: readonly {
    readonly name: string;
    readonly points: number;
    readonly people: number;
    readonly tables: number;
    readonly disagree?: true;
  }[];
}

export interface TableView {
  /** By question: the table's own wall, while it hangs. */
  readonly walls: Readonly<
    Record<
      string,
      {
        readonly notes: Readonly<Record<string, Omit<NoteView, 'table'>>>;
        readonly topics: Readonly<Record<string, TopicView>>;
        readonly undo: number;
      }
    >
  >;
}

export interface MeView {
  readonly questions: Readonly<
    Record<string, { readonly slots: Readonly<Record<string, string>>; readonly order: readonly number[] }>
  >;
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

interface Progress {
  readonly people: number;
  readonly writers: number;
  readonly written: number;
  readonly ranked: number;
  readonly tables: Readonly<Record<TableId, TableProgress>>;
}

export interface ConsoleView extends At, Progress {
  readonly stickies: number;
  readonly questions: readonly (Question & { readonly picked: boolean })[];
  readonly open: boolean;
  readonly notes: Readonly<Record<string, NoteView>>;
  readonly topics: Readonly<Record<string, TopicView>>;
  readonly undo: number;
  /** Each table's topics, by table. */
  readonly boards: Readonly<
    Record<
      TableId,
      Readonly<Record<string, { readonly name: string; readonly nth: number; readonly stickies: number }>>
    >
  >;
}

export interface ProjectorView extends At, Progress {
  readonly stickies: number;
  /** What follows is left out before the wall opens and while hosts hide results. */
  readonly notes?: Readonly<Record<string, NoteView>>;
  readonly topics?: Readonly<Record<string, TopicView>>;
  /** How many stickies hang in all, and how many of them in no topic. */
  readonly hanging?: number;
  readonly unplaced?: number;
}

/** More stickies than this are shown in part on the projector, with how many more there are. */
export const PROJECTOR_NOTES = 48;
const NOTES_OF_TOPIC = 5;
const UNPLACED_NOTES = 18;
const FLOOR_TOPICS = 8;

function at(state: State, step: string): At {
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
const hangs = (state: State, { phase, question }: At): boolean =>
  phase !== 'write' && phase !== 'rank' && own(state.walls, question.id) !== undefined;

/** Topics of a wall with what the ranks say. */
function topicsOf(
  state: State,
  question: string,
  scope: string,
  notes: readonly WallNote[],
): Record<string, TopicView> {
  const board = boardOf(state, question, scope);
  if (!board) return {};
  const members = new Map<string, WallNote[]>();
  for (const note of notes) {
    const topic = own(board.places, note.id);
    if (topic === undefined) continue;
    const list = members.get(topic);
    if (list) list.push(note);
    else members.set(topic, [note]);
  }
  return Object.fromEntries(
    Object.values(board.topics).map(({ id, name, nth }) => [
      id,
      { name, nth, ...weigh(members.get(id) ?? [], state.stickies) },
    ]),
  );
}

function noteView(note: WallNote, topic: string | undefined): NoteView {
  return {
    text: note.text,
    table: note.table,
    rank: note.rank,
    of: note.of,
    ...(topic === undefined ? {} : { topic }),
    ...(note.aside ? { aside: true as const } : {}),
  };
}

const inOrder = (topics: Readonly<Record<string, TopicView>>) =>
  Object.entries(topics).sort(([, a], [, b]) => byWeight(a, b));

function progressOf(
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
  const answers = own(state.own, question);
  for (const person of Object.values(room.people)) {
    const table = tableOf(person.table);
    table.people += 1;
    const mine = own(answers, person.id);
    const count = Object.values(mine?.slots ?? {}).filter((text) => text.trim() !== '').length;
    if (count === 0) continue;
    writers += 1;
    written += count;
    table.writers += 1;
    table.stickies += count;
    if ((mine?.order.length ?? 0) > 0) {
      ranked += 1;
      table.ranked += 1;
    }
  }
  for (const note of notes) {
    if (own(boardOf(state, question, note.table)?.places, note.id) !== undefined)
      tableOf(note.table).placed += 1;
  }
  for (const id of Object.keys(tables))
    tableOf(id).topics = Object.keys(boardOf(state, question, id)?.topics ?? {}).length;
  return { people: Object.keys(room.people).length, writers, written, ranked, tables };
}

function floor(state: State, { step, resultsShown }: ViewContext): FloorView {
  const place = at(state, step);
  const head = { ...place, stickies: state.stickies };
  if (place.phase !== 'room' || !resultsShown) return head;
  const topics = inOrder(topicsOf(state, place.question.id, ROOM, hangingNotes(state, place.question.id)))
    .filter(([, topic]) => topic.stickies > 0)
    .slice(0, FLOOR_TOPICS)
    .map(([, { name, points, people, tables, disagree }]) => ({
      name,
      points,
      people,
      tables,
      ...(disagree ? { disagree } : {}),
    }));
  return { ...head, topics };
}

function table(state: State, id: TableId, _context: PrivateContext): TableView | undefined {
  if (state.hanging === undefined) return undefined;
  const questions = [state.hanging];
  return {
    walls: Object.fromEntries(
      questions.map((question) => {
        const board = boardOf(state, question, id);
        const notes = hangingNotes(state, question).filter((note) => note.table === id);
        const shown = notes.map((note) => {
          const { table: _table, ...view } = noteView(note, own(board?.places, note.id));
          return [note.id, view] as const;
        });
        return [
          question,
          {
            notes: Object.fromEntries(shown),
            topics: topicsOf(state, question, id, notes),
            undo: board?.undo.length ?? 0,
          },
        ];
      }),
    ),
  };
}

function me(state: State, person: PersonId): MeView | undefined {
  const questions = Object.entries(state.own).flatMap(([question, people]) => {
    const mine = own(people, person);
    return mine ? [[question, { slots: mine.slots, order: mine.order }] as const] : [];
  });
  return questions.length === 0 ? undefined : { questions: Object.fromEntries(questions) };
}

function consoleView(state: State, context: ViewContext): ConsoleView {
  const place = at(state, context.step);
  const question = place.question.id;
  // Not while people write and rank, also when the room went back to it. [S1]
  const open = hangs(state, place);
  const all = open ? notesOf(state, question) : [];
  const notes = all.filter((note) => !note.aside);
  const board = boardOf(state, question, ROOM);
  const boards = Object.fromEntries(
    context.room.tables.flatMap((id) => {
      const own_ = boardOf(state, question, id);
      if (!own_) return [];
      const counts = new Map<string, number>();
      for (const note of notes) {
        const topic = note.table === id ? own(own_.places, note.id) : undefined;
        if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      }
      const topics = Object.values(own_.topics).map(
        (topic) =>
          [topic.id, { name: topic.name, nth: topic.nth, stickies: counts.get(topic.id) ?? 0 }] as const,
      );
      return [[id, Object.fromEntries(topics)] as const];
    }),
  );
  return {
    ...place,
    ...progressOf(state, question, notes, context),
    stickies: state.stickies,
    questions: state.questions.map(({ id, text, short }) => ({
      id,
      text,
      short,
      picked: state.picked.includes(id),
    })),
    open,
    notes: Object.fromEntries(all.map((note) => [note.id, noteView(note, own(board?.places, note.id))])),
    topics: topicsOf(state, question, ROOM, notes),
    undo: board?.undo.length ?? 0,
    boards,
  };
}

function projector(state: State, context: ViewContext): ProjectorView {
  const place = at(state, context.step);
  const question = place.question.id;
  const notes = hangingNotes(state, question);
  const head = { ...place, ...progressOf(state, question, notes, context), stickies: state.stickies };
  if (!context.resultsShown || !hangs(state, place)) return head;
  const board = place.phase === 'room' ? boardOf(state, question, ROOM) : undefined;
  const topics = place.phase === 'room' ? topicsOf(state, question, ROOM, notes) : {};
  const topicOf = (note: WallNote) => own(board?.places, note.id);
  return {
    ...head,
    notes: Object.fromEntries(sample(notes, topicOf).map((note) => [note.id, noteView(note, topicOf(note))])),
    topics: Object.fromEntries(Object.entries(topics).filter(([, topic]) => topic.stickies > 0)),
    hanging: notes.length,
    unplaced: notes.filter((note) => topicOf(note) === undefined).length,
  };
}

/** As many stickies as can be read from the back row: of each topic and each table the most important first. */
function sample(notes: readonly WallNote[], topicOf: (note: WallNote) => string | undefined): WallNote[] {
  if (notes.length <= PROJECTOR_NOTES) return [...notes];
  const byRank = [...notes].sort((a, b) => a.rank - b.rank);
  const taken = new Map<string, number>();
  const most = (topic: string | undefined) => (topic === undefined ? UNPLACED_NOTES : NOTES_OF_TOPIC);
  const fair = fairly(byRank);
  return fair.filter((note) => {
    const topic = topicOf(note);
    const count = taken.get(topic ?? '') ?? 0;
    taken.set(topic ?? '', count + 1);
    return count < most(topic);
  });
}

/** The same stickies, the tables taking turns, so that no table fills the wall alone. */
function fairly(notes: readonly WallNote[]): WallNote[] {
  const turns = new Map<TableId, number>();
  return notes
    .map((note, index) => {
      const turn = turns.get(note.table) ?? 0;
      turns.set(note.table, turn + 1);
      return { note, turn, index };
    })
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .map(({ note }) => note);
}

export const views: ActivityViews<State> = { console: consoleView, projector, floor, table, me };
