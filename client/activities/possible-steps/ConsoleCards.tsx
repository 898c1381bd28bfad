import { useState } from 'react';
import type { Verdict } from '../../../shared/activities/possible-steps/rules.ts';
import type { ElementView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { classes } from '../../ui/classes.ts';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { CellDialog } from './CellDialog.tsx';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import { cardsOf, type StepsPart } from './props.ts';

/** Tables by cards: what each says. Each field can be said and written for its table. */
export function ConsoleCards({ only, ...part }: StepsPart & { only: ElementView | undefined }) {
  const { view, language, forget } = part;
  const words = useText(consoleText);
  const called = useTableName();
  const [open, setOpen] = useState<{ table: string; card: string }>();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const elements = only ? [only] : view.elements;
  const columns = elements.flatMap((element) => {
    const cards = cardsOf(element);
    return cards.map(([card, { id, source }]) => ({
      card,
      element: element.id,
      source,
      name: cards.length > 1 ? `${element.short} ${id})` : element.short,
    }));
  });
  const said = (verdict: Verdict | undefined) => (verdict === undefined ? words.open : words.short[verdict]);
  return (
    <ConsoleSection heading={words.cards}>
      {tables.length === 0 ? (
        <p className={styles.hint}>{words.noTables}</p>
      ) : (
        <>
          <p className={styles.hint}>{words.legend}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keys too */}
          <section className={styles.scroll} tabIndex={0} aria-label={words.cards}>
            <table className={styles.grid}>
              <thead>
                <tr>
                  <th scope="col">{words.table}</th>
                  {columns.map(({ card, name, source }) => (
                    <th key={card} scope="col" title={source} lang={language}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tables.map(([table, { elements: own, decisions }]) => (
                  <tr key={table}>
                    <th scope="row">
                      <NamedTable table={table} />
                    </th>
                    {columns.map(({ card, element, name }) => {
                      const verdict = decisions[card]?.verdict;
                      const state = said(verdict);
                      const theirs = own.includes(element) || verdict !== undefined;
                      return (
                        <td key={card}>
                          <button
                            type="button"
                            className={classes(styles.cell, verdict === undefined && styles.unsaid)}
                            aria-label={words.cell(called(table), name, state)}
                            onClick={() => {
                              forget();
                              setOpen({ table, card });
                            }}
                          >
                            {theirs ? (verdict === undefined ? '·' : state) : words.notTheirs}
                          </button>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {open ? (
        <CellDialog
          key={`${open.table} ${open.card}`}
          {...part}
          {...open}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </ConsoleSection>
  );
}
