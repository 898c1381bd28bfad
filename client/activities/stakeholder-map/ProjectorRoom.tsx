import type { Placed } from '../../../shared/activities/stakeholder-map/figures.ts';
import { RELATIONS } from '../../../shared/activities/stakeholder-map/rules.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Projector.module.css';
import { RelationGlyph } from './RelationGlyph.tsx';
import { shownCounts } from './shownCounts.ts';
import { text } from './text.ts';

/** As many rows as can be read from the back; phones and the console have them all. */
const ROWS = 5;

/** Stakeholders by relation, in numbers: what differs first. Nobody's table stands anywhere. */
export function ProjectorRoom({ placed, language }: { placed: readonly Placed[]; language: string }) {
  const words = useText(text);
  const current = useLanguage();
  const { unit, countsOf } = shownCounts(placed);
  const shown = placed.slice(0, ROWS);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.roomTitle}</h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.stakeholder}</th>
            <td />
            {RELATIONS.map((relation) => (
              <th key={relation} scope="col" className={styles.number}>
                <span className={styles.head}>
                  <RelationGlyph relation={relation} size={24} />
                  {words.brief[relation]}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {words.hereHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const { counts, of } = countsOf(row);
            return (
              <tr key={row.id}>
                <th scope="row">
                  <Words as="span" lang={language} className={styles.name}>
                    {row.title}
                  </Words>
                  {counts.accountable > 0 ? (
                    <span className={styles.finding}>
                      <span aria-hidden="true">⚠ </span>
                      {words.accountableCount(counts.accountable)}
                    </span>
                  ) : null}
                </th>
                <td className={styles.note}>
                  {row.differ ? words.differ : row.unplaced ? words.byNobody : ''}
                </td>
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
      <ProjectorFoot>
        <p>
          {unit === 'tables' ? words.tablesUnit : words.peopleUnit}
          {placed.length > ROWS ? ` · ${words.more(placed.length - ROWS)}` : null}
        </p>
      </ProjectorFoot>
    </div>
  );
}
