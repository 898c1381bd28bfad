import { RELATIONS } from '../../../shared/activities/stakeholder-map/rules.ts';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import type { ConsolePart } from './props.ts';
import { RelationGlyph } from './RelationGlyph.tsx';
import { shownCounts } from './shownCounts.ts';
import { text } from './text.ts';

/** Stakeholders by relation; what differs first, then whom nobody placed. */
export function ConsoleRoom({ view, language }: ConsolePart) {
  const words = useText(text);
  const current = useLanguage();
  const { unit, countsOf } = shownCounts(view.placed);
  return (
    <ConsoleSection
      heading={`${words.roomTitle} · ${unit === 'tables' ? words.tablesUnit : words.peopleUnit}`}
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.stakeholder}</th>
              {RELATIONS.map((relation) => (
                <th key={relation} scope="col" className={styles.number}>
                  <span className={styles.head}>
                    <RelationGlyph relation={relation} size={16} />
                    {words.short[relation]}
                  </span>
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {words.hereHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.placed.map((row) => {
              const { counts, of } = countsOf(row);
              const notes = [
                ...(row.differ ? [words.differ] : []),
                ...(row.unplaced ? [words.unplaced] : []),
                ...(counts.accountable > 0 ? [words.accountableCount(counts.accountable)] : []),
              ];
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <Words as="span" className={styles.what} lang={language}>
                      {row.title}
                    </Words>
                    {notes.length === 0 ? null : <span className={styles.note}>{notes.join(' · ')}</span>}
                  </th>
                  {RELATIONS.map((relation) => (
                    <td key={relation} className={styles.number}>
                      {words.of(counts[relation], of)}
                    </td>
                  ))}
                  <td className={styles.number}>
                    {row.here === undefined ? '–' : formatNumber(row.here, current)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </ConsoleSection>
  );
}
