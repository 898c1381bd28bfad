import { useText } from '../../ui/text.ts';
import { LevelTexts } from './LevelTexts.tsx';
import styles from './Phone.module.css';
import type { RubricPhone } from './props.ts';
import { text } from './text.ts';

/** The words of the levels, and the dimension that everybody looks at together. */
export function PhoneLevels({ floor, step, language }: RubricPhone) {
  const words = useText(text);
  const together =
    step.id === 'calibrate' ? floor.dimensions.find(({ id }) => id === floor.calibrate) : undefined;
  return (
    <div className={styles.screen}>
      {together ? (
        <>
          <p className={styles.kicker}>{words.calibrateTitle}</p>
          <h1 className={styles.title} lang={language} dir="auto">
            {together.title}
          </h1>
          {together.text === undefined ? null : (
            <p className={styles.body} lang={language} dir="auto">
              {together.text}
            </p>
          )}
          <p className={styles.hint}>{words.calibrateHow}</p>
        </>
      ) : (
        <>
          <h1 className={styles.title}>{words.levelsTitle}</h1>
          {floor.prompt === undefined ? null : (
            <p className={styles.body} lang={language} dir="auto">
              {floor.prompt}
            </p>
          )}
        </>
      )}
      <LevelTexts levels={floor.levels} language={language} />
      {together ? null : <p className={styles.hint}>{words.who}</p>}
    </div>
  );
}
