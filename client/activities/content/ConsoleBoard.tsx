import type { BoardRole, BoardView } from '../../../shared/activities/content/views.ts';
import { Stat } from '../../ui/Stat.tsx';
import { useText } from '../../ui/text.ts';
import styles from './ConsoleBoard.module.css';
import { contentText } from './text.ts';

type Role = BoardRole & { readonly id: string };

/** Who is here, how many, and who is missing from planning. */
export function ConsoleBoard({ board, language }: { board: BoardView; language: string }) {
  const text = useText(contentText);
  const roles: Role[] = Object.entries(board.roles)
    .map(([id, role]) => ({ id, ...role }))
    .sort((a, b) => a.order - b.order);
  const here = roles.filter(({ count }) => (count ?? 0) > 0);
  const missing = roles.filter(({ count }) => (count ?? 0) === 0);
  const most = Math.max(1, ...here.map(({ count }) => count ?? 0));
  return (
    <section className={styles.board}>
      <div className={styles.stats}>
        <Stat size="l" tone="accent" value={here.length} label={text.rolesHereLabel} />
        <Stat size="l" value={missing.length} label={text.missingLabel} />
        <Stat size="l" tone="third" value={board.other} label={text.otherLabel} />
        <Stat size="l" tone="third" value={board.unsaid} label={text.unsaidLabel} />
      </div>
      <div className={styles.columns}>
        <div>
          <h2 className={styles.label}>{text.here}</h2>
          {here.length === 0 ? <p className={styles.none}>{text.nobodyYet}</p> : null}
          <ul>
            {here.map(({ id, title, count = 0 }) => (
              <li key={id} className={styles.row}>
                <span className={styles.title} lang={language} dir="auto">
                  {title}
                </span>
                <span className={styles.count}>{count}</span>
                <span className={styles.bar} aria-hidden="true">
                  <span className={styles.fill} style={{ inlineSize: `${(count / most) * 100}%` }} />
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className={styles.label}>{text.missingFromPlanning}</h2>
          {missing.length === 0 ? <p className={styles.none}>{text.nobodyMissing}</p> : null}
          <ul>
            {missing.map(({ id, title }) => (
              <li key={id} className={styles.row}>
                <span className={styles.outline} aria-hidden="true" />
                <span className={styles.title} lang={language} dir="auto">
                  {title}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
