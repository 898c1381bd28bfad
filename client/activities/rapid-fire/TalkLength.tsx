import { type ReactNode, useState } from 'react';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { TALK_MINUTES_MOST, type TalkMinutes } from '../../../shared/activities/rapid-fire/rules.ts';
import type { ConsoleView, TalkCard } from '../../../shared/activities/rapid-fire/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Console.module.css';
import { text } from './text.ts';

const LEAST = 1;

/** The next whole minute up or down, inside of what a talk may have. */
const stepped = (minutes: number, by: 1 | -1): number =>
  Math.min(TALK_MINUTES_MOST, Math.max(LEAST, by > 0 ? Math.floor(minutes) + 1 : Math.ceil(minutes) - 1));

/** How long this talk, or all of them, may be: changed at once, and taken back. [R13] */
export function TalkLength({
  view,
  talk,
  ask,
}: {
  view: ConsoleView;
  talk: TalkCard;
  ask: ConsoleAsk<typeof activity>;
}) {
  const words = useText(text);
  const [whose, setWhose] = useState<'this' | 'all'>('this');
  const [least, most] = whose === 'this' ? talk.minutes : view.talkMinutes;
  const set = (minutes: TalkMinutes) =>
    ask('setTalkMinutes', {
      minutes: [...minutes],
      ...(whose === 'this' ? { presenter: talk.id } : {}),
    });
  // One pushes the other along: least is never more than most.
  const setLeast = (by: 1 | -1) => {
    const next = stepped(least, by);
    return () => set([next, Math.max(next, most)]);
  };
  const setMost = (by: 1 | -1) => {
    const next = stepped(most, by);
    return () => set([Math.min(least, next), next]);
  };
  const { lengthChanges } = view;
  return (
    <div className={styles.lengths}>
      <Segmented
        label={words.lengthOf}
        options={[
          { id: 'this', label: words.thisTalk },
          { id: 'all', label: words.allTalks },
        ]}
        value={whose}
        onChange={setWhose}
      />
      <Minutes label={words.onTimeUntil} minutes={least} onStep={setLeast} />
      <Minutes label={words.overTimeAfter} minutes={most} onStep={setMost} />
      {lengthChanges > 0 ? (
        <Button
          size="s"
          icon="undo"
          aria-label={words.undoLength}
          title={words.undoLength}
          onClick={() => ask('undoTalkMinutes', { change: lengthChanges })}
        />
      ) : null}
    </div>
  );
}

function Minutes({
  label,
  minutes,
  onStep,
}: {
  label: string;
  minutes: number;
  onStep: (by: 1 | -1) => () => unknown;
}): ReactNode {
  const words = useText(text);
  const language = useLanguage();
  return (
    <fieldset className={styles.length}>
      <legend className={styles.lengthLabel}>{label}</legend>
      <span className={styles.lengthSteps}>
        <Button
          size="s"
          icon="minus"
          aria-label={words.minuteLess(label)}
          disabled={minutes <= LEAST}
          onClick={onStep(-1)}
        />
        <output className={styles.lengthValue}>{words.minutes(formatNumber(minutes, language))}</output>
        <Button
          size="s"
          icon="plus"
          aria-label={words.minuteMore(label)}
          disabled={minutes >= TALK_MINUTES_MOST}
          onClick={onStep(1)}
        />
      </span>
    </fieldset>
  );
}
