import type { ProjectorView } from '../../../shared/activities/evidence/projectorView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Projector.module.css';
import { text } from './text.ts';

/** From so many tables on, their letters alone are shown. */
const MANY = 13;

/** How far each table is with its pack, or with the one that it checks; no answer yet. */
export function ProjectorTables({ view }: { view: ProjectorView }) {
  const words = useText(text);
  const tables = Object.entries(view.tables ?? {}).sort(([a], [b]) => byLetter(a, b));
  const done = tables.reduce((sum, [, table]) => sum + table.done, 0);
  const of = tables.reduce((sum, [, table]) => sum + table.of, 0);
  const many = tables.length >= MANY;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{view.at === 'check' ? words.checking : words.takeStock}</h1>
      <ul className={classes(styles.tables, many && styles.many)}>
        {tables.map(([table, at]) => (
          <li key={table} className={styles.table}>
            {many ? (
              <TableBadge table={table} size="projector" />
            ) : (
              <NamedTable table={table} size="projector" />
            )}
            <span className={styles.progress}>
              {at.from === undefined ? null : <span className={styles.reads}>{words.reads(at.from)}</span>}
              <b>{words.packOf(at.done, at.of)}</b>
            </span>
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        <p>
          {view.at === 'check' ? words.checkHint : words.allTables(done, of)} · {words.notGood}
        </p>
      </ProjectorFoot>
    </div>
  );
}
