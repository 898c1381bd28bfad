import type { ConsoleView } from '../../../shared/activities/take-off-touch-down/views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { formatNumber, useText } from '../../ui/text.ts';
import styles from './StatementList.module.css';
import { text } from './text.ts';

interface StatementListProps {
  readonly statements: ConsoleView['statements'];
  /** The statement that is on. */
  readonly current: string;
  readonly language: string;
  readonly onGo: (statement: string) => void;
  readonly onEdit: (statement: string) => void;
  readonly onRemove: (statement: string) => void;
}

/** Every statement with what the room made of it, in order: to edit, to go to, to remove while unanswered. */
export function StatementList({ statements, current, language, onGo, onEdit, onRemove }: StatementListProps) {
  const labels = useText(text);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{labels.console.all}</h2>
      <ol className={styles.list}>
        {statements.map(({ id, text: words, short, standing, answered }) => (
          <li key={id} className={styles.row}>
            <span className={answered > 0 ? styles.standing : styles.notYet}>
              {answered > 0 ? formatNumber(standing) : '–'}
            </span>
            <button
              type="button"
              className={styles.words}
              onClick={() => onGo(id)}
              lang={language}
              dir="auto"
            >
              {words}
            </button>
            {id === current ? <Badge tone="accent">{labels.console.now}</Badge> : null}
            <span className={styles.buttons}>
              {id !== current && answered === 0 && statements.length > 1 ? (
                <Button
                  kind="plain"
                  size="s"
                  icon="close"
                  aria-label={labels.console.removeThis(short)}
                  onClick={() => onRemove(id)}
                />
              ) : null}
              <Button
                kind="plain"
                size="s"
                icon="pen"
                aria-label={labels.console.editThis(short)}
                onClick={() => onEdit(id)}
              />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
