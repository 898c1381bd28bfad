import type { RoleRow } from '../../../shared/activities/take-off-touch-down/views.ts';
import { formatNumber, useText } from '../../ui/text.ts';
import styles from './ByRole.module.css';
import { text } from './text.ts';

/** How many of each role have taken off; small roles are counted together. */
export function ByRole({ rows, language }: { rows: readonly RoleRow[]; language: string }) {
  const words = useText(text);
  if (rows.length === 0) return <p className={styles.later}>{words.console.rolesLater}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.console.byRole}</th>
          <th scope="col" className={styles.figure}>
            {words.console.answer}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, people, takenOff }) => (
          <tr key={id ?? ''}>
            <th scope="row" lang={title === undefined ? undefined : language} dir="auto">
              {title ?? words.console.others}
            </th>
            <td className={styles.figure}>
              {words.console.outOf(formatNumber(takenOff), formatNumber(people))}
            </td>
            <td className={styles.share} aria-hidden="true">
              <span className={styles.track}>
                <span className={styles.fill} style={{ inlineSize: `${(100 * takenOff) / people}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
