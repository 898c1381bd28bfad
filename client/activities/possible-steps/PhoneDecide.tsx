import { useState } from 'react';
import { isTaken, missing, VERDICTS, type Verdict } from '../../../shared/activities/possible-steps/rules.ts';
import type { ElementView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Choice } from '../../ui/fields/Choice.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { useChoice } from '../useChoice.ts';
import { useRefusal } from '../useRefusal.ts';
import { CardWords } from './CardWords.tsx';
import styles from './Phone.module.css';
import { type CardPart, cardsOf, type StepsPhone } from './props.ts';
import { text } from './text.ts';

/** The possible next steps of an element, one card a screen. */
export function PhoneDecide({ element, ...props }: StepsPhone & { element: ElementView }) {
  const words = useText(text);
  const cards = cardsOf(element);
  const first = cards.findIndex(([card]) => props.table?.decisions?.[card]?.verdict === undefined);
  const [at, setAt] = useState(Math.max(0, first));
  const one = cards[Math.min(at, cards.length - 1)];
  if (!one) return null;
  const [card, about] = one;
  const go = (to: number) => {
    setAt(to);
    window.scrollTo?.(0, 0);
  };
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {cards.length > 1 ? words.place(at + 1, cards.length) : ''}
        <span lang={props.language} dir="auto">
          {element.short}
        </span>
      </p>
      <h1 className={styles.source} lang={props.language} dir="auto">
        {about.source}
      </h1>
      <Decide
        key={card}
        {...props}
        card={card}
        about={about}
        decision={props.table?.decisions?.[card]}
        element={element}
      />
      {cards.length > 1 ? (
        <PhoneActions>
          <div className={styles.actions}>
            <Button size="l" disabled={at === 0} onClick={() => go(at - 1)}>
              {words.back}
            </Button>
            <Button size="l" wide disabled={at === cards.length - 1} onClick={() => go(at + 1)}>
              {words.next}
            </Button>
          </div>
        </PhoneActions>
      ) : null}
    </div>
  );
}

/** The four verdicts, a hint where a step builds on another, and the table's words. */
function Decide({ element, ...part }: CardPart & { element: ElementView }) {
  const { card, about, decision, table, you, send } = part;
  const words = useText(text);
  const [refusal, watch] = useRefusal();
  const [verdict, choose] = useChoice<Verdict>(decision?.verdict, (next) =>
    watch(send('say', { card, table: you.table, verdict: next })),
  );
  const needed = missing({ id: about.id, text: '', needs: about.needs ?? [] }, (id) =>
    id === about.id ? verdict : table?.decisions?.[`${element.id}/${id}`]?.verdict,
  );
  return (
    <>
      <h2 className={styles.ask}>{words.weMake}</h2>
      <div className={styles.choices}>
        {VERDICTS.map((each) => (
          <Choice
            key={each}
            label={words.verdicts[each]}
            detail={words.verdictDetails[each]}
            selected={verdict === each}
            onChoose={() => void choose(each)}
          />
        ))}
      </div>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      {needed.length > 0 ? (
        <p className={styles.hint} role="status">
          {words.needs(needed.map((id) => `${id})`).join(', '))}
        </p>
      ) : null}
      {isTaken(verdict) ? <CardWords {...part} adapting={verdict === 'adapt'} /> : null}
    </>
  );
}
