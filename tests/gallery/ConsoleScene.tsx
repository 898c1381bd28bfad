import type { ReactNode } from 'react';
import { Countdown } from '../../client/ui/Countdown.tsx';
import { Button } from '../../client/ui/fields/Button.tsx';
import { ConsoleFrame } from '../../client/ui/frames/ConsoleFrame.tsx';
import { Stat } from '../../client/ui/Stat.tsx';
import type { ScreenClock } from '../../client/ui/screenClock.ts';
import type { Step } from '../../shared/activities/activity.ts';
import styles from './ConsoleScene.module.css';

/** A console around an activity's screen with as much in it as is needed to judge the screen. */
export function ConsoleScene(props: {
  title: string;
  steps: readonly Step[];
  at: string;
  clock: ScreenClock | undefined;
  now: number;
  people: number;
  tables: number;
  children: ReactNode;
}) {
  const { title, steps, at, clock, now, people, tables, children } = props;
  return (
    <ConsoleFrame
      bar={
        <>
          <b className={styles.session}>Collaborative Leadership</b>
          <p className={styles.figure}>
            Left in step <Countdown clock={clock} now={now} size="console" />
          </p>
          <span className={styles.room}>
            <b>{people}</b> · {tables} tables
          </span>
        </>
      }
      rail={
        <div className={styles.item}>
          <b>{title}</b>
          <ol>
            {steps.map(({ id, title, within }) => (
              <li key={id} className={styles.step} data-at={id === at} hidden={within !== undefined}>
                {title}
              </li>
            ))}
          </ol>
        </div>
      }
      aside={
        <>
          <Stat value="Say" label="What the facilitator says here." />
          <p>A note for the facilitator.</p>
        </>
      }
      footer={
        <>
          <Button icon="back">Back</Button>
          <Button icon="pause">Pause</Button>
          <Button>−1 min</Button>
          <Button>+1 min</Button>
          <span className={styles.room} />
          <Button kind="primary" size="l">
            Next
          </Button>
        </>
      }
    >
      {children}
    </ConsoleFrame>
  );
}
