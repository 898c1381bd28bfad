import { isTaken } from '../../../shared/activities/possible-steps/rules.ts';
import { useText } from '../../ui/text.ts';
import styles from './Phone.module.css';
import { PlanLines } from './PlanLines.tsx';
import { cardsOf, NOTHING, type StepsPhone } from './props.ts';
import { text } from './text.ts';

/** What one's table takes on: who decides, who starts, the first move, by when. */
export function PhonePlan({ floor, table, language }: StepsPhone) {
  const words = useText(text);
  const taken = floor.elements
    .flatMap(cardsOf)
    .map(([card, about]) => ({ card, about, decision: table?.decisions?.[card] ?? NOTHING }))
    .filter(({ decision }) => isTaken(decision.verdict));
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.closeTitle}</h1>
      <p className={styles.hint}>{taken.length === 0 ? words.nothingTaken : words.closeHint}</p>
      {taken.map(({ card, about, decision }) => {
        const adapting = decision.verdict === 'adapt' && (decision.words.text ?? '').trim() !== '';
        return (
          <section key={card} className={styles.section}>
            {adapting ? null : (
              <p className={styles.cardText} lang={language} dir="auto">
                {about.source}
              </p>
            )}
            <PlanLines decision={decision} source={about.source} adapting={adapting} language={language} />
            {(decision.words.by ?? '').trim() === '' ? <p className={styles.small}>{words.noDate}</p> : null}
          </section>
        );
      })}
    </div>
  );
}
