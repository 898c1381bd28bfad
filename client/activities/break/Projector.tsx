import type { activity } from '../../../shared/activities/break/activity.ts';
import { breakTimeAt } from '../../../shared/activities/break/rules.ts';
import { useServerNow } from '../../live/time.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot, ProjectorOwnClock } from '../../ui/frames/ProjectorFrame.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import type { ProjectorProps } from '../screen.ts';
import { BreakClock } from './BreakClock.tsx';
import { Drawing } from './Drawing.tsx';
import styles from './Projector.module.css';
import { text } from './text.ts';

/** Of the figures, in projector units: long texts take their room from the clock, never from the back row. */
const SIZES = [212, 180, 150, 120, 96];

const { left, over, at, starting } = styles;
const clockStyles = { left, over, at, starting };

/** What is left of the break, and when to be back, for people who look in from the door. */
export default function BreakProjector({ view, clock, language }: ProjectorProps<typeof activity>) {
  const words = useText(text);
  const now = useServerNow(clock?.endsAt);
  const time = clock ? breakTimeAt(clock, now) : undefined;
  const { back, people } = view;
  const fit = useFit(
    `${view.text}/${view.invite}/${time?.over}/${time?.paused}/${clock === undefined}`,
    SIZES,
  );
  return (
    <div className={styles.screen}>
      <div className={styles.drawing}>
        <Drawing kind={view.drawing} part={time?.part} />
      </div>
      <div className={styles.words} ref={fit}>
        {clock ? (
          <>
            <ProjectorOwnClock />
            <BreakClock clock={clock} now={now} styles={clockStyles} />
          </>
        ) : (
          <h1 className={styles.starting}>{words.title}</h1>
        )}
        {view.text === undefined ? null : (
          <p className={classes(styles.text, !clock && styles.first)} lang={language} dir="auto">
            {view.text}
          </p>
        )}
        {view.invite === undefined ? null : (
          <p className={styles.invite} lang={language} dir="auto">
            {view.invite}
          </p>
        )}
      </div>
      {back === undefined || back === 0 ? null : (
        <ProjectorFoot>
          <p className={styles.back}>{back >= people ? words.everybody : words.backCount(back, people)}</p>
        </ProjectorFoot>
      )}
    </div>
  );
}
