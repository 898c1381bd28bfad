import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { ROOM } from './rules.ts';
import { boardOf, hangingNotes, type State, type WallNote } from './state.ts';
import type { At, NoteView, Progress, TopicView } from './viewParts.ts';
import { at, countedAt, hangs, noteViews, progressOf, topicsOf } from './viewParts.ts';

/** A topic that a table makes of its own stickies. */
export interface TableTopicView {
  readonly name: string;
  /** 1, 2, 3 … by age. */
  readonly nth: number;
  readonly table: TableId;
}

export interface ProjectorView extends At, Progress {
  readonly stickies: number;
  /** Hosts read stickies before they hang. [S12] */
  readonly review?: true;
  // What follows is left out before the wall opens and while hosts hide results.
  /** Every sticky that hangs. While tables condense its topic is its table's, then the room's. [S17] */
  readonly notes?: Readonly<Record<string, NoteView>>;
  /** The room's topics that have stickies. */
  readonly topics?: Readonly<Record<string, TopicView>>;
  /** While tables condense: their topics that have stickies. [S17] */
  readonly made?: Readonly<Record<string, TableTopicView>>;
  /** How many stickies hang in all, and how many of them in no topic. */
  readonly hanging?: number;
  readonly unplaced?: number;
  /** The topic that a host shows alone. [S18] */
  readonly alone?: string;
}

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
  const letters = letteredTables(notes);
  const room = place.phase === 'room';
  const made = place.phase === 'tables' ? madeAtTables(state, question, notes, letters) : undefined;
  const board = room ? boardOf(state, question, ROOM) : undefined;
  const topics = room ? topicsOf(state, question, ROOM, notes) : {};
  const topicOf = (note: WallNote) => (made ? made.topicOf(note) : ownValue(board?.places, note.id));
  const alone = room ? aloneOf(state, question, topics) : undefined;
  return {
    ...head,
    notes: noteViews(state, 'projector', notes, topicOf, letters),
    topics: Object.fromEntries(Object.entries(topics).filter(([, topic]) => topic.stickies > 0)),
    ...(made ? { made: made.topics } : {}),
    hanging: notes.length,
    unplaced: notes.filter((note) => topicOf(note) === undefined).length,
    ...(alone === undefined ? {} : { alone }),
  };
}

/** The topic that a host shows alone, as long as there is anything in it. [S18] */
export function aloneOf(
  { alone }: State,
  question: string,
  topics: Readonly<Record<string, TopicView>>,
): string | undefined {
  if (alone?.question !== question) return undefined;
  return (ownValue(topics, alone.topic)?.stickies ?? 0) > 0 ? alone.topic : undefined;
}

/**
 * What tables make of their stickies, as they make it. A table without a letter is left out: its topics would show
 * which of the stickies without a letter are of the same few hands. [S17] [S11]
 */
function madeAtTables(
  state: State,
  question: string,
  notes: readonly WallNote[],
  letters: ReadonlySet<TableId>,
): {
  readonly topics: Readonly<Record<string, TableTopicView>>;
  readonly topicOf: (note: WallNote) => string | undefined;
} {
  const madeOf = ({ id, table }: WallNote) => {
    const board = letters.has(table) ? boardOf(state, question, table) : undefined;
    const topic = ownValue(board?.places, id);
    return topic === undefined ? undefined : ownValue(board?.topics, topic);
  };
  const topics: Record<string, TableTopicView> = {};
  for (const note of notes) {
    const topic = madeOf(note);
    if (topic) topics[topic.id] ??= { name: topic.name, nth: topic.nth, table: note.table };
  }
  return { topics, topicOf: (note) => madeOf(note)?.id };
}
