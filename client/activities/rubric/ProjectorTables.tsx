import { byLetter } from '../../../shared/lib/byLetter.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

/** More tables than these are told as a number. */
const MOST_TABLES = 12;
/** Up to so many carry the names of their teams. */
const MOST_NAMED = 6;

/** How far each table is; how it settled is for the room's step. */
export function ProjectorTables({ view }: RubricProjector) {
  const words = useText(text);
  const tables = Object.entries(view.settled ?? {}).sort(([a], [b]) => byLetter(a, b));
  const done = tables.filter(([, count]) => count === view.count).length;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.tablesTitle}</h1>
      <p className={styles.said}>{words.tablesHow}</p>
      {tables.length > MOST_TABLES ? (
        <p className={`${styles.big} ${styles.middle}`}>{words.tablesDone(done, tables.length)}</p>
      ) : (
        <ul className={styles.tables}>
          {tables.map(([table, count]) => (
            <li key={table} className={styles.table}>
              {tables.length <= MOST_NAMED ? (
                <NamedTable table={table} size="projector" />
              ) : (
                <TableBadge table={table} size="projector" />
              )}
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ inlineSize: `${(100 * count) / view.count}%` }} />
              </span>
              <b>{words.ofCount(count, view.count)}</b>
            </li>
          ))}
        </ul>
      )}
      {tables.length > MOST_TABLES ? null : (
        <ProjectorFoot>
          <p>{words.tablesDone(done, tables.length)}</p>
        </ProjectorFoot>
      )}
    </div>
  );
}
