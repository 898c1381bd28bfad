import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { Parts } from '../../ui/Parts.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { Heard } from './Heard.tsx';
import { Queue } from './Queue.tsx';
import { TalkClock } from './TalkClock.tsx';
import { TalkLength } from './TalkLength.tsx';
import { text } from './text.ts';

/** Who speaks and for how long, what phones ask, and the queue. */
export default function Console(props: ConsoleProps<typeof activity>) {
  const { view, clock, language, send } = props;
  const words = useText(text);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const { talk, question } = view;
  return (
    <div className={styles.screen}>
      {talk ? (
        <ConsoleHead kicker={words.talkOf(talk.number, talk.of)} title={talk.title} language={language}>
          <p className={styles.speaker} dir="auto">
            {talk.name || talk.organisation ? <Parts of={[talk.name, talk.organisation]} /> : words.unnamed}
          </p>
        </ConsoleHead>
      ) : null}
      {question ? (
        <ConsoleHead
          kicker={words.questionOf(question.number, question.of)}
          title={question.text}
          language={language}
        >
          {question.collect ? null : <p className={styles.speaker}>{words.spoken}</p>}
          {question.aloud ? (
            <Button
              size="s"
              className={styles.collect}
              onClick={() => ask('discussAloud', { question: question.id, on: false })}
            >
              {words.collectAfterAll}
            </Button>
          ) : null}
        </ConsoleHead>
      ) : null}
      {talk && clock ? <TalkClock clock={clock} talkMinutes={talk.minutes} size="console" /> : null}
      {talk ? <TalkLength key={talk.id} view={view} talk={talk} ask={ask} /> : null}
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      {talk || question?.collect ? <Heard view={view} ask={ask} /> : null}
      <Queue view={view} live={clock !== undefined} language={language} ask={ask} forget={forget} />
    </div>
  );
}
