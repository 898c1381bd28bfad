import { classes } from './classes.ts';
import styles from './Plane.module.css';

export type PlanePose = 'ground' | 'climb' | 'waiting' | 'landing';

/*
 * An airliner from the side, nose to the end of the line of reading. One outline for body and fin;
 * window, stabiliser, engine, wing and gear are parts of their own, so that the gear can go up. The wheels stand
 * on the drawing's lower edge: put that on the runway.
 */
const BODY =
  'M3.6 28 8 25.4 2 7.4C1.6 6.3 2.3 5.2 3.5 5.2H9.6C10.6 5.2 11.5 5.7 12.1 6.5L25 24H91.5C102.5 24 111.3 26.8 115.7 30.3 117.3 31.6 117.1 33.3 114.9 34.2 110 36 102.5 36.6 94.5 36.6H43C28.5 36.6 14 33.6 4.3 30 3.3 29.5 2.9 28.5 3.6 28Z';
const WINDOW = 'M101.6 27.1 104.3 30H111.3C109.1 28.6 105.7 27.5 101.6 27.1Z';
const WING =
  'M53.5 33H72.5L73.5 34.6 46 44.8C44.8 45.3 43.5 45.5 42.2 45.5H39.2C38.1 45.5 37.7 44.2 38.5 43.6Z';
const TAIL = 'M6.5 27.4H17.8L19 29 6.2 32.6C5 32.9 3.8 33.1 2.6 33.1H1.4C.3 33.1-.1 31.8.7 31.2Z';
const ENGINE =
  'M60.5 39.2C60.5 38.3 61.2 37.6 62.1 37.6H73.6C75.5 37.6 76.6 38.8 76.6 40.4S75.5 43.2 73.6 43.2H64.5C62.3 43.2 60.5 41.5 60.5 39.2Z';

/**
 * An airliner: on the ground with its gear down, climbing, coming in to land, or, for somebody who has not
 * answered, only its outline. It is decoration: say the number beside it. Its colour is the text colour.
 */
export function Plane({ pose }: { pose: PlanePose }) {
  return (
    <svg
      className={classes(styles.plane, styles[pose])}
      viewBox="-1 3 119 45.3"
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles.attitude}>
        <g className={styles.gear}>
          <path d="M50 35V44M99.5 35V45" />
          <circle cx="50" cy="44.9" r="3.3" />
          <circle cx="99.5" cy="45.3" r="2.9" />
        </g>
        <path d={BODY} />
        <path className={styles.window} d={WINDOW} />
        <path className={styles.part} d={TAIL} />
        <path className={styles.part} d={ENGINE} />
        <path className={styles.part} d={WING} />
      </g>
    </svg>
  );
}
