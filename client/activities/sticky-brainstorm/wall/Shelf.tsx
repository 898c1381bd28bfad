import { useLayoutEffect, useRef } from 'react';
import { isStill } from '../../../ui/motion.ts';
import { Note } from '../../../ui/Note.tsx';
import type { OneNote } from '../order.ts';
import { LINE_HEIGHT, PADDING_EM } from './letters.ts';
import type { Box, Place } from './place.ts';
import { BACK_MS } from './rounds.ts';
import type { Forward } from './shelf.ts';
import { styleAt } from './styleAt.ts';
import styles from './Wall.module.css';

const COME_MS = 640;
const STAGGER_MS = 70;
const EASE = 'cubic-bezier(0.22, 0.8, 0.24, 1)';

/** The stickies that have come forward; each comes out of its place and goes back to it. */
export function Shelf({
  forward,
  places,
  goingBack,
  rtl,
}: {
  forward: Forward;
  places: ReadonlyMap<string, Place>;
  goingBack: boolean;
  rtl: boolean;
}) {
  return (
    <div className={styles.shelf} data-shelf="" aria-hidden="true">
      {forward.notes.map((note, index) => (
        <Card
          key={note.id}
          note={note}
          box={forward.boxes[index]}
          font={forward.font}
          home={places.get(note.id)}
          goingBack={goingBack}
          rtl={rtl}
          delay={index * STAGGER_MS}
        />
      ))}
    </div>
  );
}

/** From a card to its place on the wall. */
function towards(home: Place, box: Box, rtl: boolean): string {
  const scale = Math.max(0.02, Math.min(home.w / box.w, home.h / box.h));
  const x = home.x + home.w / 2 - (box.x + box.w / 2);
  const y = home.y + home.h / 2 - (box.y + box.h / 2);
  return `translate(${rtl ? -x : x}px, ${y}px) scale(${scale})`;
}

function Card({
  note,
  box,
  font,
  home,
  goingBack,
  rtl,
  delay,
}: {
  note: OneNote;
  box: Box | undefined;
  font: number;
  home: Place | undefined;
  goingBack: boolean;
  rtl: boolean;
  delay: number;
}) {
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes once, and goes once; places meanwhile are the next one's
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !box || !home || isStill()) return;
    const far = { transform: towards(home, box, rtl), opacity: 0 };
    const near = { transform: 'none', opacity: 1 };
    const moved = element.animate(goingBack ? [near, far] : [far, { ...near, offset: 1 }], {
      duration: goingBack ? BACK_MS - STAGGER_MS : COME_MS,
      delay: goingBack ? 0 : delay,
      easing: EASE,
      fill: 'both',
    });
    return () => moved.cancel();
  }, [goingBack]);
  if (!box) return null;
  const lines = Math.max(1, Math.floor((box.h / font - 2 * PADDING_EM) / LINE_HEIGHT + 0.05));
  const style = styleAt(box, { '--card-font': `${font}px`, '--card-lines': String(lines) });
  return (
    <div ref={card} className={styles.card} style={style}>
      <Note size="projector" text={note.text} table={note.table} rank={note.rank} />
    </div>
  );
}
