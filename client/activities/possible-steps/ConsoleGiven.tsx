import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Select } from '../../ui/fields/Select.tsx';
import { ConsoleRest } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { StepsPart } from './props.ts';

/** Which element each table is dealt in each round; hosts give it another one. */
export function ConsoleGiven({ view, language, ask }: StepsPart) {
  const words = useText(consoleText);
  const called = useTableName();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  if (tables.length === 0) return null;
  return (
    <ConsoleRest summary={words.given}>
      <p className={styles.hint}>{words.givenHint}</p>
      <ul>
        {tables.map(([table, { elements }]) => (
          <li key={table} className={styles.given}>
            <NamedTable table={table} />
            {elements.map((element, at) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: rounds have no other name than their number
                key={at}
                aria-label={`${called(table)}, ${words.round(at + 1)}`}
                value={element}
                onChange={(next) => void ask('giveElement', { table, round: at + 1, element: next })}
              >
                {view.elements.map(({ id, short }) => (
                  <option key={id} value={id} lang={language}>
                    {short}
                  </option>
                ))}
              </Select>
            ))}
          </li>
        ))}
      </ul>
    </ConsoleRest>
  );
}
