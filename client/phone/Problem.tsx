import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import styles from './JoinPage.module.css';
import { phoneText, problemText } from './phoneText.ts';

/** Why there is no room to show, and what can be done about it. */
export function Problem({ problem, onRetry }: { problem: string | undefined; onRetry: () => void }) {
  const text = useText(phoneText);
  return (
    <div className={styles.form}>
      <div role="alert" className={styles.problem}>
        <h1 className={styles.title}>{problemText(text.problems, problem)}</h1>
        {problem === 'removed' ? <p className={styles.detail}>{text.removedDetail}</p> : null}
        {problem === 'not-found' ? <p className={styles.detail}>{text.notFoundDetail}</p> : null}
      </div>
      <Button kind="primary" size="l" wide onClick={onRetry}>
        {problem === 'removed' ? text.anew : text.again}
      </Button>
      <a className={styles.host} href="/">
        {text.home}
      </a>
    </div>
  );
}
