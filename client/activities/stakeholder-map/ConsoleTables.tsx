import { useState } from 'react';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { MarkChoices } from './MarkChoices.tsx';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** How far each table is; hosts fill in for those without phones. */
export function ConsoleTables({ view, language, ask, forget }: ConsolePart) {
  const words = useText(text);
  const called = useTableName();
  const [open, setOpen] = useState<string>();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const one = open === undefined ? undefined : view.tables[open];
  return (
    <ConsoleSection heading={words.tables}>
      {tables.length === 0 ? <p className={styles.none}>{words.noTables}</p> : null}
      <ul className={styles.tables}>
        {tables.map(([id, table]) => (
          <li key={id} className={styles.tableRow}>
            <NamedTable table={id} />
            <span className={styles.progress}>{words.tableSaid(table.said, table.of)}</span>
            <Button
              size="s"
              aria-label={words.fillInFor(called(id))}
              onClick={() => {
                forget();
                setOpen(id);
              }}
            >
              {words.fillIn}
            </Button>
          </li>
        ))}
      </ul>
      {open === undefined || one === undefined ? null : (
        <Dialog
          open
          wide
          title={words.fillInFor(called(open))}
          onClose={() => setOpen(undefined)}
          actions={
            <Button kind="primary" onClick={() => setOpen(undefined)}>
              {words.close}
            </Button>
          }
        >
          <ul>
            {[...view.stakeholders, ...one.added].map(({ id, title }) => (
              <li key={id} className={styles.fill}>
                <Words as="p" className={styles.fillTitle} lang={language}>
                  {title}
                </Words>
                <MarkChoices
                  label={title}
                  marks={one.marks[id] ?? []}
                  onMark={(mark, on) => void ask('markTableFor', { table: open, stakeholder: id, mark, on })}
                />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </ConsoleSection>
  );
}
