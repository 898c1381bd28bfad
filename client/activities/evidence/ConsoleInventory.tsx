import { useState } from 'react';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import styles from './Console.module.css';
import type { PartProps } from './consoleParts.ts';
import { Sign } from './Sign.tsx';
import { text } from './text.ts';

/** All kinds by band, each with the tables that have it in their pack or answered it; a press fills it in. */
export function ConsoleInventory({ view, language, ask, forget }: PartProps) {
  const words = useText(text);
  const called = useTableName();
  const [open, setOpen] = useState<{ readonly table: string; readonly kind: string }>();
  const tables = Object.entries(view.tables).sort(([a], [b]) => byLetter(a, b));
  const titles = new Map(
    view.bands.flatMap(({ kinds }) => kinds.map(({ id, title }) => [id, title] as const)),
  );
  const before = open && ownValue(view.tables[open.table]?.answers, open.kind);
  return (
    <ConsoleSection heading={words.inventory}>
      <p className={styles.none}>{words.inventoryHow}</p>
      {view.bands.map((band) => (
        <section key={band.id} className={styles.band}>
          <div className={styles.bandHead}>
            <h3 className={styles.bandTitle} lang={language} dir="auto">
              {band.title}
            </h3>
            {view.emptiest.includes(band.id) ? <span className={styles.least}>{words.emptiest}</span> : null}
            <Button
              size="s"
              icon="projector"
              pressed={view.band === band.id}
              aria-label={words.showBand(band.title)}
              title={words.onProjector}
              onClick={() =>
                void (view.band === band.id ? ask('clearBand', {}) : ask('showBand', { indicator: band.id }))
              }
            />
          </div>
          <ul>
            {band.kinds.map(({ id, title }) => (
              <li key={id} className={styles.kind}>
                <span className={styles.kindTitle} lang={language} dir="auto">
                  {title}
                </span>
                <span className={styles.cells}>
                  {tables.map(([table, { pack, answers }]) => {
                    const said = ownValue(answers, id);
                    if (said === undefined && !pack.includes(id)) return null;
                    return (
                      <button
                        key={table}
                        type="button"
                        className={classes(styles.cell, said === undefined && styles.open)}
                        aria-label={words.cellOf(
                          called(table),
                          title,
                          said ? words.said[said.answer] : words.unanswered,
                        )}
                        title={said ? words.said[said.answer] : words.unanswered}
                        onClick={() => {
                          forget();
                          setOpen({ table, kind: id });
                        }}
                      >
                        <TableBadge table={table} size="s" />
                        {said ? <Sign sign={said.answer} size={18} /> : null}
                      </button>
                    );
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.checks.length === 0 ? null : (
        <ConsoleRest summary={`${words.checks} ${view.checks.length}`}>
          <ul>
            {view.checks.map(({ from, by, kind, mark, note }) => (
              <li key={`${from}/${kind}/${by}`} className={styles.row}>
                <TableBadge table={by} size="s" />
                <div className={styles.words}>
                  <p className={styles.what}>
                    <span lang={language}>{titles.get(kind)}</span> · {words.table(called(from))}
                    {mark === undefined ? null : `: ${words.said[mark]}`}
                  </p>
                  {note === undefined ? null : (
                    <Words as="p" className={styles.state}>
                      {note}
                    </Words>
                  )}
                  <TeamName table={by} />
                </div>
              </li>
            ))}
          </ul>
        </ConsoleRest>
      )}
      {open === undefined ? null : (
        <AnswerDialog
          key={`${open.table}/${open.kind}`}
          {...open}
          title={titles.get(open.kind) ?? open.kind}
          language={language}
          before={before}
          ask={ask}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ConsoleSection>
  );
}
