import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import styles from './JoinPage.module.css';
import { phoneText, problemText } from './phoneText.ts';

/** Why there is no room to show, and what can be done about it. */
export function Problem({
  problem,
  title,
  detail,
  retry,
  onRetry,
}: {
  problem: string | undefined;
  /** Why, where it is not the way in that failed. */
  title?: string | undefined;
  detail?: string;
  /** What the way on is called; trying again unless told. */
  retry?: string;
  onRetry: () => void;
}) {
  const text = useText(phoneText);
  const more = detail ?? (problem === 'not-found' ? text.notFoundDetail : undefined);
  return (
    <div className={styles.form}>
      <div role="alert" className={styles.problem}>
        <h1 className={styles.title}>{title ?? problemText(text.problems, problem)}</h1>
        {more ? <p className={styles.detail}>{more}</p> : null}
      </div>
      <Button kind="primary" size="l" wide onClick={onRetry}>
        {retry ?? text.again}
      </Button>
      <a className={styles.host} href="/">
        {text.home}
      </a>
    </div>
  );
}
