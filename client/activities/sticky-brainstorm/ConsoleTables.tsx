import type { CSSProperties } from 'react';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { toneStyle } from '../../ui/tableTone.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';

/** What each table has made of its stickies so far. */
export function ConsoleTables({ view }: { view: ConsoleView }) {
  const words = useText(benchText);
  const language = useLanguage();
  const tables = Object.entries(view.tables)
    .filter(([, { people, stickies }]) => people + stickies > 0)
    .sort(([a], [b]) => byLetter(a, b));
  return (
    <section>
      <h2 className={styles.heading}>{words.tableTopics}</h2>
      {tables.length === 0 ? <p className={styles.none}>{words.nobodyYet}</p> : null}
      <ul className={styles.rows}>
        {tables.map(([id, { placed, stickies }]) => {
          const topics = Object.entries(view.boards[id] ?? {}).sort(([, a], [, b]) => a.nth - b.nth);
          const style: CSSProperties & Record<`--${string}`, string> = {
            ...toneStyle(id),
            '--share': `${stickies > 0 ? (100 * placed) / stickies : 0}%`,
          };
          return (
            <li key={id} className={styles.tableRow} style={style}>
              <TableBadge table={id} />
              <div className={styles.tableMade}>
                <TeamName table={id} />
                {topics.length === 0 ? (
                  <p className={styles.small}>{words.noTopicsAtTable}</p>
                ) : (
                  <ul className={styles.made}>
                    {topics.map(([topic, { name, stickies: count }]) => (
                      <li key={topic}>
                        <Words>{name}</Words> <b>{formatNumber(count, language)}</b>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <p className={styles.tablePlaced}>
                {words.placed(placed, stickies)}
                <span className={styles.track} aria-hidden="true" />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
