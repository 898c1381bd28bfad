import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { SHAPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
import type { ConsoleTable, ConsoleView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { useTableName } from '../../ui/teams.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Console.module.css';
import { text } from './text.ts';

/** Every table with its people by shape; hosts settle it where nobody has, from a suggestion. */
export function ConsoleTables({ view, ask }: { view: ConsoleView; ask: ConsoleAsk<typeof activity> }) {
  const words = useText(text);
  const language = useLanguage();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  if (tables.length === 0) return <p className={styles.none}>{words.noTables}</p>;
  return (
    <table className={styles.tables}>
      <thead>
        <tr>
          <th scope="col">{words.tableColumn}</th>
          <th scope="col">{words.spreadColumn}</th>
          <th scope="col">{words.settledColumn}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(([id, table]) => (
          <tr key={id}>
            <th scope="row">
              <NamedTable table={id} />
            </th>
            <td>
              <ul className={styles.spread}>
                {SHAPES.map((shape) => (
                  <li key={shape} className={classes(styles.count, !table.spread?.[shape] && styles.zero)}>
                    <ShapeGlyph shape={shape} size={16} />
                    {table.spread ? formatNumber(table.spread[shape], language) : '–'}
                  </li>
                ))}
                <li className={styles.of} title={table.spread ? undefined : words.fromThree}>
                  {words.ofPeople(table.chosen, table.people)}
                </li>
              </ul>
            </td>
            <td>
              <Settle id={id} table={table} ask={ask} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Settle({ id, table, ask }: { id: string; table: ConsoleTable; ask: ConsoleAsk<typeof activity> }) {
  const words = useText(text);
  const called = useTableName();
  const { settled, suggestion } = table;
  const said = settled
    ? words[settled]
    : suggestion
      ? words.suggests(words[suggestion])
      : table.spread
        ? words.tie
        : '';
  return (
    <div className={styles.settle}>
      {SHAPES.map((shape) => (
        <Button
          key={shape}
          size="s"
          pressed={settled === shape}
          className={classes(suggestion === shape && styles.suggested)}
          icon={<ShapeGlyph shape={shape} size={18} filled={settled === shape} decorative />}
          aria-label={words.settleFor(called(id), words[shape])}
          title={words[shape]}
          onClick={() =>
            settled === shape ? ask('clearTable', { table: id }) : ask('settleTableFor', { table: id, shape })
          }
        />
      ))}
      <span className={classes(styles.said, settled && styles.isSettled)}>{said}</span>
    </div>
  );
}
