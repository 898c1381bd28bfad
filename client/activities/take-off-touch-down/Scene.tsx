import { memo, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { airfield, type Fleet, type Point } from './fleet.ts';
import styles from './Scene.module.css';

/** Width of the drawing in its own unit, which is the projector's `--u`. */
const WIDTH = 860;

/*
 * An airliner from the side, 100 long, its nose to the right, the wheels at (0, 0): simpler than the large one of
 * the phone, since it is often no longer than a finger's breadth.
 */
const BODY =
  'M-47-13-43-16.5-49.4-35C-50-36.6-49-38-47.4-38H-41.5C-40.2-38-39.2-37.4-38.4-36.4L-25-20H32C43-20 49.6-16.6 52.6-12.6 54-10.6 53.2-9 51-8.2 46-6.4 40-5.6 33-5.6H-22C-33-5.6-41-9-47-13Z';
const WING = 'M0-11H21L-9 1.4C-10.6 2-12 2.4-13.8 2.4H-17.4C-18.8 2.4-19.2 1.2-18.2.2Z';
const GEAR = 'M-7.5-7V-3.2M35-7V-3.2M-7.5-3.2h.01M35-3.2h.01';

/** Below this size the gap between wing and body is less than anybody sees, and dear to draw 300 times. */
const FINE = 0.5;

type Kind = 'flying' | 'holding' | 'parked' | 'waiting';

interface SlotProps {
  readonly kind: Kind | undefined;
  /** Where it was last, for one that is gone. */
  readonly air: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly delay: number;
}

/** One place for a plane. It animates when a plane comes or goes, not when the scene is first drawn. */
const Slot = memo(function Slot({ kind, air, x, y, size, delay }: SlotProps) {
  const there = kind !== undefined;
  const [seen, setSeen] = useState({ kind, there, moved: false });
  if (kind !== seen.kind) setSeen({ kind, there, moved: seen.moved || there !== seen.there });
  if (!there && !seen.moved) return null;
  const shown = kind ?? (air ? 'flying' : 'parked');
  const open = shown === 'holding' || shown === 'waiting';
  const motion = !seen.moved ? undefined : there ? styles.comes : styles.goes;
  return (
    <g className={styles.place} style={{ transform: `translate(${x}px, ${y}px) scale(${size})` }}>
      <g
        className={classes(air ? styles.air : styles.ground, styles[shown], motion)}
        style={{ animationDelay: `${delay}ms` }}
      >
        {open ? <circle className={styles.ring} cy={air ? -16 : -23} r={air ? 28 : 19} /> : null}
        {shown === 'waiting' ? null : (
          <g className={styles.plane}>
            {air ? null : <path className={styles.gear} d={GEAR} />}
            {size < FINE ? <path d={BODY + WING} /> : <path d={BODY} />}
            {size < FINE ? null : <path className={styles.wing} d={WING} />}
          </g>
        )}
      </g>
    </g>
  );
});

function kindAt(
  slot: number,
  answered: number,
  open: number,
  kinds: readonly [Kind, Kind],
): Kind | undefined {
  if (slot < answered) return kinds[0];
  return slot < answered + open ? kinds[1] : undefined;
}

/** Measures how high the drawing is for its width. */
function useHeight(): [Ref<SVGSVGElement>, number] {
  const drawing = useRef<SVGSVGElement>(null);
  const [height, setHeight] = useState(260);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.width > 0 && box.height > 0) setHeight(Math.round((WIDTH * box.height) / box.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [drawing, height];
}

/** The room as an airfield: planes climb, stand on the runway, or are dotted circles until they have answered. */
export function Scene({ fleet, label }: { fleet: Fleet; label: string }) {
  const [drawing, height] = useHeight();
  const { flying, holding, parked, waiting } = fleet;
  const planes = flying + holding + parked + waiting;
  const field = airfield(planes, WIDTH, height);
  const size = field.length / 100;
  const slots = Array.from({ length: planes }, (_, slot) => slot);
  const onGround = parked + waiting;
  const runway = field.runway(onGround);
  const slotProps = ({ x, y }: Point, slot: number) => ({ x, y, size, delay: (slot % 9) * 60 });
  return (
    <svg
      ref={drawing}
      className={styles.scene}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label}
    >
      <g className={styles.airfield} style={{ transform: `translateY(${runway}px)` }}>
        {Array.from({ length: field.rows(onGround) }, (_, row) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
            key={row}
            className={row === 0 ? styles.runway : styles.taxiway}
            x1="0"
            x2={WIDTH}
            y1={row * field.rowGap + 2}
            y2={row * field.rowGap + 2}
          />
        ))}
        {slots.map((slot) => (
          <Slot
            key={`sky${slot}`}
            air
            kind={kindAt(slot, flying, holding, ['flying', 'holding'])}
            {...slotProps(field.sky(slot), slot)}
          />
        ))}
        {slots.map((slot) => (
          <Slot
            key={`ground${slot}`}
            air={false}
            kind={kindAt(slot, parked, waiting, ['parked', 'waiting'])}
            {...slotProps(field.ground(slot), slot)}
          />
        ))}
      </g>
    </svg>
  );
}
