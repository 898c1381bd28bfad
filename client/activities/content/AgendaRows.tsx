import type { AgendaLine } from '../../../shared/activities/content/rules.ts';
import { useText } from '../../ui/text.ts';
import styles from './AgendaRows.module.css';
import { contentText } from './text.ts';

/** The agenda as it stands: what is held, and its minutes where the eye finds them. */
export function AgendaRows({ agenda, language }: { agenda: readonly AgendaLine[]; language: string }) {
  const text = useText(contentText);
  return (
    <ol className={styles.rows}>
      {agenda.map(({ title, minutes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections may come twice; lines have no state
        <li key={index} className={styles.row}>
          <span className={styles.title} lang={language} dir="auto">
            {title}
          </span>
          <span className={styles.minutes}>{text.minutes(minutes)}</span>
        </li>
      ))}
    </ol>
  );
}
