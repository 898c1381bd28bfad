import type { activity } from '../../../shared/activities/take-off-touch-down/activity.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useText } from '../../ui/text.ts';
import { countedText } from '../countedText.ts';
import type { ProjectorProps } from '../screen.ts';
import { fleetOf, hiddenFleet } from './fleet.ts';
import styles from './Projector.module.css';
import { Scene } from './Scene.tsx';
import { text } from './text.ts';

/** Earlier statements that fit beside the join corner at a size that the back row can read. */
const TRAIL_FITS = 4;

/** The statement, the room taking off and touching down, and the trail of earlier statements. */
export default function Projector({ view, language }: ProjectorProps<typeof activity>) {
  const words = useText(text);
  const counted = useText(countedText);
  const { statement, people, answered, tally, trail } = view;
  const fleet = tally ? fleetOf(tally) : hiddenFleet(people, answered);
  const waiting = people - answered;
  const up = tally?.standing ?? 0;
  const label = tally
    ? words.scene(up, people - up, waiting)
    : `${formatNumber(answered)} ${words.answeredOf(formatNumber(people))}`;
  const length = statement.text.length;
  return (
    <div className={styles.screen}>
      <h1
        className={classes(styles.statement, length > 84 && styles.long, length > 124 && styles.longer)}
        lang={language}
        dir="auto"
      >
        {statement.text}
      </h1>
      <div className={styles.field}>
        <Scene fleet={fleet} label={label} />
      </div>
      {people === 0 ? (
        <div className={styles.figures}>
          <p className={styles.side}>{words.nobodyYet}</p>
        </div>
      ) : (
        <div className={styles.figures}>
          <p className={classes(styles.figure, !tally && styles.plain)}>
            {formatNumber(tally ? up : answered)}
          </p>
          <p className={styles.of}>
            {tally ? words.ofInTheAir(formatNumber(people)) : words.answeredOf(formatNumber(people))}
          </p>
          <p className={styles.side}>
            {!tally ? (
              words.resultsLater
            ) : waiting === 0 ? (
              words.allAnswered
            ) : (
              <>
                <span className={styles.ring} aria-hidden="true" />
                {words.deciding(waiting, formatNumber(waiting))}
              </>
            )}
          </p>
          {view.inRoom === undefined ? null : (
            <p className={styles.side}>{counted.inRoom(view.inRoom, formatNumber(view.inRoom))}</p>
          )}
          {fleet.perPlane > 1 ? <p className={styles.side}>{words.perPlane(fleet.perPlane)}</p> : null}
        </div>
      )}
      <ProjectorFoot>
        <ul className={styles.trail}>
          {trail.slice(-TRAIL_FITS).map(({ id, short, standing }) =>
            standing === undefined ? null : (
              <li key={id} className={styles.entry}>
                <span className={styles.earlier}>{formatNumber(standing)}</span>
                <span className={styles.short} lang={language} dir="auto">
                  {short}
                </span>
              </li>
            ),
          )}
        </ul>
      </ProjectorFoot>
    </div>
  );
}
