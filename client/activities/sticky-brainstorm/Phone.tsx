import { useState } from 'react';
import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { PhoneRank } from './phone/PhoneRank.tsx';
import { PhoneRoom } from './phone/PhoneRoom.tsx';
import { PhoneTables } from './phone/PhoneTables.tsx';
import { PhoneWall } from './phone/PhoneWall.tsx';
import { PhoneWrite } from './phone/PhoneWrite.tsx';
import { phoneText } from './phone/phoneText.ts';
import { useOwnStickies } from './phone/useOwnStickies.ts';

/** One question after the other; each has its own drafts and its own wall. */
export default function Phone(props: PhoneProps<typeof activity>) {
  return <Question key={props.floor.question.id} {...props} />;
}

const NOTHING = {};
/** Longer questions are set smaller, to leave room for the stickies. */
const LONG = 90;

function Question(props: PhoneProps<typeof activity>) {
  const { floor, me, you, item, send, language } = props;
  const text = useText(phoneText);
  const { phase, question } = floor;
  const isOpen = phase !== 'write' && phase !== 'rank';
  const own = useOwnStickies({
    name: `${you.id}/${item.id}/${question.id}`,
    saved: me?.questions[question.id]?.slots ?? NOTHING,
    count: floor.stickies,
    held: isOpen,
    question: question.id,
    send,
  });
  // Writing on after its time: the phase in which it was asked for, so that the room's next step ends it.
  const [writingIn, setWritingIn] = useState<string>();
  const writing = phase === 'write' || writingIn === phase;
  const write = () => setWritingIn(phase);
  const back = phase === 'write' ? undefined : () => setWritingIn(undefined);

  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{text.questionOf(floor.number, floor.of)}</p>
      <h1
        className={classes(styles.title, isOpen ? styles.read : question.text.length > LONG && styles.long)}
        lang={language}
        dir="auto"
      >
        {question.text}
      </h1>
      {writing ? (
        <PhoneWrite phase={phase} review={props.floor.review === true} own={own} onBack={back} />
      ) : phase === 'rank' ? (
        <PhoneRank {...props} own={own} onWrite={write} />
      ) : phase === 'wall' ? (
        <PhoneWall {...props} own={own} onWrite={write} />
      ) : phase === 'tables' ? (
        <PhoneTables {...props} own={own} onWrite={write} />
      ) : (
        <PhoneRoom {...props} />
      )}
    </div>
  );
}
