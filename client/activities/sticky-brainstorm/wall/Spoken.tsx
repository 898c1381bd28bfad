import { memo, startTransition, useEffect, useState } from 'react';
import { Words } from '../../../ui/Words.tsx';
import type { OneNote } from '../order.ts';
import styles from './Wall.module.css';

/** Stickies that are told together. */
export interface Told {
  readonly id: string;
  /** Of ours. */
  readonly heading?: string;
  /** The name that people gave it. */
  readonly topic?: string;
  readonly notes: readonly OneNote[];
}

/** Nothing has moved for so long, ms. */
const CALM_MS = 1_200;
/** So many are written into the page at first; more of them while it has nothing else to do, so that nothing stutters. */
const FIRST = 240;
const AT_ONCE = 60;

const later = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(act, { timeout: 2_000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(act, 60);
  return () => clearTimeout(timer);
};

/**
 * The wall in words, for whoever hears it, and for a search in the page: what is on the canvas, group by group.
 * @param tell says what is on it now
 * @param headed groups have no heading on the page
 * @param ready nothing moves
 */
export function Spoken({
  tell,
  headed,
  ready,
}: {
  tell: () => readonly Told[];
  headed: boolean;
  ready: boolean;
}) {
  const [told, setTold] = useState(tell);
  // Hundreds that move at once, one topic after the other, are told anew when all has come to rest.
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => startTransition(() => setTold(tell())), CALM_MS);
    return () => clearTimeout(timer);
  }, [ready, tell]);
  const total = told.reduce((sum, { notes }) => sum + notes.length, 0);
  const [most, setMost] = useState(FIRST);
  useEffect(() => {
    if (!ready || most >= total) return;
    return later(() => setMost((count) => count + AT_ONCE));
  }, [ready, most, total]);
  let room = most;
  return (
    <div className={styles.spoken}>
      {told.map((group) => {
        const some = group.notes.slice(0, Math.max(0, room));
        room -= group.notes.length;
        return some.length > 0 ? <Group key={group.id} {...group} headed={headed} notes={some} /> : null;
      })}
    </div>
  );
}

interface GroupProps extends Told {
  readonly headed: boolean;
}

const Group = memo(
  function Group({ heading, topic, headed, notes }: GroupProps) {
    const parts = [heading, topic].filter((part) => part !== undefined);
    return (
      <section>
        {headed ? (
          <h2>
            {heading}
            {parts.length > 1 ? ': ' : null}
            {topic === undefined ? null : <Words>{topic}</Words>}
          </h2>
        ) : null}
        <ul aria-label={headed ? undefined : parts.join(': ')}>
          {notes.map((note) => (
            <Words as="li" key={note.id}>
              {note.text}
            </Words>
          ))}
        </ul>
      </section>
    );
  },
  (a: GroupProps, b: GroupProps) =>
    a.heading === b.heading &&
    a.topic === b.topic &&
    a.headed === b.headed &&
    a.notes.length === b.notes.length &&
    a.notes.every((note, index) => note === b.notes[index]),
);
