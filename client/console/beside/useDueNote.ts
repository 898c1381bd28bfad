import { type RefObject, useEffect, useRef } from 'react';
import { MINUTE, SECOND } from '../../../shared/lib/duration.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useServerNow } from '../../live/time.ts';

/** A note that begins with the minute it is for: "0:00", "12:30". */
const TIMED = /^\s*(\d+):([0-5]\d)/;

/** Which of the notes is due: the last whose time has come. @param spent of the item, ms */
export function dueNote(notes: readonly string[], spent: number): number {
  let due = -1;
  notes.forEach((note, index) => {
    const [, minutes, seconds] = TIMED.exec(note) ?? [];
    if (minutes !== undefined && Number(minutes) * MINUTE + Number(seconds) * SECOND <= spent) due = index;
  });
  return due;
}

/** Marks the note of a cue sheet that is due, by how long the item has run. @returns the ref of what holds the notes */
export function useDueNote(
  text: string | undefined,
  clock: ConsoleView['clock'],
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const now = useServerNow(1_000);
  const spent = clock ? (clock.pausedAt ?? now) - clock.item.startedAt : -1;
  const second = Math.floor(spent / SECOND);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notes are drawn anew with their text
  useEffect(() => {
    const notes = [...(place.current?.querySelectorAll('li') ?? [])];
    const due = dueNote(
      notes.map((note) => note.textContent ?? ''),
      second * SECOND,
    );
    for (const [index, note] of notes.entries()) note.toggleAttribute('data-due', index === due);
  }, [second, text]);
  return place;
}
