import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { ROOM } from './rules.ts';
import type { Question } from './state.ts';
import { boardOf, notesOf, type State } from './state.ts';
import type { At, NoteView, Progress, TopicView } from './viewParts.ts';
import { at, hangs, noteView, progressOf, topicsOf } from './viewParts.ts';

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

/** What hosts see: everything but who wrote what. */
export function consoleView(state: State, context: ViewContext): ConsoleView {
  const place = at(state, context.step);
  const question = place.question.id;
  // Not while people write and rank, also when the room went back to it. [S1]
  const open = hangs(state, place);
  // Those who review first read them from ranking on. [S12]
  const all = open || (state.review && place.phase === 'rank') ? notesOf(state, question) : [];
  const notes = all.filter((note) => !note.aside && !note.waiting);
  const letters = letteredTables(notes);
  const board = open ? boardOf(state, question, ROOM) : undefined;
  const boards = Object.fromEntries(
    (open ? context.room.tables : []).flatMap((id) => {
      const own_ = boardOf(state, question, id);
      if (!own_) return [];
      const counts = new Map<string, number>();
      for (const note of notes) {
        const topic = note.table === id ? ownValue(own_.places, note.id) : undefined;
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
    review: state.review,
    waiting: all.filter((note) => note.waiting && !note.aside).length,
    notes: Object.fromEntries(
      all.map((note) => [note.id, noteView(note, ownValue(board?.places, note.id), letters)]),
    ),
    topics: open ? topicsOf(state, question, ROOM, notes) : {},
    undo: board?.undo.length ?? 0,
    boards,
  };
}
