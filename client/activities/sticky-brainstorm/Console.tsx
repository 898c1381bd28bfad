import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { isPrivate } from '../../../shared/activities/sticky-brainstorm/state.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import { Workbench } from './bench/Workbench.tsx';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';
import { ConsoleBrought } from './ConsoleBrought.tsx';
import { ConsolePaper } from './ConsolePaper.tsx';
import { ConsoleProgress } from './ConsoleProgress.tsx';
import { ConsoleReview } from './ConsoleReview.tsx';
import { ConsoleTables } from './ConsoleTables.tsx';
import { ConsoleWall } from './ConsoleWall.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import { ShownQuestion } from './ShownQuestion.tsx';

/** How far people are, then the wall, what tables make of it, and the bench where the room's topics are made. */
export default function Console({ view, step, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(benchText);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const { phase, question, questions } = view;
  const alone = isPrivate(phase);
  // Alone everybody is at all of them; what hangs is looked at one by one.
  const all = alone && questions.length > 1;
  const chooses = questions.length > 1 && (!alone || (view.review && phase === 'rank'));
  // Before people write for them it is time to choose.
  const picksFirst = view.flow === 'together' && phase === 'write';
  const picker = <QuestionPicker view={view} language={language} ask={ask} />;
  return (
    <div className={styles.screen}>
      <ConsoleHead
        kicker={all ? words.atOnce(questions.length) : words.questionOf(view.number, view.of)}
        title={all ? step.title : question.text}
        language={language}
        small={phase === 'room'}
      />
      {chooses ? (
        <ShownQuestion view={view} onShow={(id) => void ask('showQuestion', { question: id })} />
      ) : null}
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      {picksFirst ? picker : null}
      <ConsoleReview view={view} ask={ask} />
      {phase === 'write' || phase === 'rank' ? (
        <ConsoleProgress view={view} />
      ) : phase === 'wall' ? (
        <ConsoleWall view={view} ask={ask} />
      ) : phase === 'tables' ? (
        <ConsoleTables view={view} />
      ) : (
        <>
          {view.flow === 'together' ? (
            <ConsoleBrought view={view} onRest={() => void ask('bringRest', { question: question.id })} />
          ) : null}
          <Workbench
            key={question.id}
            view={view}
            language={language}
            ask={ask}
            refusal={refusal}
            forget={forget}
          />
        </>
      )}
      <ConsolePaper view={view} language={language} ask={ask} />
      {picksFirst ? null : picker}
    </div>
  );
}
