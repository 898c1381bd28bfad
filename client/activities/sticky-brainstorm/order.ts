import type { TableId } from '../../../shared/activities/activity.ts';
import { byWeight } from '../../../shared/activities/parts/points.ts';
import type { NoteView, TopicView } from '../../../shared/activities/sticky-brainstorm/viewParts.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { grouped } from '../../../shared/lib/grouped.ts';
import { plainLetters } from '../../../shared/lib/plainLetters.ts';

export interface OneNote extends NoteView {
  readonly id: string;
}

export interface OneTopic extends TopicView {
  readonly id: string;
}

/** The weightiest first. */
export const inOrder = (topics: Readonly<Record<string, TopicView>> | undefined): OneTopic[] =>
  Object.entries(topics ?? {})
    .map(([id, topic]) => ({ ...topic, id }))
    .sort(byWeight);

/** Patches leave what did not change as it was: so does this, and whoever draws knows it again. */
const known = new WeakMap<NoteView, OneNote>();

/** Stickies with their ids. */
export function oneNotes(notes: Readonly<Record<string, NoteView>> | undefined): OneNote[] {
  return Object.entries(notes ?? {}).map(([id, note]) => {
    const before = known.get(note);
    if (before) return before;
    const one = { ...note, id };
    known.set(note, one);
    return one;
  });
}

/**
 * Stickies as they hang: the most important first, the tables taking turns, so that those which are seen when not
 * all of them fit come from everywhere.
 */
export function asHung(notes: Readonly<Record<string, NoteView>> | undefined): OneNote[] {
  const turns = new Map<TableId, number>();
  return Object.entries(notes ?? {})
    .map(([id, note]) => ({ ...note, id }))
    .sort((a, b) => a.rank - b.rank || byLetter(a.table ?? '', b.table ?? '') || (a.id < b.id ? -1 : 1))
    .map((note) => {
      // Those without a letter take turns as one table more.
      const turn = turns.get(note.table ?? '') ?? 0;
      turns.set(note.table ?? '', turn + 1);
      return { note, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ note }) => note);
}

/** Stickies by topic, each list in the order given; `''` is for those that are not placed. */
export const byTopic = (notes: readonly OneNote[]): Map<string, OneNote[]> =>
  grouped(notes, ({ topic = '' }) => topic);

/** Those that have every word of a search somewhere, whatever the case and the accents. */
export function withWords<T extends { readonly text: string }>(
  notes: readonly T[],
  search: string,
): readonly T[] {
  const wanted = plainLetters(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return notes;
  return notes.filter(({ text }) => {
    const words = plainLetters(text);
    return wanted.every((word) => words.includes(word));
  });
}
