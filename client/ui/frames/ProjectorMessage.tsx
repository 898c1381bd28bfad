import { classes } from '../classes.ts';
import { useFit } from '../useFit.ts';
import styles from './ProjectorMessage.module.css';

/** In `--u`. The band keeps its height, so that a longer message does not take more from the activity. */
const BAND_SIZES = [60, 54, 48, 44, 40, 36, 32, 30, 28];
const ALONE_SIZES = [128, 112, 96, 84, 76, 68, 60, 54, 48];

/**
 * What the host tells the room: a band above the activity, or, while that is blanked, alone and as large as it
 * goes. Always there, empty or not: a live region is only heard when it was there before its words.
 */
export function ProjectorMessage({
  text,
  alone,
  leaving,
}: {
  text: string | undefined;
  alone: boolean;
  leaving: boolean;
}) {
  return (
    <div aria-live="polite">
      {text === undefined ? null : (
        <div
          key={alone ? 'alone' : 'band'}
          className={classes(alone ? styles.alone : styles.band, leaving && styles.leaving)}
        >
          <Words key={text} text={text} sizes={alone ? ALONE_SIZES : BAND_SIZES} />
        </div>
      )}
    </div>
  );
}

function Words({ text, sizes }: { text: string; sizes: readonly number[] }) {
  const ref = useFit(text, sizes);
  return (
    <div className={styles.words} ref={ref}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </div>
  );
}
