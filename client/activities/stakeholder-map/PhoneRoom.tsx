import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { RELATIONS } from '../../../shared/activities/stakeholder-map/rules.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { RelationGlyph } from './RelationGlyph.tsx';
import { shownCounts } from './shownCounts.ts';
import { text } from './text.ts';

/** How the room placed each, as the projector shows it. */
export function PhoneRoom({ floor, language }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const current = useLanguage();
  const { placed } = floor;
  if (!placed)
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{words.roomTitle}</h1>
        <p className={styles.hint}>{words.roomWait}</p>
      </div>
    );
  const { unit, countsOf } = shownCounts(placed);
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{unit === 'tables' ? words.tablesUnit : words.peopleUnit}</p>
      <h1 className={styles.title}>{words.roomTitle}</h1>
      <ul className={styles.list}>
        {placed.map((row) => {
          const { counts, of } = countsOf(row);
          const notes = [
            ...(row.differ ? [words.differ] : []),
            ...(row.unplaced ? [words.unplaced] : []),
            ...(row.here === undefined ? [] : [row.here === 0 ? words.nobodyHere : words.here(row.here)]),
          ];
          return (
            <li key={row.id} className={styles.placed}>
              <Words as="p" lang={language} className={styles.what}>
                {row.title}
              </Words>
              <p className={styles.figures}>
                {RELATIONS.map((relation) => (
                  <span key={relation} className={styles.figure}>
                    <RelationGlyph relation={relation} size={18} />
                    <span className={styles.hiddenText}>{words.short[relation]}</span>
                    {`${formatNumber(counts[relation], current)}/${formatNumber(of, current)}`}
                  </span>
                ))}
              </p>
              {notes.length === 0 ? null : <p className={styles.note}>{notes.join(' · ')}</p>}
              {counts.accountable > 0 ? (
                <p className={styles.note}>{words.accountableCount(counts.accountable)}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
