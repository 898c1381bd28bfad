import { concordOf } from '../../../shared/activities/rubric/agreement.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LevelMark } from './LevelMark.tsx';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

/** Up to so many rows have room for two lines each; more than the second number stand in two lists side by side. */
const ROOMY = 4;
const ONE_LIST = 8;

type Row = NonNullable<RubricProjector['view']['all']>[number];

/** Every dimension with its people by level: numbers, and behind them how many that is; where views differ, a mark. */
export function ProjectorRoom({ view, language }: RubricProjector) {
  const words = useText(text);
  const all = view.all ?? [];
  if (all.every(({ rated }) => rated === 0))
    return (
      <div className={styles.screen}>
        <Empty size="projector" title={words.nobodyYet} heading />
      </div>
    );
  const most = Math.max(1, ...all.flatMap(({ counts = [], cannotTell = 0 }) => [...counts, cannotTell]));
  const half = Math.ceil(all.length / 2);
  const beside = all.length > ONE_LIST;
  const lists = beside ? [all.slice(0, half), all.slice(half)] : [all];
  return (
    <div className={styles.screen}>
      <h1 className={classes(styles.title, all.length > ROOMY && styles.smallTitle)}>{words.roomTitle}</h1>
      {beside ? (
        <ul className={styles.legend} lang={language} aria-hidden="true">
          {view.levels.map(({ id, title }, at) => (
            <li key={id}>
              <LevelMark levels={view.levels.length} place={at} />
              {title}
            </li>
          ))}
          <li>? {words.cannotTellShort}</li>
        </ul>
      ) : null}
      <div className={styles.lists}>
        {lists.map((rows) => (
          <Rows
            key={rows[0]?.id}
            rows={rows}
            levels={view.levels}
            most={most}
            language={language}
            short={beside}
            roomy={all.length <= ROOMY}
          />
        ))}
      </div>
      <ProjectorFoot>
        {all.some(({ differ }) => differ) && all.length > ROOMY ? <p>≠ {words.differ}</p> : null}
        {view.concordance ? <p>{words.agreement[concordOf(view.concordance.w)]}</p> : null}
      </ProjectorFoot>
    </div>
  );
}

function Rows({
  rows,
  levels,
  most,
  language,
  short,
  roomy,
}: {
  rows: readonly Row[];
  levels: RubricProjector['view']['levels'];
  /** The largest number of all, which fills its cell. */
  most: number;
  language: string;
  /** Levels stand as marks, which a line above explains. */
  short: boolean;
  /** What is said of a row stands beneath it. */
  roomy: boolean;
}) {
  const words = useText(text);
  const current = useLanguage();
  const name = (title: string) =>
    short ? <VisuallyHidden>{title}</VisuallyHidden> : <span className={styles.levelName}>{title}</span>;
  const figure = (count: number, key: string) => (
    <td key={key} className={styles.figure}>
      <span className={styles.bar} style={{ blockSize: `${(100 * count) / most}%` }} aria-hidden="true" />
      <span className={styles.number}>{formatNumber(count, current)}</span>
    </td>
  );
  return (
    <table className={classes(styles.room, !roomy && styles.dense, short && styles.narrow)}>
      <thead>
        <tr>
          <td />
          {levels.map(({ id, title }, at) => (
            <th key={id} scope="col" lang={language}>
              <LevelMark levels={levels.length} place={at} />
              {name(title)}
            </th>
          ))}
          <th scope="col">
            <span aria-hidden="true">?</span>
            {name(words.cannotTellShort)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, counts, cannotTell, differ, moves }) => (
          <tr key={id}>
            <th scope="row">
              <span className={styles.rowLine}>
                <span className={styles.rowTitle} lang={language} dir="auto">
                  {title}
                </span>
                {differ && !roomy ? (
                  <span className={styles.differ}>
                    <VisuallyHidden>{words.differ}</VisuallyHidden>
                    <span aria-hidden="true">≠</span>
                  </span>
                ) : null}
                {moves && !roomy ? <span className={styles.moves}>{words.movedShort(moves)}</span> : null}
              </span>
              {differ && roomy ? <span className={styles.differ}>{words.differ}</span> : null}
              {moves && roomy ? <span className={styles.moves}>{words.movedShort(moves)}</span> : null}
            </th>
            {counts === undefined ? (
              <td colSpan={levels.length + 1} className={styles.few}>
                –
              </td>
            ) : (
              [
                ...counts.map((count, at) => figure(count, levels[at]?.id ?? String(at))),
                figure(cannotTell ?? 0, 'cannot-tell'),
              ]
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
