import { byWeight } from '../../../../shared/activities/parts/points.ts';
import type { NoteView } from '../../../../shared/activities/sticky-brainstorm/viewParts.ts';
import type {
  FloorView,
  RoomTopic,
  TableTopicView,
  TableView,
} from '../../../../shared/activities/sticky-brainstorm/views.ts';

export type TableNote = Omit<NoteView, 'table'> & { readonly id: string };
export type TableTopic = TableTopicView & { readonly id: string };
export type TopicOfAll = RoomTopic & { readonly id: string };

/** The stickies of the own table's wall, the most important first. */
export function wallNotes(table: TableView | undefined, question: string): TableNote[] {
  return Object.entries(table?.walls[question]?.notes ?? {})
    .map(([id, note]) => ({ ...note, id }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Its topics, the weightiest first [S6]. */
export function wallTopics(table: TableView | undefined, question: string): TableTopic[] {
  return Object.entries(table?.walls[question]?.topics ?? {})
    .map(([id, topic]) => ({ ...topic, id }))
    .sort(byWeight);
}

/** The topics of the wall of all for the question that is open, the weightiest first; absent while hosts hide them. */
export const roomTopics = ({ room, question }: FloorView): readonly TopicOfAll[] | undefined =>
  room &&
  Object.entries(room[question.id] ?? {})
    .map(([id, topic]) => ({ ...topic, id }))
    .sort(byWeight);
