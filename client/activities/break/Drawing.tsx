import type { ReactNode } from 'react';
import type { BreakKind } from '../../../shared/activities/break/rules.ts';
import styles from './Drawing.module.css';

/** Line drawings on a 100 grid, inside a circle of 60. */
const DRAWINGS: Readonly<Record<BreakKind, ReactNode>> = {
  coffee: (
    <>
      <path className={styles.filled} d="M31 46h33v11a14 14 0 01-14 14h-5a14 14 0 01-14-14z" />
      <path d="M64 49h3a6.5 6.5 0 010 13h-4M28 76h39" />
      <path d="M41 39c-3-3.4 3-5.6 0-9.5M53 39c-3-3.4 3-5.6 0-9.5" />
    </>
  ),
  stretch: (
    <>
      <circle className={styles.filled} cx="50" cy="34" r="5.5" />
      <path d="M34 25c2 12 8 18 16 18s14-6 16-18M50 43v16M50 59L40 77M50 59l10 18" />
    </>
  ),
  lunch: (
    <>
      <circle className={styles.filled} cx="50" cy="51" r="15" />
      <circle cx="50" cy="51" r="8.5" />
      <path d="M24 33v9a4 4 0 008 0v-9M28 33v37M76 70V33c-5 3-7 9-7 15 0 4 2 6 7 6" />
    </>
  ),
  quiet: (
    <>
      <path className={styles.filled} d="M34 59a16 16 0 0132 0z" />
      <path d="M24 59h52M33 67h34M42 75h16M50 36v-7M33.7 42.7l-5-5M66.3 42.7l5-5" />
    </>
  ),
};

const RADIUS = 46;

/**
 * The break, drawn, inside a ring that empties as the time goes. Everything in it is also said in words.
 * @param part What is left of the time, 1 … 0; no ring without one.
 */
export function Drawing({ kind, part }: { kind: BreakKind; part?: number | undefined }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle className={styles.ground} cx="50" cy="50" r={RADIUS} />
      {part === undefined || part === 0 ? null : (
        <circle
          className={styles.left}
          cx="50"
          cy="50"
          r={RADIUS}
          pathLength={1}
          strokeDasharray={`${part} 2`}
          transform="rotate(-90 50 50)"
        />
      )}
      <g className={styles.lines}>{DRAWINGS[kind]}</g>
    </svg>
  );
}
