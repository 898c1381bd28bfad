import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { isPrivate } from '../../../shared/activities/sticky-brainstorm/state.ts';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import styles from './Phone.module.css';
import { PhoneCentral } from './phone/PhoneCentral.tsx';
import { PhonePaper } from './phone/PhonePaper.tsx';
import { PhoneRank } from './phone/PhoneRank.tsx';
import { PhoneRoom } from './phone/PhoneRoom.tsx';
import { PhoneTables } from './phone/PhoneTables.tsx';
import { PhoneWall } from './phone/PhoneWall.tsx';
import { PhoneWrite } from './phone/PhoneWrite.tsx';
import { phoneText } from './phone/phoneText.ts';
import { QuestionTabs } from './phone/QuestionTabs.tsx';
import { tabState } from './phone/tabState.ts';
import { togetherText } from './phone/togetherText.ts';
import { useOpenQuestion } from './phone/useOpenQuestion.ts';
import { useOwnStickies } from './phone/useOwnStickies.ts';

/** The question that the room is at, or all of them, each with its own drafts and its own wall. */
export default function Phone(props: PhoneProps<typeof activity>) {
  const { floor, table, me, language } = props;
  const text = useText(phoneText);
  const words = useText(togetherText);
  const { questions } = floor;
  const [open, setOpen] = useOpenQuestion(floor);
  const title = useRef<HTMLHeadingElement>(null);
  const [written, setWritten] = useState<Readonly<Record<string, number>>>({});
  const count = useCallback((question: string, stickies: number) => {
    setWritten((before) => (before[question] === stickies ? before : { ...before, [question]: stickies }));
  }, []);
  const several = questions.length > 1;
  const place = questions.findIndex(({ id }) => id === open);
  const next = questions[place + 1];

  /** Opens a question from below it: its words are what is seen and heard next. */
  const goOn = (question: string) => {
    setOpen(question);
    requestAnimationFrame(() => title.current?.focus());
  };

  return (
    <div className={styles.screen}>
      {several ? (
        <QuestionTabs
          questions={questions}
          open={open}
          language={language}
          stateOf={(id) => tabState(words, floor, id, { table, me, written: written[id] ?? 0 })}
          onOpen={setOpen}
        />
      ) : (
        <p className={styles.kicker}>{text.questionOf(floor.number, floor.of)}</p>
      )}
      {questions.map((question) => (
        <Question
          key={question.id}
          {...props}
          floor={{ ...floor, question }}
          open={question.id === open}
          title={title}
          next={next}
          onNext={goOn}
          onWritten={count}
        />
      ))}
    </div>
  );
}

const NOTHING = {};
/** Longer questions are set smaller, to leave room for the stickies. */
const LONG = 90;

function Question({
  open,
  title,
  next,
  onNext,
  onWritten,
  ...props
}: PhoneProps<typeof activity> & {
  /** The others are not seen, and send what was typed there all the same. */
  open: boolean;
  title: RefObject<HTMLHeadingElement | null>;
  next: { readonly id: string; readonly short: string } | undefined;
  onNext: (question: string) => void;
  onWritten: (question: string, stickies: number) => void;
}) {
  const { floor, me, you, item, send, language } = props;
  const { phase, question } = floor;
  const isOpen = !isPrivate(phase);
  const own = useOwnStickies({
    name: `${you.id}/${item.id}/${question.id}`,
    saved: me?.questions[question.id]?.slots ?? NOTHING,
    count: floor.stickies,
    held: isOpen,
    question: question.id,
    send,
  });
  const stickies = own.written.length;
  useEffect(() => onWritten(question.id, stickies), [onWritten, question.id, stickies]);
  // Writing on after its time: the phase in which it was asked for, so that the room's next step ends it.
  const [writingIn, setWritingIn] = useState<string>();
  const writing = phase === 'write' || writingIn === phase;
  const write = () => setWritingIn(phase);
  const back = phase === 'write' ? undefined : () => setWritingIn(undefined);
  const goOn = next === undefined ? undefined : { title: next.short, go: () => onNext(next.id) };
  if (!open) return null;

  return (
    <>
      <h1
        ref={title}
        tabIndex={-1}
        className={classes(styles.title, isOpen ? styles.read : question.text.length > LONG && styles.long)}
        lang={language}
        dir="auto"
      >
        {question.text}
      </h1>
      {writing ? (
        <PhoneWrite phase={phase} review={floor.review === true} own={own} onBack={back} next={goOn}>
          <PhonePaper {...props} />
        </PhoneWrite>
      ) : phase === 'rank' ? (
        <PhoneRank {...props} own={own} onWrite={write} next={goOn} />
      ) : phase === 'wall' ? (
        <PhoneWall {...props} own={own} onWrite={write} />
      ) : phase === 'tables' ? (
        <PhoneTables {...props} own={own} onWrite={write} />
      ) : floor.flow === 'together' ? (
        <PhoneCentral {...props} own={own} onWrite={write} />
      ) : (
        <PhoneRoom {...props} />
      )}
    </>
  );
}
