import type { Numbers } from '../../../shared/activities/rubric/figures.ts';
import type { Level } from '../../../shared/activities/rubric/state.ts';
import { classes } from '../../ui/classes.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './Spread.module.css';
import { text } from './text.ts';

/** People by level, a row each, the lowest first; one's own is in bold. */
export function Spread({
  levels,
  numbers,
  mine,
  language,
}: {
  levels: readonly Level[];
  numbers: Numbers;
  /** A level's id, or that I cannot tell. */
  mine?: string | undefined;
  /** Of the levels' names. */
  language: string;
}) {
  const words = useText(text);
  const current = useLanguage();
  const most = Math.max(1, ...numbers.counts, numbers.cannotTell);
  const known = levels.some(({ id }) => id === mine);
  const rows = [
    ...levels.map(({ id, title }, at) => ({
      id,
      title,
      at,
      count: numbers.counts[at] ?? 0,
      own: id === mine,
    })),
    {
      id: '',
      title: words.cannotTellShort,
      at: undefined,
      count: numbers.cannotTell,
      own: mine !== undefined && !known,
    },
  ];
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, title, at, count, own }) => (
        <li key={id} className={classes(styles.row, own && styles.own)}>
          <span className={styles.mark}>
            {at === undefined ? null : <LevelMark levels={levels.length} place={at} size="20px" />}
          </span>
          <span className={styles.name} lang={at === undefined ? undefined : language} dir="auto">
            {title}
            {own ? ` · ${words.yours}` : null}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ inlineSize: `${(100 * count) / most}%` }} />
          </span>
          <span className={styles.count}>{formatNumber(count, current)}</span>
        </li>
      ))}
    </ul>
  );
}
