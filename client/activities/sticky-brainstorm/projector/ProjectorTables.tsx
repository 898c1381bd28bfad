import type { CSSProperties } from 'react';
import type { ProjectorView } from '../../../../shared/activities/sticky-brainstorm/projectorView.ts';
import type { TableProgress } from '../../../../shared/activities/sticky-brainstorm/viewParts.ts';
import { byLetter } from '../../../../shared/lib/byLetter.ts';
import { classes } from '../../../ui/classes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { ProjectorFoot } from '../../../ui/frames/ProjectorFrame.tsx';
import { TableBadge } from '../../../ui/TableBadge.tsx';
import { toneStyle } from '../../../ui/tableTone.ts';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import shared from '../Projector.module.css';
import { wallText } from '../text.ts';
import styles from './ProjectorTables.module.css';

/** So many tables are shown in words; more with figures alone. */
const MOST_IN_WORDS = 9;

/** How far each table is with grouping its stickies. */
export function ProjectorTables({ view }: { view: ProjectorView }) {
  const words = useText(wallText);
  const tables = Object.entries(view.tables)
    .filter(([, { people, stickies }]) => people + stickies > 0)
    .sort(([a], [b]) => byLetter(a, b));
  if (tables.length === 0) return <Empty size="projector" title={words.noTables} />;
  const inWords = tables.length <= MOST_IN_WORDS;
  const total = (of: (table: TableProgress) => number) => tables.reduce((sum, [, each]) => sum + of(each), 0);
  const placed = total((table) => table.placed);
  const topics = total((table) => table.topics);
  const left = total((table) => table.stickies) - placed;
  return (
    <>
      <p className={styles.how}>{words.tablesNow}</p>
      <ul
        className={classes(styles.tables, !inWords && styles.compact)}
        data-few={tables.length <= 3 || undefined}
      >
        {tables.map(([id, table]) => (
          <Table key={id} id={id} table={table} inWords={inWords} />
        ))}
      </ul>
      <ProjectorFoot>
        <p className={shared.foot}>
          <span>
            <b>{words.inTopics(placed, topics)}</b>
            {left > 0 ? ` · ${words.notPlaced(left)}` : null}
          </span>
        </p>
      </ProjectorFoot>
    </>
  );
}

function Table({ id, table, inWords }: { id: string; table: TableProgress; inWords: boolean }) {
  const words = useText(wallText);
  const language = useLanguage();
  const { placed, stickies, topics } = table;
  const style: CSSProperties & Record<`--${string}`, string> = {
    ...toneStyle(id),
    '--share': `${stickies > 0 ? (100 * placed) / stickies : 0}%`,
  };
  const said =
    stickies === 0
      ? words.noStickies
      : placed === stickies
        ? words.allPlaced
        : words.placedOf(placed, stickies);
  return (
    <li className={styles.table} style={style}>
      <TableBadge table={id} size={inWords ? 'projector-l' : 'projector'} />
      {inWords ? (
        <p className={styles.tableWords}>
          <b className={styles.tableSaid}>{said}</b>
          <span className={styles.tableTopics}>{words.topics(topics)}</span>
        </p>
      ) : (
        <p className={styles.tableWords}>
          {`${formatNumber(placed, language)}/${formatNumber(stickies, language)}`}
        </p>
      )}
      <span className={styles.track} aria-hidden="true" />
    </li>
  );
}
