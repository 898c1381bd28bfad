import { memo, startTransition, useEffect, useState } from 'react';
import { Words } from '../../../ui/Words.tsx';
import { nearer, type Told } from './telling.ts';
import styles from './Wall.module.css';

/** Nothing has moved for so long, ms. */
const CALM_MS = 1_200;
/** So many are written into the page at first; more of them while it has nothing else to do. See telling.ts. */
const FIRST = 24;
const AT_ONCE = 30;

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
  const [wanted, setWanted] = useState(tell);
  const [told, setTold] = useState(() => nearer([], wanted, FIRST));
  // Hundreds that move at once, one topic after the other, are told anew when all has come to rest.
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => startTransition(() => setWanted(tell())), CALM_MS);
    return () => clearTimeout(timer);
  }, [ready, tell]);
  useEffect(() => {
    if (!ready || told === wanted) return;
    return later(() => startTransition(() => setTold((before) => nearer(before, wanted, AT_ONCE))));
  }, [ready, told, wanted]);
  return (
    <div className={styles.spoken}>
      {told.map((group) => (
        <Group key={group.id} {...group} headed={headed} />
      ))}
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
