import { useState } from 'react';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import type { PartProps } from './consoleParts.ts';
import fields from './Fields.module.css';
import { text } from './text.ts';

/** Which table has a pack, and how far it is; packs are dealt anew, given and swapped. */
export function ConsolePacks({ view, ask }: PartProps) {
  const words = useText(text);
  const called = useTableName();
  const [swapping, setSwapping] = useState<string>();
  const [other, setOther] = useState('');
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const dealt = tables.filter(([, { of }]) => of > 0);
  return (
    <ConsoleSection
      heading={words.packs}
      action={
        <span className={styles.controls}>
          <Button size="s" icon="undo" disabled={!view.canUndo} onClick={() => void ask('undoLast', {})}>
            {words.undo}
          </Button>
          <Button size="s" onClick={() => void ask('dealAgain', {})}>
            {words.dealAgain}
          </Button>
        </span>
      }
    >
      {view.uneven ? <p className={styles.uneven}>{words.uneven}</p> : null}
      {tables.length === 0 ? <p className={styles.none}>{words.nobody}</p> : null}
      <ul className={styles.packs}>
        {tables.map(([table, { done, of, checks }]) => (
          <li key={table} className={styles.pack}>
            <NamedTable table={table} />
            {of === 0 ? (
              <>
                <span className={styles.state}>{words.noPack}</span>
                <Button size="s" onClick={() => void ask('dealTo', { table })}>
                  {words.dealTo(called(table))}
                </Button>
              </>
            ) : (
              <>
                <span className={styles.state}>
                  {words.packOf(done, of)}
                  {checks ? ` · ${words.reads(checks.from)} ${words.packOf(checks.done, checks.of)}` : null}
                </span>
                <Button
                  size="s"
                  kind="plain"
                  icon="swap"
                  disabled={dealt.length < 2}
                  aria-label={words.swapOf(called(table))}
                  title={words.swap}
                  onClick={() => {
                    setOther(dealt.find(([id]) => id !== table)?.[0] ?? '');
                    setSwapping(table);
                  }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {swapping === undefined ? null : (
        <FormDialog
          title={words.swapOf(called(swapping))}
          onSave={() => {
            void ask('swapPacks', { table: swapping, other });
            setSwapping(undefined);
          }}
          onClose={() => setSwapping(undefined)}
        >
          <Field label={words.swapWith}>
            {(input) => (
              <select
                {...input}
                className={fields.select}
                value={other}
                onChange={(event) => setOther(event.target.value)}
              >
                {dealt
                  .filter(([id]) => id !== swapping)
                  .map(([id]) => (
                    <option key={id} value={id}>
                      {called(id)}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        </FormDialog>
      )}
    </ConsoleSection>
  );
}
