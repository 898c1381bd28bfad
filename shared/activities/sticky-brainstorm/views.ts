import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { consoleView } from './consoleView.ts';
import { projectorView } from './projectorView.ts';
import { ROOM } from './rules.ts';
import { boardOf, hangingNotes, type State } from './state.ts';
import type { At, NoteView, TopicView } from './viewParts.ts';
import { at, inOrder, noteView, topicsOf } from './viewParts.ts';

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
          return [note.id, noteView(note, ownValue(board?.places, note.id), NO_LETTERS)] as const;
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
