import { useState } from 'react';
import { CANNOT_TELL } from '../../../shared/activities/rubric/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Choice } from '../../ui/fields/Choice.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { useRefusal } from '../useRefusal.ts';
import { LevelMark } from './LevelMark.tsx';
import { LevelTexts } from './LevelTexts.tsx';
import { OwnRatings } from './OwnRatings.tsx';
import styles from './Phone.module.css';
import type { RubricPhone } from './props.ts';
import { text } from './text.ts';
import { useRatings } from './useRatings.ts';

/** One dimension a screen, alone: five answers under each other, and at the end one's own ratings together. */
export function PhoneRate({ floor, me, language, send, onClose }: RubricPhone & { onClose?: () => void }) {
  const words = useText(text);
  const [refusal, watch] = useRefusal();
  const [ratings, rate] = useRatings(me?.ratings, (payload) => watch(send('rate', payload)));
  const first = floor.dimensions.findIndex(({ id }) => me?.ratings[id] === undefined);
  // Who comes back goes on where nothing is rated yet.
  const [at, setAt] = useState(first < 0 ? floor.dimensions.length : first);
  const dimension = floor.dimensions[at];
  const problem = refusal ? (
    <p role="alert" className={styles.refusal}>
      {refusal}
    </p>
  ) : null;
  const go = (to: number) => {
    setAt(to);
    window.scrollTo?.(0, 0);
  };

  const close = onClose ? (
    <button type="button" className={styles.link} onClick={onClose}>
      {words.roomTitle}
    </button>
  ) : null;
  // A pulse is quick: an answer leads on.
  const answer = (dimension: string, level: string) => {
    void rate(dimension, level);
    if (floor.flow === 'pulse') go(at + 1);
  };

  if (!dimension)
    return (
      <div className={styles.screen}>
        {onClose ? <p className={styles.kicker}>{close}</p> : null}
        <h1 className={styles.title}>{words.overview}</h1>
        <OwnRatings floor={floor} ratings={ratings} language={language} onOpen={go} />
        {problem}
      </div>
    );

  const mine = ratings[dimension.id];
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {words.place(at + 1, floor.dimensions.length)}
        <button type="button" className={styles.link} onClick={() => go(floor.dimensions.length)}>
          {words.overview}
        </button>
      </p>
      <h1 className={styles.title} lang={language} dir="auto">
        {dimension.title}
      </h1>
      {dimension.text === undefined ? null : (
        <p className={styles.body} lang={language} dir="auto">
          {dimension.text}
        </p>
      )}
      <div className={styles.choices}>
        {floor.levels.map(({ id, title }, place) => (
          <Choice
            key={id}
            label={title}
            lang={language}
            selected={mine === id}
            icon={<LevelMark levels={floor.levels.length} place={place} size="26px" />}
            onChoose={() => answer(dimension.id, id)}
          />
        ))}
        <Choice
          label={words.cannotTell}
          selected={mine === CANNOT_TELL}
          tone="ink"
          onChoose={() => answer(dimension.id, CANNOT_TELL)}
        />
      </div>
      {problem}
      {floor.levels.some((level) => level.text !== undefined) ? (
        <details className={styles.more} open={at === 0 || undefined}>
          <summary>{words.whatLevels}</summary>
          <LevelTexts levels={floor.levels} language={language} />
        </details>
      ) : null}
      <PhoneActions>
        <div className={styles.actions}>
          <Button size="l" disabled={at === 0} onClick={() => go(at - 1)}>
            {words.back}
          </Button>
          <Button size="l" wide kind={mine === undefined ? 'quiet' : 'primary'} onClick={() => go(at + 1)}>
            {mine === undefined ? words.skip : words.next}
          </Button>
        </div>
      </PhoneActions>
    </div>
  );
}
