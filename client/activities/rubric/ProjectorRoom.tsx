import { concordOf } from '../../../shared/activities/rubric/agreement.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

/** More rows than these have one line each. */
const ROOMY = 8;

/** Every dimension with its people by level: numbers, and behind them how many that is; where views differ, a word. */
export function ProjectorRoom({ view, language }: RubricProjector) {
  const words = useText(text);
  const current = useLanguage();
  const all = view.all ?? [];
  const most = Math.max(1, ...all.flatMap(({ counts = [], cannotTell = 0 }) => [...counts, cannotTell]));
  const figure = (count: number, key: string) => (
    <td key={key} className={styles.figure}>
      <span className={styles.bar} style={{ blockSize: `${(100 * count) / most}%` }} aria-hidden="true" />
      <span className={styles.number}>{formatNumber(count, current)}</span>
    </td>
  );
  if (all.every(({ rated }) => rated === 0))
    return (
      <div className={styles.screen}>
        <Empty size="projector" title={words.nobodyYet} heading />
      </div>
    );
  return (
    <div className={styles.screen}>
      <h1 className={classes(styles.title, all.length > ROOMY && styles.smallTitle)}>{words.roomTitle}</h1>
      <table className={classes(styles.room, all.length > ROOMY && styles.dense)}>
        <thead>
          <tr>
            <td />
            {view.levels.map(({ id, title }, at) => (
              <th key={id} scope="col" lang={language}>
                <LevelMark levels={view.levels.length} place={at} />
                <span>{title}</span>
              </th>
            ))}
            <th scope="col">
              <span className={styles.question} aria-hidden="true">
                ?
              </span>
              <span>{words.cannotTellShort}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ id, title, counts, cannotTell, differ, moves }) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles.rowTitle} lang={language} dir="auto">
                  {title}
                </span>
                {differ ? <span className={styles.differ}>{words.differ}</span> : null}
                {moves ? <span className={styles.moves}>{words.movedShort(moves)}</span> : null}
              </th>
              {counts === undefined ? (
                <td colSpan={view.levels.length + 1} className={styles.few}>
                  –
                </td>
              ) : (
                [
                  ...counts.map((count, at) => figure(count, view.levels[at]?.id ?? String(at))),
                  figure(cannotTell ?? 0, 'cannot-tell'),
                ]
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {view.concordance ? (
        <ProjectorFoot>
          <p>{words.agreement[concordOf(view.concordance.w)]}</p>
        </ProjectorFoot>
      ) : null}
    </div>
  );
}
