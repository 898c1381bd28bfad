import { useState } from 'react';
import type { activity } from '../../../shared/activities/take-off-touch-down/activity.ts';
import {
  type Answer,
  answerOf,
  postureAfter,
  postureAt,
} from '../../../shared/activities/take-off-touch-down/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Choice } from '../../ui/fields/Choice.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useReasons } from '../../ui/reasons.ts';
import { formatNumber, useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { PoseGlyph } from './PoseGlyph.tsx';
import { text } from './text.ts';

/** An answer that was tapped and is not in `me` yet. */
interface Tapped {
  readonly statement: string;
  readonly answer: Answer;
}

/** One statement, two large equal answers, and a way to pass. */
export default function Phone({ floor, me, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const reasonOf = useReasons();
  const { statement, trail } = floor;
  const [tapped, setTapped] = useState<Tapped>();
  const [tooLate, setTooLate] = useState<string>();

  const saved = answerOf(me?.answers, statement.id);
  const answer = tapped?.statement === statement.id ? tapped.answer : saved;
  if (tapped && answerOf(me?.answers, tapped.statement) === tapped.answer) setTapped(undefined);

  const before = postureAt(me?.answers, trail);
  const now = postureAfter(before, answer);

  const choose = async (next: Answer) => {
    if (next === answer) return;
    const tap = { statement: statement.id, answer: next };
    setTapped(tap);
    setTooLate(undefined);
    const reply = await send('answer', tap);
    if (reply.ok) return;
    setTapped((latest) => (latest === tap ? undefined : latest));
    setTooLate(reply.code === 'not-now' ? words.phone.tooLate : reasonOf(reply));
  };

  const passed = answer === 'pass';
  const figures = trail.filter(({ standing }) => standing !== undefined);
  return (
    <>
      <div className={styles.ask}>
        <p className={styles.kicker}>{words.statementOf(statement.number, statement.total)}</p>
        <h1 className={styles.statement} lang={language} dir="auto">
          {statement.text}
        </h1>
        <p className={styles.hint}>{answer === undefined ? words.phone.ask : words.phone.canChange}</p>
        <p className={styles.posture}>
          <PoseGlyph pose={now === 'standing' ? 'climb' : 'ground'} size={30} />
          {now === 'standing' ? words.phone.upFromBefore : words.phone.downFromBefore}
        </p>
        <p className={styles.late} role="status">
          {tooLate}
        </p>
      </div>

      {figures.length > 0 ? (
        <section className={styles.earlier} aria-label={words.phone.earlier}>
          <h2 className={styles.earlierTitle}>{words.phone.earlier}</h2>
          <ul className={styles.trail}>
            {figures.map(({ id, short, standing = 0 }) => (
              <li key={id} className={styles.entry}>
                <span className={styles.figure}>{formatNumber(standing)}</span>
                <span lang={language} dir="auto">
                  {short}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      <PhoneActions>
        <div className={styles.choices}>
          <Choice
            label={words.phone.takeOff}
            detail={before === 'standing' ? words.phone.stayUp : words.phone.standUp}
            icon={<PoseGlyph pose="climb" runway />}
            selected={answer === 'up'}
            onChoose={() => choose('up')}
          />
          <Choice
            label={words.phone.touchDown}
            detail={before === 'standing' ? words.phone.sitDown : words.phone.staySeated}
            icon={<PoseGlyph pose="landing" runway />}
            selected={answer === 'down'}
            tone="ink"
            onChoose={() => choose('down')}
          />
        </div>
        <Button kind="plain" size="l" wide pressed={passed} onClick={() => choose('pass')}>
          {passed
            ? before === 'standing'
              ? words.phone.passedUp
              : words.phone.passedDown
            : words.phone.pass}
        </Button>
      </PhoneActions>
    </>
  );
}
