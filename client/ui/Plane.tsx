import { classes } from './classes.ts';
import styles from './Plane.module.css';

export type PlanePose = 'ground' | 'climb' | 'waiting' | 'landing';

/*
 * An airliner from the side, nose to the end of the line of reading. One outline for body and fin, with the
 * cockpit window and the gap above the wing cut out; stabiliser, wing, engine and gear are parts of their own, so
 * that the gear can go up.
 */
const BODY =
  'M3.5 27.2 8 24.6 1.8 6.2C1.5 5.2 2.2 4.2 3.3 4.2H9.7C10.7 4.2 11.6 4.7 12.2 5.5L25.6 22.4H88.5C100.5 22.4 110.2 25.6 115.2 29.9 117 31.5 116.6 33.6 114.3 34.6 109.5 36.7 101.5 38 93 38H41C26.5 38 13.5 33.8 4.2 29.2 3.2 28.7 2.9 27.7 3.5 27.2ZM99.3 26.2 102.2 29.6H109.8C107.5 28.1 103.7 26.8 99.3 26.2Z';
const WING =
  'M52.5 33.4H72.5L73.5 35.2 45.2 46.8C43.9 47.3 42.6 47.6 41.2 47.6H38.2C37.1 47.6 36.7 46.3 37.5 45.6Z';
const TAIL = 'M6.5 27.4H17.8L19 29 6.2 32.6C5 32.9 3.8 33.1 2.6 33.1H1.4C.3 33.1-.1 31.8.7 31.2Z';
const ENGINE =
  'M60.5 40.2C60.5 39.3 61.2 38.6 62.1 38.6H73.6C75.5 38.6 76.6 39.8 76.6 41.5S75.5 44.5 73.6 44.5H64.5C62.3 44.5 60.5 42.6 60.5 40.2Z';

/**
 * An airliner: on the ground with its gear down, climbing, coming in to land, or, for somebody who has not
 * answered, only its outline. It is decoration: say the number beside it. Its colour is the text colour.
 */
export function Plane({ pose }: { pose: PlanePose }) {
  return (
    <svg
      className={classes(styles.plane, styles[pose])}
      viewBox="-2 -2 122 60"
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles.attitude}>
        <g className={styles.gear}>
          <path d="M47.5 40V50M98.5 36V50" />
          <circle cx="47.5" cy="51" r="4" />
          <circle cx="98.5" cy="51.5" r="3.5" />
        </g>
        <path className={styles.hull} d={BODY} fillRule="evenodd" />
        <path className={styles.part} d={TAIL} />
        <path className={styles.part} d={ENGINE} />
        <path className={styles.part} d={WING} />
      </g>
    </svg>
  );
}
