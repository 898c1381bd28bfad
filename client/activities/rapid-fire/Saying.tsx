import { useState } from 'react';
import { mostVotesFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { ANSWERS_EACH, type Collects, QUESTIONS_EACH } from '../../../shared/activities/rapid-fire/rules.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import { collectText } from './collectText.ts';
import { Entry } from './Entry.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';
import { useVotes } from './useVotes.ts';

/** What people write and vote for: questions during a talk, then answers to the questions that collect something. */
export function Saying({
  kind,
  target,
  floor,
  me,
  you,
  item,
  send,
}: PhoneProps<typeof activity> & { kind: 'question' | Collects; target: string }) {
  const words = useText(text);
  const asks = kind === 'question';
  const kinds = useText(collectText);
  const collects = asks ? undefined : kinds[kind];
  const [refusal, watch, forget] = useTextRefusal();
  const commandOf = (said: string): PhoneCommand<typeof activity> =>
    asks
      ? { type: 'askQuestion', payload: { talk: target, text: said } }
      : { type: 'shareAnswer', payload: { question: target, text: said } };
  const [typed, setTyped, clearDraft] = useDraft(`${you.id}/${item.id}/${floor.place}`, '', {
    sends: (words) => (words.trim() === '' ? undefined : commandOf(words.trim())),
  });
  const [onTheWay, setOnTheWay] = useState<readonly string[]>([]);
  const votes = useVotes(me, (id, on) => watch(send(on ? 'upvote' : 'removeUpvote', { id })));

  const mine = Object.entries(me?.wrote ?? {})
    .filter(([, entry]) => entry.place === floor.place)
    .sort(([, a], [, b]) => a.nth - b.nth);
  const others = mostVotesFirst(floor.said).filter((entry) => !me?.wrote[entry.id]);
  const [open, list] = useSteadyOrder(others.filter((entry) => !entry.answered));
  const answered = others.filter((entry) => entry.answered);
  useGlide(
    open.map((entry) => entry.id),
    600,
    list,
  );
  const most = asks ? QUESTIONS_EACH : ANSWERS_EACH;
  const waiting = onTheWay.filter((words) => !mine.some(([, entry]) => entry.text === words));

  async function submit() {
    const said = cleanText(typed);
    if (said === '') return;
    clearDraft();
    setOnTheWay((all) => [...all, said]);
    const { type, payload } = commandOf(said);
    await send(type, payload);
    setOnTheWay((all) => all.filter((other) => other !== said));
  }

  return (
    <>
      {mine.length + waiting.length > 0 ? (
        <section className={styles.section}>
          <h2 className={styles.heading}>{collects ? collects.mine : words.yourQuestions}</h2>
          <ul className={styles.list}>
            {mine.map(([id, entry]) => (
              <Entry
                key={id}
                kind={kind}
                text={entry.text}
                votes={floor.said[id]?.votes}
                mine
                state={
                  entry.hidden ? 'hidden' : entry.waiting ? 'waiting' : entry.answered ? 'answered' : 'open'
                }
                onTakeBack={() => watch(send('takeBack', { id }))}
              />
            ))}
            {waiting.map((said) => (
              <Entry key={said} kind={kind} text={said} mine state="sending" />
            ))}
          </ul>
        </section>
      ) : null}

      {floor.concealed ? (
        <p className={styles.hint}>{words.concealed}</p>
      ) : open.length > 0 ? (
        <section className={styles.section}>
          <h2 className={styles.heading}>
            {collects ? collects.others : words.roomQuestions}
            <span className={styles.count}>{floor.open}</span>
          </h2>
          <ul className={styles.list} ref={list}>
            {open.map((entry) => (
              <Entry
                key={entry.id}
                id={entry.id}
                kind={kind}
                text={entry.text}
                votes={votes.count(entry.id, entry.votes)}
                backed={votes.backed(entry.id)}
                state="open"
                onVote={() => votes.toggle(entry.id)}
              />
            ))}
          </ul>
        </section>
      ) : mine.length + waiting.length === 0 ? (
        <p className={styles.hint}>{collects ? collects.none : words.noQuestions}</p>
      ) : null}

      {answered.length > 0 ? (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.answered}</h2>
          <ul className={styles.list}>
            {answered.map((entry) => (
              <Entry key={entry.id} kind={kind} text={entry.text} votes={entry.votes} state="answered" />
            ))}
          </ul>
        </section>
      ) : null}

      <PhoneActions>
        {mine.length >= most ? (
          <p className={styles.enough}>{(collects?.enough ?? words.enoughQuestions)(most)}</p>
        ) : (
          <form
            className={styles.composer}
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <TextArea
              label={collects ? collects.label : words.askLabel}
              labelHidden
              placeholder={collects ? collects.placeholder : words.askPlaceholder}
              value={typed}
              rows={1}
              maxLength={LIMITS.sticky}
              error={refusal}
              onChange={(value) => {
                forget();
                setTyped(value);
              }}
            />
            <Button kind="primary" type="submit" disabled={isBlank(typed)} className={styles.send}>
              {asks ? words.ask : words.share}
            </Button>
          </form>
        )}
      </PhoneActions>
    </>
  );
}
