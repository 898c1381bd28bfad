import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Empty } from '../../ui/Empty.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

/** On the projector at once. */
const MOST_ROWS = 7;
/** More tables than these are told as a number. */
const MOST_LETTERS = 8;

/** What tables chose to move, the most chosen first. */
export function ProjectorChosen({ view, language }: RubricProjector) {
  const words = useText(text);
  const chosen = view.chosen ?? [];
  const most = Math.max(1, ...chosen.map(({ tables }) => tables.length));
  const glide = useGlide<HTMLUListElement>(chosen.map(({ id }) => id));
  if (chosen.length === 0)
    return (
      <div className={styles.screen}>
        <Empty size="projector" title={words.chosenTitle} detail={words.chosenEmpty} heading />
      </div>
    );
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.chosenTitle}</h1>
      <ul className={styles.chosen} ref={glide}>
        {chosen.slice(0, MOST_ROWS).map(({ id, title, tables }) => (
          <li key={id} data-glide={id} className={styles.chosenRow}>
            <span className={styles.chosenTitle} lang={language} dir="auto">
              {title}
            </span>
            <span className={styles.letters}>
              {tables.length <= MOST_LETTERS
                ? tables
                    .toSorted(byLetter)
                    .map((table) => <TableBadge key={table} table={table} size="projector" />)
                : null}
              <b>{words.tables(tables.length)}</b>
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ inlineSize: `${(100 * tables.length) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
