import type { ConsoleView } from '../../../shared/activities/rapid-fire/views.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Console.module.css';
import { Heard } from './Heard.tsx';
import { Queue } from './Queue.tsx';
import { TalkClock } from './TalkClock.tsx';
import { text } from './text.ts';

/** Who speaks and for how long, what phones ask, and the queue. */
export default function Console(props: ConsoleProps<ConsoleView>) {
  const { view, clock, language, send } = props;
  const words = useText(text);
  const [refusal, watch, forget] = useRefusal(words.refusals);
  const ask = (type: string, payload: unknown) => watch(send(type, payload));
  const { talk, question } = view;
  return (
    <div className={styles.screen}>
      {talk ? (
        <header className={styles.header}>
          <p className={styles.kicker}>{words.talkOf(talk.number, talk.of)}</p>
          <h1 className={styles.title} lang={language} dir="auto">
            {talk.title}
          </h1>
          <p className={styles.speaker} dir="auto">
            {[talk.name, talk.organisation].filter(Boolean).join(' · ') || words.unnamed}
          </p>
        </header>
      ) : null}
      {question ? (
        <header className={styles.header}>
          <p className={styles.kicker}>{words.questionOf(question.number, question.of)}</p>
          <h1 className={styles.title} lang={language} dir="auto">
            {question.text}
          </h1>
          {question.collect ? null : <p className={styles.speaker}>{words.spoken}</p>}
        </header>
      ) : null}
      {talk && clock ? <TalkClock clock={clock} talkMinutes={view.talkMinutes} size="console" /> : null}
      <p className={styles.refusal} role="status">
        {refusal}
      </p>
      {talk || question?.collect ? <Heard view={view} ask={ask} /> : null}
      <Queue view={view} live={clock !== undefined} language={language} ask={ask} forget={forget} />
    </div>
  );
}
