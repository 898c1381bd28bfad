import type { Collects } from '../../../shared/activities/rapid-fire/rules.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { collectText } from './collectText.ts';
import styles from './Entry.module.css';
import { text } from './text.ts';

/** One question, or answer to one, on a phone: what was said, by how many, and what this person can do with it. */
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
  kind: 'question' | Collects;
  text: string;
  votes?: number | undefined;
  backed?: boolean;
  mine?: boolean;
  state: 'open' | 'answered' | 'hidden' | 'waiting' | 'sending';
  onVote?: () => void;
  onTakeBack?: () => void;
}) {
  const words = useText(text);
  const kinds = useText(collectText);
  const sent = kind === 'question' ? undefined : kinds[kind];
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
          {votes !== undefined && state !== 'hidden' && (mine || sent || state === 'answered') ? (
            <span>{sent ? sent.people(votes) : words.votes(votes)}</span>
          ) : null}
          {onVote && sent ? (
            <Button
              pressed={backed}
              icon={backed ? 'check' : 'plus'}
              aria-label={sent.joinWhat(said)}
              className={styles.join}
              onClick={onVote}
            >
              {sent.join}
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
      {onVote && !sent ? (
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
