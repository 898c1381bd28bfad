import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useTableName } from '../../ui/teams.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { Sign } from './Sign.tsx';
import { answersIn, signWords } from './signWords.ts';
import { text } from './text.ts';

/** The map with the names of its kinds, and what others said of one's own. */
export function PhoneMap({ floor, table, language }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const current = useLanguage();
  const called = useTableName();
  const { map } = floor;
  const titles = new Map(
    floor.bands.flatMap(({ kinds }) => kinds.map(({ id, title }) => [id, title] as const)),
  );
  const returned = table?.returned ?? [];
  if (map === undefined) return <Empty heading title={words.noMap} />;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.mapTitle}</h1>
      <p className={styles.hint}>{words.notGood}</p>
      {returned.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.returned}</h2>
          <ul>
            {returned.map(({ kind, by, mark, note }) => (
              <li key={`${kind}/${by}`} className={styles.row}>
                <p className={styles.kindTitle} lang={language} dir="auto">
                  {titles.get(kind)}
                </p>
                <p className={styles.state}>
                  {words.fromTable(called(by))}
                  {mark === undefined ? null : ` · ${words.said[mark]}`}
                </p>
                {note === undefined ? null : <Words as="p">{note}</Words>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {floor.bands.map((band) => (
        <section key={band.id} className={styles.section}>
          <h2 className={styles.heading} lang={language} dir="auto">
            {band.title}
          </h2>
          <ul>
            {band.kinds.map(({ id, title }) => {
              const signs = ownValue(map, id);
              return (
                <li key={id} className={styles.mapRow}>
                  <span className={styles.mapTitle} lang={language} dir="auto">
                    {title}
                  </span>
                  <span className={styles.mapSigns} role="img" aria-label={signWords(signs, words)}>
                    {answersIn(signs).map(({ answer, count }) => (
                      <span key={answer} className={styles.mapSign}>
                        <Sign sign={answer} size={22} />
                        {count > 1 ? formatNumber(count, current) : null}
                      </span>
                    ))}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
