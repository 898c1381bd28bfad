import { own } from '../../lib/own.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { consoleView } from './consoleView.ts';
import { projectorView } from './projectorView.ts';
import { ROOM, type Weight } from './rules.ts';
import { boardOf, hangingNotes, type Phase, type Question, type State } from './state.ts';
import { at, inOrder, noteView, topicsOf } from './viewParts.ts';

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

export interface FloorView extends At {
  readonly stickies: number;
  /** Hosts read stickies before they hang. [S12] */
  readonly review?: true;
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

export interface Progress {
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
  /** Hosts read first, and so many wait. [S12] */
  readonly review: boolean;
  readonly waiting: number;
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
  /** Hosts read stickies before they hang. [S12] */
  readonly review?: true;
  /** What follows is left out before the wall opens and while hosts hide results. */
  readonly notes?: Readonly<Record<string, NoteView>>;
  readonly topics?: Readonly<Record<string, TopicView>>;
  /** How many stickies hang in all, and how many of them in no topic. */
  readonly hanging?: number;
  readonly unplaced?: number;
}

/** The room's topics that phones get. */
const FLOOR_TOPICS = 8;

function floor(state: State, { step, resultsShown }: ViewContext): FloorView {
  const place = at(state, step);
  const head = {
    ...place,
    stickies: state.stickies,
    ...(state.review ? { review: true as const } : {}),
  };
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

/** All on a table's wall is its own. */
const NO_LETTERS: ReadonlySet<TableId> = new Set();

function table(state: State, id: TableId, _context: PrivateContext): TableView | undefined {
  if (state.hanging === undefined) return undefined;
  const questions = [state.hanging];
  return {
    walls: Object.fromEntries(
      questions.map((question) => {
        const board = boardOf(state, question, id);
        const notes = hangingNotes(state, question, id);
        const shown = notes.map((note) => {
          return [note.id, noteView(note, own(board?.places, note.id), NO_LETTERS)] as const;
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

export const views: ActivityViews<State> = {
  console: consoleView,
  projector: projectorView,
  floor,
  table,
  me,
};
