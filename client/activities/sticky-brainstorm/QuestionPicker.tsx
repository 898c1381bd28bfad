import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';

/** Which questions are asked; the one that the room is at stays. */
export function QuestionPicker({
  view,
  language,
  ask,
}: {
  view: ConsoleView;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const words = useText(benchText);
  const pick = (id: string, picked: boolean) =>
    ask('pickQuestions', {
      ids: view.choices.filter((each) => (each.id === id ? picked : each.picked)).map((each) => each.id),
    });
  return (
    <section className={styles.picker}>
      <fieldset>
        <legend className={styles.heading}>{words.pickTitle}</legend>
        <p className={styles.hint}>{words.pickHow}</p>
        {view.choices.map(({ id, text, picked, written }) => {
          const now = view.flow === 'by-question' && id === view.question.id;
          return (
            <label key={id} className={styles.pick}>
              <input
                type="checkbox"
                checked={picked}
                disabled={now || (picked && written > 0)}
                onChange={(event) => void pick(id, event.target.checked)}
              />
              <span lang={language} dir="auto">
                {text}
              </span>
              {now ? (
                <Badge tone="accent">{words.current}</Badge>
              ) : written > 0 ? (
                <span className={styles.small}>{words.stickies(written)}</span>
              ) : null}
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}
