import { useTableName } from '../../ui/teams.ts';
import { formatList, formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';
import { Spread } from './Spread.tsx';

/** The dimension that the room talks about: its numbers, whose voices to hear, and by role where that names nobody. */
export function ConsoleGap({ view, language }: RubricPart) {
  const words = useText(consoleText);
  const current = useLanguage();
  const called = useTableName();
  const id = view.dimension ?? '';
  const own = view.figures?.[id];
  const about = view.dimensions.find((one) => one.id === id);
  const list = (tables: readonly string[]) => formatList(tables.map(called), current);
  const open = Object.entries(view.tables).flatMap(([table, { people }]) =>
    people > 0 && own?.places[table] === undefined ? [table] : [],
  );
  return (
    <section className={styles.gap}>
      {about?.text === undefined ? null : (
        <p className={styles.hint} lang={language} dir="auto">
          {about.text}
        </p>
      )}
      {view.lowest && view.highest ? (
        <p className={styles.voices}>{words.voices(list(view.lowest), list(view.highest))}</p>
      ) : null}
      {view.flow === 'whole' && open.length > 0 ? (
        <p className={styles.hint}>{words.notSettledBy(list(open))}</p>
      ) : null}
      {own?.counts === undefined ? (
        <p className={styles.hint}>{words.few}</p>
      ) : (
        <Spread
          levels={view.levels}
          numbers={{ counts: own.counts, cannotTell: own.cannotTell ?? 0 }}
          language={language}
        />
      )}
      {view.roles === undefined ? null : (
        <table className={styles.room}>
          <thead>
            <tr>
              <th scope="col">{words.roles}</th>
              {view.levels.map((level) => (
                <th key={level.id} scope="col" className={styles.figure} lang={language}>
                  {level.title}
                </th>
              ))}
              <th scope="col" className={styles.figure}>
                {words.cannotTell}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.roles.map(({ role, counts, cannotTell }) => (
              <tr key={role ?? ''}>
                <th scope="row" lang={role === undefined ? undefined : language} dir="auto">
                  {role ?? words.others}
                </th>
                {view.levels.map((level, at) => (
                  <td key={level.id} className={styles.figure}>
                    {formatNumber(counts[at] ?? 0, current)}
                  </td>
                ))}
                <td className={styles.figure}>{formatNumber(cannotTell, current)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
