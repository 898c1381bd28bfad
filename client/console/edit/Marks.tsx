import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Marks.module.css';
import { givesFirst, type MarksOf, marksText } from './marksText.ts';

/** What the drawings mean, where only they are shown. */
export function MarksLegend() {
  const text = useText(marksText);
  return (
    <span className={styles.legend}>
      <span className={styles.meaning}>
        <Icon name="lock" /> {text.holdHint}
      </span>
      <span className={styles.meaning}>
        <Icon name="hourglass" /> {text.giveFirstHint}
      </span>
    </span>
  );
}

/** What is said of an item to refits, to be changed: to leave it as it is, to take from it first, to let its length go. */
export function Marks({
  item,
  onHold,
  onGiveFirst,
  onRelease,
}: {
  item: MarksOf & { readonly title: string };
  onHold: (on: boolean) => void;
  onGiveFirst: (on: boolean) => void;
  onRelease: () => void;
}) {
  const text = useText(marksText);
  const { title, hold = false } = item;
  const gives = givesFirst(item);
  return (
    <span className={styles.marks}>
      {item.byHand ? (
        <button
          type="button"
          className={styles.release}
          aria-label={text.releaseItem(title)}
          title={text.releaseHint}
          onClick={onRelease}
        >
          {text.release}
        </button>
      ) : null}
      <button
        type="button"
        className={classes(styles.mark, hold && styles.on)}
        aria-label={text.holdItem(title)}
        aria-pressed={hold}
        title={text.holdHint}
        onClick={() => onHold(!hold)}
      >
        <Icon name={hold ? 'lock' : 'unlock'} />
        <span className={styles.word}>{text.hold}</span>
      </button>
      <button
        type="button"
        className={classes(styles.mark, gives && styles.on)}
        aria-label={text.giveFirstItem(title)}
        aria-pressed={gives}
        title={text.giveFirstHint}
        onClick={() => onGiveFirst(!gives)}
      >
        <Icon name="hourglass" />
        <span className={styles.word}>{text.giveFirst}</span>
      </button>
    </span>
  );
}
