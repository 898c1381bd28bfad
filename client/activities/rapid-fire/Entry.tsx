import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Entry.module.css';
import { text } from './text.ts';

/** One question or practice on a phone: what was said, by how many, and what this person can do with it. */
export function Entry({
  id,
  kind,
  text: said,
  votes,
  backed = false,
  mine = false,
  state,
  onVote,
  onTakeBack,
}: {
  /** For gliding to another place. */
  id?: string;
  kind: 'question' | 'practice';
  text: string;
  votes?: number | undefined;
  backed?: boolean;
  mine?: boolean;
  state: 'open' | 'answered' | 'hidden' | 'waiting' | 'sending';
  onVote?: () => void;
  onTakeBack?: () => void;
}) {
  const words = useText(text);
  const language = useLanguage();
  const figure = votes === undefined ? undefined : formatNumber(votes, language);
  return (
    <li className={classes(styles.entry, state !== 'open' && styles.faded)} data-glide={id}>
      <div className={styles.body}>
        <Words as="p" className={styles.text}>
          {said}
        </Words>
        <div className={styles.meta}>
          {state === 'answered' ? <Badge tone="good">{words.answered}</Badge> : null}
          {state === 'hidden' ? <Badge>{words.setAside}</Badge> : null}
          {state === 'waiting' ? <Badge>{words.readFirst}</Badge> : null}
          {state === 'sending' ? <span>{words.onItsWay}</span> : null}
          {votes !== undefined &&
          state !== 'hidden' &&
          (mine || kind === 'practice' || state === 'answered') ? (
            <span>{kind === 'question' ? words.votes(votes) : words.canDo(votes)}</span>
          ) : null}
          {onVote && kind === 'practice' ? (
            <Button
              pressed={backed}
              icon={backed ? 'check' : 'plus'}
              aria-label={words.weCanTooWhat(said)}
              className={styles.join}
              onClick={onVote}
            >
              {words.weCanToo}
            </Button>
          ) : null}
          {onTakeBack ? (
            <button
              type="button"
              className={styles.takeBack}
              aria-label={words.takeBackWhat(said)}
              onClick={onTakeBack}
            >
              {words.takeBack}
            </button>
          ) : null}
        </div>
      </div>
      {onVote && kind === 'question' ? (
        <button
          type="button"
          className={styles.vote}
          aria-pressed={backed}
          aria-label={`${words.upvote(said)} (${figure})`}
          onClick={onVote}
        >
          <Icon name="thumb-up" size={20} />
          <span className={styles.figure}>{figure}</span>
        </button>
      ) : null}
    </li>
  );
}
