import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, TableId, ViewContext } from '../activity.ts';
import { type Brought, broughtBy } from './brought.ts';
import { consoleView } from './consoleView.ts';
import { type PaperView, paperFor } from './paper.ts';
import { projectorView } from './projectorView.ts';
import { ROOM } from './rules.ts';
import { boardOf, hangingNotes, isPrivate, type State, type WallNote } from './state.ts';
import type { At, NoteView, TopicView } from './viewParts.ts';
import { at, inOrder, noteView, topicsOf } from './viewParts.ts';

export interface FloorView extends At {
  readonly stickies: number;
  /** Hosts read stickies before they hang. [S12] */
  readonly review?: true;
  /** By question, from when walls hang: names to choose from for new topics. [S20] */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /**
   * The topics of the room's wall while it condenses, by question. Question by question it is the first few of the one
   * that is on; together it is every topic of every question, as tables choose from them. [S16]
   */
  readonly room?: Readonly<Record<string, Readonly<Record<string, RoomTopic>>>>;
}

export interface RoomTopic {
  readonly name: string;
  readonly points: number;
  readonly people: number;
  readonly tables: number;
  readonly nth: number;
  readonly disagree?: true;
}

/** A topic of a table's own wall. */
export interface TableTopicView extends TopicView {
  /** Where it is on the room's wall, once the table has brought it. [S16] */
  readonly brought?: Brought;
}

export interface TableView {
  /** By question: the table's own walls that hang. */
  readonly walls: Readonly<
    Record<
      string,
      {
        readonly notes: Readonly<Record<string, Omit<NoteView, 'table'>>>;
        readonly topics: Readonly<Record<string, TableTopicView>>;
        readonly undo: number;
      }
    >
  >;
  /** By question: what was typed of the table's paper. [S19] */
  readonly paper?: Readonly<Record<string, Readonly<Record<string, PaperView>>>>;
}

export interface MeView {
  readonly questions: Readonly<
    Record<string, { readonly slots: Readonly<Record<string, string>>; readonly order: readonly number[] }>
  >;
}

/** The room's topics that phones get where they only look at them. */
const FLOOR_TOPICS = 8;

function floor(state: State, { step, resultsShown }: ViewContext): FloorView {
  const place = at(state, step);
  const head = {
    ...place,
    stickies: state.stickies,
    ...(state.review ? { review: true as const } : {}),
    ...namesAt(state, place),
  };
  if (place.phase !== 'room' || !resultsShown) return head;
  const room = Object.fromEntries(place.questions.map(({ id }) => [id, roomTopics(state, id)]));
  return { ...head, room };
}

/** [S20] */
function namesAt({ names }: State, { phase, questions }: At): Pick<FloorView, 'names'> {
  if (isPrivate(phase)) return {};
  const here = questions.flatMap(({ id }) => {
    const own = ownValue(names, id);
    return own === undefined ? [] : [[id, own] as const];
  });
  return here.length === 0 ? {} : { names: Object.fromEntries(here) };
}

function roomTopics(state: State, question: string): Readonly<Record<string, RoomTopic>> {
  const all = inOrder(topicsOf(state, question, ROOM, hangingNotes(state, question)));
  const shown =
    state.flow === 'together' ? all : all.filter(([, topic]) => topic.stickies > 0).slice(0, FLOOR_TOPICS);
  return Object.fromEntries(
    shown.map(([id, { name, points, people, tables, nth, disagree }]) => [
      id,
      { name, points, people, tables, nth, ...(disagree ? { disagree } : {}) },
    ]),
  );
}

/** All on a table's wall is its own. */
const NO_LETTERS: ReadonlySet<TableId> = new Set();

function table(state: State, id: TableId): TableView | undefined {
  const typed = paperAt(state, id);
  if (state.hanging.length === 0 && typed.paper === undefined) return undefined;
  return {
    ...typed,
    walls: Object.fromEntries(
      state.hanging.map((question) => {
        const board = boardOf(state, question, id);
        const notes = hangingNotes(state, question, id);
        const shown = notes.map((note) => {
          return [note.id, noteView(note, ownValue(board?.places, note.id), NO_LETTERS)] as const;
        });
        return [
          question,
          {
            notes: Object.fromEntries(shown),
            topics: tableTopics(state, question, id, notes),
            undo: board?.undo.length ?? 0,
          },
        ];
      }),
    ),
  };
}

/** [S19] */
function paperAt(state: State, table: TableId): Pick<TableView, 'paper'> {
  const all = state.picked
    .map((question) => [question, paperFor(state, question, [table])] as const)
    .filter(([, typed]) => Object.keys(typed).length > 0);
  return all.length === 0 ? {} : { paper: Object.fromEntries(all) };
}

function tableTopics(
  state: State,
  question: string,
  table: TableId,
  notes: readonly WallNote[],
): Readonly<Record<string, TableTopicView>> {
  const topics = topicsOf(state, question, table, notes);
  if (state.flow !== 'together') return topics;
  const there = broughtBy(state, question, table, notes);
  return Object.fromEntries(
    Object.entries(topics).map(([id, topic]) => {
      const brought = there.get(id);
      return [id, brought === undefined ? topic : { ...topic, brought }];
    }),
  );
}

function me(state: State, person: PersonId): MeView | undefined {
  const questions = Object.entries(state.own).flatMap(([question, people]) => {
    const mine = ownValue(people, person);
    return mine ? [[question, { slots: mine.slots, order: mine.order }] as const] : [];
  });
  return questions.length === 0 ? undefined : { questions: Object.fromEntries(questions) };
}

export const views = {
  console: consoleView,
  projector: projectorView,
  floor,
  table,
  me,
} satisfies ActivityViews<State>;
