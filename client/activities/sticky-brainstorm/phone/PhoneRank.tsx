import type { KeyboardEvent } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { classes } from '../../../ui/classes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { MoveButtons } from '../../../ui/fields/MoveButtons.tsx';
import { PhoneActions } from '../../../ui/frames/PhoneActions.tsx';
import { useSay } from '../../../ui/heard/Announcer.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import { Words } from '../../../ui/Words.tsx';
import type { PhoneProps } from '../../screen.ts';
import { useRefusal } from '../../useRefusal.ts';
import styles from './PhoneRank.module.css';
import type { NextQuestion } from './PhoneWrite.tsx';
import { Problem } from './Problem.tsx';
import { phoneText } from './phoneText.ts';
import { togetherText } from './togetherText.ts';
import { useDragOrder } from './useDragOrder.ts';
import type { OwnStickies } from './useOwnStickies.ts';
import { useRanking } from './useRanking.ts';

const NONE: readonly number[] = [];

/** One's own stickies, to be put in order: by the arrows, by dragging the number, by arrow keys on it. */
export function PhoneRank({
  floor,
  me,
  send,
  language,
  own,
  onWrite,
  next,
}: PhoneProps<typeof activity> & {
  own: OwnStickies;
  onWrite: () => void;
  /** The question after this one, where all of them are at hand. */
  next: NextQuestion | undefined;
}) {
  const text = useText(phoneText);
  const words = useText(togetherText);
  const question = floor.question.id;
  const [problem, watch] = useRefusal();
  const say = useSay();
  const ranking = useRanking(
    Object.fromEntries(own.slots.map((slot) => [slot, own.textOf(slot)])),
    me?.questions[question]?.order ?? NONE,
    (order) => watch(send('rankStickies', { question, order }, { replaces: `rank.${question}` })),
  );
  const { order } = ranking;
  const list = useGlide<HTMLOListElement>(order, 320);
  const move = (slot: number, to: number) => {
    if (to < 0 || to >= order.length) return;
    ranking.move(slot, to);
    say(text.movedTo(own.textOf(slot).trim(), to + 1, order.length));
  };
  const drag = useDragOrder(list, order, move);

  const onward =
    next === undefined ? null : (
      <Button kind="plain" wide onClick={next.go}>
        {words.nextQuestion(next.title)}
      </Button>
    );

  if (order.length === 0) {
    return (
      <>
        <Empty title={text.nothingToRank} detail={text.nothingToRankDetail} />
        <PhoneActions>
          <Button kind="primary" size="l" wide icon="pen" onClick={onWrite}>
            {text.writeNow}
          </Button>
          {onward}
        </PhoneActions>
      </>
    );
  }

  const byKeys = (event: KeyboardEvent, slot: number, place: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(slot, place + step);
  };

  return (
    <>
      <p className={styles.hint}>
        {order.length === 1 ? text.one : floor.review ? text.rankReadFirst : text.rankHint}
      </p>
      <ol className={styles.list} ref={list}>
        {drag.rendered.map((slot) => {
          const place = order.indexOf(slot);
          return (
            <li
              key={slot}
              data-glide={slot}
              className={classes(styles.paper, drag.dragged === slot && styles.held)}
              style={drag.style(slot)}
            >
              {order.length === 1 ? (
                <span className={styles.number}>1</span>
              ) : (
                <button
                  type="button"
                  className={styles.handle}
                  aria-label={text.handle(own.textOf(slot))}
                  onKeyDown={(event) => byKeys(event, slot, place)}
                  {...drag.handle(slot)}
                >
                  <span className={styles.number}>{place + 1}</span>
                  <span className={styles.grip} aria-hidden="true" />
                </button>
              )}
              <Words as="p" className={styles.text} lang={language}>
                {own.textOf(slot).trim()}
              </Words>
              {order.length === 1 ? null : (
                <MoveButtons
                  label={own.textOf(slot).trim()}
                  onUp={place === 0 ? undefined : () => move(slot, place - 1)}
                  onDown={place === order.length - 1 ? undefined : () => move(slot, place + 1)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Button kind="plain" icon="pen" className={styles.edit ?? ''} onClick={onWrite}>
        {text.writeMore}
      </Button>
      <PhoneActions>
        <Problem>{problem}</Problem>
        {ranking.confirmed ? (
          <p className={styles.done} role="status">
            <Icon name="check" size={22} />
            <span>{text.ranked}</span>
          </p>
        ) : (
          <Button
            kind="primary"
            size="l"
            wide
            onClick={() => {
              void ranking.confirm();
              next?.go();
            }}
          >
            {text.myOrder}
          </Button>
        )}
        {ranking.confirmed ? onward : null}
      </PhoneActions>
    </>
  );
}
