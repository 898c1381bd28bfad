import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Bars } from '../../ui/Bars.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';

/** What tables chose to move, and the choice of each, which hosts make for a table without phones. */
export function ConsoleChosen({ view, language, ask }: RubricPart) {
  const words = useText(consoleText);
  const current = useLanguage();
  const called = useTableName();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const dimensions = view.dimensions.filter(({ picked }) => picked);
  return (
    <ConsoleSection heading={words.chosen}>
      {view.chosen.length === 0 ? null : (
        <Bars
          lang={language}
          bars={view.chosen.map(({ id, title, tables: by }) => ({
            id,
            label: title,
            value: by.length,
            of: Math.max(by.length, tables.filter(([, { people }]) => people > 0).length),
          }))}
        />
      )}
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{words.table}</th>
              {dimensions.map(({ id, title }, at) => (
                <th key={id} scope="col">
                  <abbr title={title}>{formatNumber(at + 1, current)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map(([table, { chosen }]) => (
              <tr key={table}>
                <th scope="row">
                  <NamedTable table={table} />
                </th>
                {dimensions.map(({ id, title }) => {
                  const on = chosen.includes(id);
                  return (
                    <td key={id}>
                      <label className={styles.cell}>
                        <input
                          type="checkbox"
                          checked={on}
                          disabled={!on && chosen.length >= view.choose}
                          aria-label={words.chooseFor(called(table), title)}
                          onChange={(event) =>
                            void ask('chooseDimensionFor', {
                              table,
                              dimension: id,
                              on: event.target.checked,
                            })
                          }
                        />
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ConsoleSection>
  );
}
