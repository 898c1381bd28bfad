import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LevelMark } from './LevelMark.tsx';
import styles from './Projector.module.css';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

const SIZES = [34, 32, 30, 28];
/** What does not fit at 28 ends in "…"; phones have all of it. */
const LINES = [8, 6, 5, 4, 3, 2];
/** Characters of a level's text that do not fit into a column. */
const LONG = 90;
const TOGETHER = [40, 36, 34, 32, 30, 28];

/** The levels in columns, in their exact words; above them the dimension that is looked at together. */
export function ProjectorLevels({ view, language }: RubricProjector) {
  const words = useText(text);
  const { dimension, levels } = view;
  // In narrow columns long words would run to the foot of the screen and further.
  const long = levels.some(({ text: said = '' }) => said.length > LONG);
  const together = view.at === 'calibrate' ? dimension : undefined;
  const fit = useFit(JSON.stringify([levels, together]), together ? TOGETHER : SIZES, LINES);
  if (together)
    return (
      <div className={styles.screen}>
        <h1 className={styles.title} lang={language} dir="auto">
          {together.title}
        </h1>
        <div className={styles.fitted} ref={fit}>
          <p className={styles.text} lang={language} dir="auto">
            {together.text}
          </p>
          <p className={styles.said}>{words.calibrateHow}</p>
        </div>
        <ol className={styles.names} lang={language}>
          {levels.map(({ id, title }, at) => (
            <li key={id} className={styles.name}>
              <LevelMark levels={levels.length} place={at} />
              {title}
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <div className={styles.screen}>
      {long ? (
        <VisuallyHidden>
          <h1>{words.levelsTitle}</h1>
        </VisuallyHidden>
      ) : (
        <h1 className={styles.title}>{words.levelsTitle}</h1>
      )}
      <div className={styles.fitted} ref={fit}>
        <ul
          className={styles.columns}
          style={{ gridTemplateColumns: `repeat(${long ? 2 : Math.min(levels.length, 4)}, minmax(0, 1fr))` }}
          lang={language}
          dir="auto"
        >
          {levels.map(({ id, title, text: said }, at) => (
            <li key={id}>
              <p className={styles.name}>
                <LevelMark levels={levels.length} place={at} />
                {title}
              </p>
              {said === undefined ? null : <p className={styles.text}>{said}</p>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
