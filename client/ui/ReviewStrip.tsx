import { Button } from './fields/Button.tsx';
import { kitText } from './kitText.ts';
import styles from './ReviewStrip.module.css';
import { useText } from './text.ts';

/** Whether hosts read first what people write, and what waits for them. */
export function ReviewStrip({
  review,
  waiting,
  onReview,
  onAll,
}: {
  review: boolean;
  /** How many wait. */
  waiting: number;
  onReview: (on: boolean) => void;
  onAll: () => void;
}) {
  const text = useText(kitText);
  return (
    <div className={styles.strip}>
      <Button size="s" icon="eye" pressed={review} onClick={() => onReview(!review)}>
        {text.reviewFirst}
      </Button>
      <p>{review ? text.reviewOn(waiting) : text.reviewOff}</p>
      {waiting > 0 ? (
        <Button size="s" kind="primary" onClick={onAll}>
          {text.letAllThrough(waiting)}
        </Button>
      ) : null}
    </div>
  );
}
