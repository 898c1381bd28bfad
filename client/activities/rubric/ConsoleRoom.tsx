import { closeness, concordOf, rangeOf } from '../../../shared/activities/rubric/agreement.ts';
import { levelsOf } from '../../../shared/activities/rubric/levelWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';

/** All dimensions with their numbers in words, how far people agree, and which gaps the room talks about. */
export function ConsoleRoom({ view, language, ask }: RubricPart) {
  const words = useText(consoleText);
  const current = useLanguage();
  const dimensions = view.dimensions.filter(({ picked }) => picked);
  const name = (place: number) =>
    levelsOf(view.levels, place)
      ?.map((level) => level?.title ?? '')
      .join(' – ') ?? '';
  const swap = (at: number, id: string) => {
    const before = view.gaps[at];
    const ids = view.gaps.map((gap, place) => (place === at ? id : gap === id ? (before ?? gap) : gap));
    void ask('pickGaps', { ids });
  };
  return (
    <ConsoleSection heading={words.roomTitle}>
      {view.concordance === undefined ? null : (
        <p className={styles.agreement}>
          <b>{words.agreement[concordOf(view.concordance.w)]}</b>
          <span className={styles.small}>
            {words.w(
              new Intl.NumberFormat(current, { minimumFractionDigits: 2 }).format(view.concordance.w),
              view.concordance.people,
            )}
          </span>
        </p>
      )}
      <div className={styles.scroll}>
        <table className={styles.room}>
          <thead>
            <tr>
              <th scope="col">{words.dimension}</th>
              {view.levels.map(({ id, title }) => (
                <th key={id} scope="col" className={styles.figure} lang={language}>
                  {title}
                </th>
              ))}
              <th scope="col" className={styles.figure}>
                {words.cannotTell}
              </th>
              <th scope="col">{words.middle}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map(({ id, title }) => {
              const own = view.figures?.[id];
              const middle = own?.quartiles;
              return (
                <tr key={id}>
                  <th scope="row">
                    <span lang={language} dir="auto">
                      {title}
                    </span>
                    {own?.differ ? <Badge tone="soon">{words.differ}</Badge> : null}
                    {own?.moves ? <span className={styles.small}>{words.moved(own.moves)}</span> : null}
                  </th>
                  {view.levels.map((level, at) => (
                    <td key={level.id} className={styles.figure}>
                      {own?.counts === undefined ? '–' : formatNumber(own.counts[at] ?? 0, current)}
                    </td>
                  ))}
                  <td className={styles.figure}>
                    {own?.cannotTell === undefined ? '–' : formatNumber(own.cannotTell, current)}
                  </td>
                  <td>
                    {middle === undefined ? (
                      <span className={styles.small} title={words.few}>
                        –
                      </span>
                    ) : (
                      <>
                        <span lang={language}>{name(middle.middle)}</span>
                        {own?.differ ? null : (
                          <span className={styles.small}>{words.closeness[closeness(rangeOf(middle))]}</span>
                        )}
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {view.gapCount === 0 || view.gaps.length === 0 ? null : (
        <>
          <p className={styles.hint}>{words.gapsHow(view.gapCount)}</p>
          <ol className={styles.gaps}>
            {view.gaps.map((gap, at) => (
              <li key={gap}>
                <span className={styles.small}>{words.gapNth(at + 1)}</span>
                <Select
                  aria-label={words.gapFor(words.gapNth(at + 1))}
                  value={gap}
                  lang={language}
                  onChange={(id) => swap(at, id)}
                >
                  {dimensions.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </Select>
              </li>
            ))}
          </ol>
        </>
      )}
    </ConsoleSection>
  );
}
