import type { BoardView } from '../../../shared/activities/content/views.ts';
import { classes } from '../../ui/classes.ts';
import { Stat } from '../../ui/Stat.tsx';
import { formatList, useLanguage, useText } from '../../ui/text.ts';
import styles from './ConsoleBoard.module.css';
import { shortRole } from './shortRole.ts';
import { contentText } from './text.ts';

/** Who is here, how many, and who is missing from planning: every role in the place that it has on the wall. */
export function ConsoleBoard({ board, language }: { board: BoardView; language: string }) {
  const text = useText(contentText);
  const spoken = useLanguage();
  const roles = Object.entries(board.roles)
    .map(([id, role]) => ({ id, ...role }))
    .sort((a, b) => a.order - b.order);
  const missing = roles.filter(({ count }) => (count ?? 0) === 0);
  const rows: Record<string, number> = { '--rows': Math.ceil(roles.length / 2) };
  return (
    <section className={styles.board}>
      <div className={styles.stats}>
        <Stat size="l" tone="accent" value={roles.length - missing.length} label={text.rolesHereLabel} />
        <Stat size="l" value={missing.length} label={text.missingLabel} />
        <Stat size="l" tone="third" value={board.other} label={text.otherLabel} />
        <Stat size="l" tone="third" value={board.unsaid} label={text.unsaidLabel} />
      </div>
      <ul className={styles.roles} style={rows}>
        {roles.map(({ id, title, count = 0 }) => (
          <li key={id} className={classes(styles.role, count > 0 && styles.here)}>
            <span className={styles.count}>{count}</span>
            <span lang={language} dir="auto">
              {title}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.missing}>
        <b>{text.missingFromPlanning}: </b>
        {missing.length === 0 ? (
          text.nobodyMissing
        ) : (
          <span lang={language} dir="auto">
            {formatList(
              missing.map(({ title }) => shortRole(title)),
              spoken,
            )}
          </span>
        )}
      </p>
    </section>
  );
}
