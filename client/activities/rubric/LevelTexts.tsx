import type { Level } from '../../../shared/activities/rubric/state.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './Phone.module.css';

/** The levels with their words, the lowest first. */
export function LevelTexts({ levels, language }: { levels: readonly Level[]; language: string }) {
  return (
    <ul className={styles.levels} lang={language} dir="auto">
      {levels.map(({ id, title, text }, at) => (
        <li key={id} className={styles.level}>
          <LevelMark levels={levels.length} place={at} size="22px" />
          <div>
            <p className={styles.levelName}>{title}</p>
            {text === undefined ? null : <p className={styles.levelText}>{text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
