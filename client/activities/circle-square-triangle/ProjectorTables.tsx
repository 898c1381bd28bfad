import { SHAPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
import type { ProjectorView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { NamedTable, TeamName } from '../../ui/NamedTable.tsx';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BigShape } from './BigShape.tsx';
import styles from './Projector.module.css';
import { columnWidths, tableSize } from './tableSizes.ts';
import { text } from './text.ts';

const HEIGHT = 290;
/** More letters than this do not fit into the foot; their number does. */
const MOST_WAITING = 14;
/** So few are shown with the names of their teams. */
const FEW_WAITING = 3;
/** More shapes than these leave no room for names beside them. */
const MOST_NAMED = 9;

/**
 * Tables by shape: each table is its shape, drawn as large as the room allows, with its letter inside; in a very
 * large room its letter under the shape.
 */
export function ProjectorTables({ view }: { view: ProjectorView }) {
  const words = useText(text);
  const settled = Object.entries(view.settled ?? {}).sort(([a], [b]) => byLetter(a, b));
  const columns = SHAPES.map((shape) => ({
    shape,
    tables: settled.filter(([, chosen]) => chosen === shape).map(([table]) => table),
  }));
  const counts = columns.map(({ tables }) => tables.length);
  const size = tableSize(counts, HEIGHT);
  const widths = columnWidths(counts);
  const waiting = view.waiting ?? [];
  const glide = useGlide<HTMLUListElement>(settled.map(([table, shape]) => `${table}${shape}`));
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.tablesTitle}</h1>
      <ul
        className={styles.columns}
        ref={glide}
        style={{ gridTemplateColumns: widths.map((width) => `minmax(0, ${Math.round(width)}fr)`).join(' ') }}
      >
        {columns.map(({ shape, tables }) => (
          <li key={shape} className={styles.column}>
            <p className={styles.columnName}>
              <ShapeGlyph shape={shape} size={size === undefined ? '1.7em' : '0.8em'} decorative />
              {words[shape]}
              <span className={styles.columnCount}>{words.tables(tables.length)}</span>
            </p>
            {size === undefined ? null : <p className={styles.sentence}>{words.short[shape]}</p>}
            <ul className={classes(styles.tables, size === undefined && styles.letters)}>
              {tables.map((table) => (
                <li key={table} data-glide={table}>
                  {size === undefined ? (
                    <>
                      <VisuallyHidden>{`${words.tableColumn} `}</VisuallyHidden>
                      {table}
                    </>
                  ) : (
                    <>
                      <BigShape shape={shape} size={size} label={table} said={words.tableColumn} />
                      {settled.length <= MOST_NAMED ? (
                        <TeamName table={table} className={styles.team} />
                      ) : null}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        {waiting.length > 0 ? (
          <div className={styles.waiting}>
            <p>{words.stillTalking}</p>
            {waiting.length <= MOST_WAITING ? (
              waiting.map((table) =>
                waiting.length <= FEW_WAITING ? (
                  <NamedTable key={table} table={table} size="projector" />
                ) : (
                  <TableBadge key={table} table={table} size="projector" />
                ),
              )
            ) : (
              <b>{words.tables(waiting.length)}</b>
            )}
          </div>
        ) : settled.length > 0 ? (
          <p>{words.allSettled}</p>
        ) : null}
      </ProjectorFoot>
    </div>
  );
}
