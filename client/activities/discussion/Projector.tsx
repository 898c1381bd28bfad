import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ProjectorView } from '../../../shared/activities/discussion/projectorView.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import { ArrivedWall } from './arrived/ArrivedWall.tsx';
import styles from './Projector.module.css';
import { TopicFlag } from './TopicFlag.tsx';
import { discussionText } from './text.ts';

/** Units of 1/1280 of the width. */
const QUESTION_SIZES = [72, 64, 58, 52, 46, 42, 38, 34, 30, 28];
const ANSWER_SIZES = [44, 40, 36, 34, 32, 30, 28];
/** What does not fit at 28 ends in "…" after so many lines each. */
const ANSWER_LINES = [12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

function instructionOf(view: ProjectorView, text: { whole: string; table: string; partnerWall: string }) {
  if (view.format === 'table') return text.table;
  return view.format === 'partner' ? text.partnerWall : text.whole;
}

/** The question on the wall, and beside it the answers that hosts put there, or all as they arrive. */
export default function DiscussionProjector({ view, language, clock }: ProjectorProps<typeof activity>) {
  const text = useText(discussionText);
  const { question, media } = view;
  const shown = Object.entries(view.shown)
    .map(([id, answer]) => ({ id, ...answer }))
    .sort((a, b) => a.order - b.order);
  const key = JSON.stringify([question, media, shown]);
  const alone = useFit(`${key} alone`, QUESTION_SIZES);
  const beside = useFit<HTMLUListElement>(`${key} beside`, ANSWER_SIZES, ANSWER_LINES);

  if (question === undefined) {
    if (media === undefined) return null;
    return (
      <div className={styles.alone} ref={alone}>
        <p className={styles.watch}>{text.watch}</p>
        <h1 className={styles.question} lang={language} dir="auto">
          {media.title}
        </h1>
        {media.note === undefined ? null : (
          <p className={styles.what} lang={language} dir="auto">
            {media.note}
          </p>
        )}
        <p className={styles.url} dir="ltr">
          {media.url.replace(/^https?:\/\/(www\.)?/, '')}
        </p>
      </div>
    );
  }

  const { arrived } = view;
  const all = Object.keys(arrived?.answers ?? {}).length;
  const foot = (
    <ProjectorFoot>
      <div className={styles.foot}>
        {arrived !== undefined && arrived.count > all ? <p>{text.newestOf(all, arrived.count)}</p> : null}
        {view.pairs === undefined || view.pairs.groups === 0 ? null : (
          <p>{text.pairsDrawn(view.pairs.groups, view.pairs.threes)}</p>
        )}
        {view.written === undefined ? null : (
          <p>
            {view.answers === 'scribe'
              ? text.writtenTables(view.written.count, view.written.of)
              : text.writtenPeople(view.written.count, view.written.of)}
          </p>
        )}
      </div>
    </ProjectorFoot>
  );
  if (shown.length === 0 && all === 0) {
    return (
      <div className={styles.alone} ref={alone}>
        <h1 className={styles.question} lang={language} dir="auto">
          {question.text}
        </h1>
        <p className={styles.what}>{instructionOf(view, text)}</p>
        {view.arriving && view.answers !== 'none' ? (
          <p className={styles.what}>{view.review ? text.arriveRead : text.arriveHere}</p>
        ) : null}
        {question.followUp ? (
          <p className={styles.topic}>
            <Icon name="flag" size="1.1em" />
            {text.topic}
          </p>
        ) : null}
        {foot}
      </div>
    );
  }

  const chosen =
    shown.length === 0 ? undefined : (
      <ul className={classes(styles.answers, shown.length > 1 && styles.two)} ref={beside}>
        {shown.map(({ id, text: words, table, followUp }) => (
          <li key={id} className={styles.answer} data-answer={id}>
            <span className={styles.from}>
              {table === undefined ? null : <NamedTable table={table} size="projector" />}
              {followUp ? <TopicFlag className={styles.mark} /> : null}
            </span>
            <Words as="p" className={styles.words} lang={language}>
              {words}
            </Words>
          </li>
        ))}
      </ul>
    );
  return (
    <div className={styles.both}>
      <h1 className={classes(styles.small, all > 0 && styles.short)} lang={language} dir="auto">
        {question.text}
        {question.followUp ? <TopicFlag className={styles.flag} size="0.95em" /> : null}
      </h1>
      {arrived === undefined || all === 0 ? (
        chosen
      ) : (
        <ArrivedWall
          key={question.id}
          view={view}
          language={language}
          held={clock?.pausedAt !== undefined}
          chosen={chosen}
        />
      )}
      {foot}
    </div>
  );
}
