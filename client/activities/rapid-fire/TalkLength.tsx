import { useState } from 'react';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import { TALK_MINUTES_MOST, type TalkMinutes } from '../../../shared/activities/rapid-fire/rules.ts';
import type { ConsoleView, TalkCard } from '../../../shared/activities/rapid-fire/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { LiveStepper } from '../LiveStepper.tsx';
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
  const language = useLanguage();
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
  const stepper = (label: string, minutes: number, step: (by: 1 | -1) => () => unknown) => (
    <LiveStepper
      small
      label={label}
      value={words.minutes(formatNumber(minutes, language))}
      less={words.minuteLess(label)}
      more={words.minuteMore(label)}
      onLess={minutes > LEAST ? step(-1) : undefined}
      onMore={minutes < TALK_MINUTES_MOST ? step(1) : undefined}
    />
  );
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
      {stepper(words.onTimeUntil, least, setLeast)}
      {stepper(words.overTimeAfter, most, setMost)}
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
