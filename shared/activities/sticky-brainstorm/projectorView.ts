import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { ROOM } from './rules.ts';
import { boardOf, hangingNotes, type State, type WallNote } from './state.ts';
import type { At, NoteView, Progress, TopicView } from './viewParts.ts';
import { at, countedAt, hangs, noteView, progressOf, topicsOf } from './viewParts.ts';

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

/** More stickies than this are shown in part on the projector, with how many more there are. */
export const PROJECTOR_NOTES = 48;
const NOTES_OF_TOPIC = 5;
const UNPLACED_NOTES = 24;

/** What the room sees. */
export function projectorView(state: State, context: ViewContext): ProjectorView {
  const place = at(state, context.step);
  const question = place.question.id;
  const notes = hangingNotes(state, question);
  const head = {
    ...place,
    ...progressOf(state, countedAt(place), notes, context),
    stickies: state.stickies,
    ...(state.review ? { review: true as const } : {}),
  };
  if (!context.resultsShown || !hangs(state, place)) return head;
  const board = place.phase === 'room' ? boardOf(state, question, ROOM) : undefined;
  const topics = place.phase === 'room' ? topicsOf(state, question, ROOM, notes) : {};
  const letters = letteredTables(notes);
  const topicOf = (note: WallNote) => ownValue(board?.places, note.id);
  return {
    ...head,
    notes: Object.fromEntries(
      sample(notes, topicOf).map((note) => [note.id, noteView(note, topicOf(note), letters)]),
    ),
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
