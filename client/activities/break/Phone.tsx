import { useEffect, useState } from 'react';
import type { activity } from '../../../shared/activities/break/activity.ts';
import { breakTimeAt } from '../../../shared/activities/break/rules.ts';
import { useServerNow } from '../../live/time.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { PhoneOwnClock } from '../../ui/frames/PhoneFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { BreakClock } from './BreakClock.tsx';
import { Drawing } from './Drawing.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

type Props = PhoneProps<typeof activity>;

const { left, over, at, starting } = styles;
const clockStyles = { left, over, at, starting };

/** When to be back, in the hand of people who are out of sight of the projector; and one tap to say so. */
export default function BreakPhone({ floor, me, clock, language, send }: Props) {
  const words = useText(text);
  const now = useServerNow(clock?.endsAt);
  const time = clock ? breakTimeAt(clock, now) : undefined;
  const known = me !== undefined;
  // Shown from the moment of the tap, until the server's view agrees or the tap is refused.
  const [wished, setWished] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new view ends the wish
  useEffect(() => setWished(undefined), [known]);
  const [refusal, watch] = useRefusal();
  const back = wished ?? known;
  const say = async (next: boolean) => {
    setWished(next);
    const saved = await watch(send('sayBack', { back: next }, { replaces: 'back from the break' }));
    if (!saved) setWished(undefined);
  };
  return (
    <>
      <div className={styles.screen}>
        <div className={styles.drawing}>
          <Drawing kind={floor.drawing} part={time?.part} />
        </div>
        {clock ? (
          <>
            <PhoneOwnClock />
            <BreakClock clock={clock} now={now} styles={clockStyles} />
          </>
        ) : (
          <h1 className={styles.starting}>{words.title}</h1>
        )}
        {time?.paused ? <p className={styles.invite}>{words.pausedDetail}</p> : null}
        {floor.text === undefined ? null : (
          <p className={styles.text} lang={language} dir="auto">
            {floor.text}
          </p>
        )}
        {floor.invite === undefined ? null : (
          <p className={styles.invite} lang={language} dir="auto">
            {floor.invite}
          </p>
        )}
      </div>
      <PhoneActions>
        {refusal ? (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        ) : null}
        <p className={styles.state} role="status">
          {back ? (
            <>
              <Icon name="check" size={22} />
              <b>{words.youAreBack}</b>
              <span className={styles.counted}>{words.counted}</span>
            </>
          ) : null}
        </p>
        {back ? (
          <Button kind="plain" size="m" wide onClick={() => say(false)}>
            {words.takeBack}
          </Button>
        ) : (
          <Button kind="primary" size="l" wide onClick={() => say(true)}>
            {words.iAmBack}
          </Button>
        )}
      </PhoneActions>
    </>
  );
}
