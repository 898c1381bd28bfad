import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { consoleText } from './consoleText.ts';
import styles from './NextAsks.module.css';

/** Beside Next, over nothing that is pressed: some people have not written yet. */
export function NextAsks({
  count,
  onMinute,
  onGo,
}: {
  count: number;
  onMinute: () => void;
  onGo: () => void;
}) {
  const text = useText(consoleText);
  return (
    <div className={styles.card}>
      <div role="alert">
        <p className={styles.words}>{text.notWritten(count)}</p>
        <p className={styles.hint}>{text.nextAgain}</p>
      </div>
      <div className={styles.acts}>
        <Button onClick={onMinute}>{text.minuteMore}</Button>
        <Button kind="primary" onClick={onGo}>
          {text.goOn}
        </Button>
      </div>
    </div>
  );
}
