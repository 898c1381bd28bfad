import type { Question } from '../../../../shared/activities/sticky-brainstorm/state.ts';
import { classes } from '../../../ui/classes.ts';
import { useText } from '../../../ui/text.ts';
import unseen from '../../../ui/VisuallyHidden.module.css';
import { Words } from '../../../ui/Words.tsx';
import { wallText } from '../text.ts';
import styles from './ProjectorQuestions.module.css';

/** More questions, or more words, than these are set smaller. */
const FEW = 2;
const MANY = 4;
const LONG = 320;

/** All questions that people write and rank for, at their own pace. */
export function ProjectorQuestions({
  questions,
  language,
}: {
  questions: readonly Question[];
  language: string;
}) {
  const words = questions.reduce((sum, { text }) => sum + text.length, 0);
  const text = useText(wallText);
  return (
    <>
      <h1 className={unseen.hidden}>{text.atOnce(questions.length)}</h1>
      <ol
        className={classes(
          styles.questions,
          questions.length > MANY || words > LONG
            ? styles.small
            : questions.length > FEW
              ? styles.medium
              : styles.large,
        )}
      >
        {questions.map(({ id, text }) => (
          <Words key={id} as="li" className={styles.question} lang={language}>
            {text}
          </Words>
        ))}
      </ol>
    </>
  );
}
