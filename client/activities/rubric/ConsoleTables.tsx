import { useState } from 'react';
import type { Cell } from '../../../shared/activities/rubric/consoleView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { CellDialog } from './CellDialog.tsx';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import { LevelMark } from './LevelMark.tsx';
import { settledName, settledPlace } from './levelNames.ts';
import type { RubricPart } from './props.ts';

/** Tables by dimensions: how many rated, where they differ, what they settled. Each cell can be settled for its table. */
export function ConsoleTables(part: RubricPart) {
  const { view, language, forget } = part;
  const words = useText(consoleText);
  const current = useLanguage();
  const called = useTableName();
  const [open, setOpen] = useState<{ table: string; dimension: string }>();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const dimensions = view.dimensions.filter(({ picked }) => picked);
  const stateOf = ({ rated, settled, split }: Cell) =>
    settled !== undefined
      ? settledName(view.levels, settled, words.between)
      : split
        ? words.split
        : rated > 0
          ? words.openOf(rated)
          : words.open;
  return (
    <ConsoleSection heading={words.tables}>
      {tables.length === 0 ? (
        <p className={styles.hint}>{words.noTables}</p>
      ) : (
        <>
          <p className={styles.hint}>{words.legend}</p>
          <div className={styles.scroll}>
            <table className={styles.grid}>
              <thead>
                <tr>
                  <th scope="col">{words.table}</th>
                  <th scope="col">{words.done}</th>
                  {dimensions.map(({ id, title }, at) => (
                    <th key={id} scope="col" title={title}>
                      <abbr title={title}>{formatNumber(at + 1, current)}</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tables.map(([table, { people, finished, cells }]) => (
                  <tr key={table}>
                    <th scope="row">
                      <NamedTable table={table} />
                    </th>
                    <td className={styles.small}>
                      {`${formatNumber(finished, current)}/${formatNumber(people, current)}`}
                    </td>
                    {dimensions.map(({ id, title }) => {
                      const cell = cells[id] ?? { rated: 0 };
                      const said = words.cell(called(table), title, stateOf(cell));
                      return (
                        <td key={id}>
                          <button
                            type="button"
                            className={styles.cell}
                            aria-label={said}
                            title={said}
                            onClick={() => {
                              forget();
                              setOpen({ table, dimension: id });
                            }}
                          >
                            {cell.settled !== undefined ? (
                              <LevelMark
                                levels={view.levels.length}
                                place={settledPlace(view.levels, cell.settled)}
                                size="22px"
                              />
                            ) : cell.split ? (
                              '≠'
                            ) : (
                              <span className={styles.count}>{formatNumber(cell.rated, current)}</span>
                            )}
                          </button>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <ol className={styles.names} lang={language}>
            {dimensions.map(({ id, title }) => (
              <li key={id} dir="auto">
                {title}
              </li>
            ))}
          </ol>
        </>
      )}
      {open === undefined ? null : <CellDialog {...part} {...open} onClose={() => setOpen(undefined)} />}
    </ConsoleSection>
  );
}
