import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { classes } from '../../ui/classes.ts';
import { Parts } from '../../ui/Parts.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { Saying } from './Saying.tsx';
import { text } from './text.ts';

type Props = PhoneProps<typeof activity>;

/** Longer titles are set smaller where a list has to find room below. */
const LONG = 40;

/** At a talk: who speaks, and questions with votes. At a question: the question, and what it collects. */
export default function Phone(props: Props) {
  const { floor, language } = props;
  const words = useText(text);
  const current = useLanguage();
  const minutes = (count: number) => formatNumber(count, current);
  const { talk, question } = floor;
  if (talk) {
    return (
      <div className={styles.screen}>
        <p className={styles.kicker}>
          <Parts
            of={[
              words.talkOf(talk.number, talk.of),
              words.talkLasts(minutes(talk.minutes[0]), minutes(talk.minutes[1])),
            ]}
          />
        </p>
        <h1
          className={classes(styles.title, talk.title.length > LONG && styles.long)}
          lang={language}
          dir="auto"
        >
          {talk.title}
        </h1>
        {talk.name || talk.organisation ? (
          <p className={styles.speaker} dir="auto">
            <Parts of={[talk.name, talk.organisation]} />
          </p>
        ) : null}
        <Saying key={floor.place} {...props} kind="question" target={talk.id} />
      </div>
    );
  }
  if (!question) return null;
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.questionOf(question.number, question.of)}</p>
      <h1
        className={classes(styles.title, question.collect && question.text.length > LONG && styles.long)}
        lang={language}
        dir="auto"
      >
        {question.text}
      </h1>
      {question.collect ? (
        <Saying key={floor.place} {...props} kind={question.collect} target={question.id} />
      ) : (
        <p className={styles.hint}>{words.aloud}</p>
      )}
    </div>
  );
}
