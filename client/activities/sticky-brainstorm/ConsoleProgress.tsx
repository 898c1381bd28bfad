import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';

/** How many write and rank, by table; what they write is nobody's business yet. */
export function ConsoleProgress({ view }: { view: ConsoleView }) {
  const words = useText(benchText);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const tables = Object.entries(view.tables)
    .filter(([, { people, stickies }]) => people + stickies > 0)
    .sort(([a], [b]) => byLetter(a, b));
  const ranking = view.phase === 'rank';
  const part = (value: number, of: number) => (
    <>
      {number(value)}
      <small className={styles.outOf}>{words.outOf(number(of))}</small>
    </>
  );
  return (
    <section>
      <div className={styles.stats}>
        <Stat
          size="l"
          tone={ranking ? 'ink' : 'accent'}
          value={part(view.writers, view.people)}
          label={words.writers}
        />
        <Stat size="l" value={number(view.written)} label={words.written(view.written)} />
        <Stat
          size="l"
          tone={ranking ? 'accent' : 'third'}
          value={part(view.ranked, view.writers)}
          label={words.ranked}
        />
      </div>
      <p className={styles.hint}>{view.review ? words.readFirst : words.stillPrivate}</p>
      {tables.length === 0 ? (
        <p className={styles.none}>{words.nobodyYet}</p>
      ) : (
        <table className={styles.tables}>
          <thead>
            <tr>
              <th scope="col">{words.tableColumn}</th>
              <th scope="col">{words.writersColumn}</th>
              <th scope="col">{words.stickiesColumn}</th>
              <th scope="col">{words.rankedColumn}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(([id, { people, writers, stickies, ranked }]) => (
              <tr key={id}>
                <th scope="row">
                  <NamedTable table={id} />
                </th>
                <td>{words.of(writers, people)}</td>
                <td>{number(stickies)}</td>
                <td>{words.of(ranked, writers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
