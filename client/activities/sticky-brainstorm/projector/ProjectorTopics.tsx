import type { ProjectorView } from '../../../../shared/activities/sticky-brainstorm/projectorView.ts';
import { classes } from '../../../ui/classes.ts';
import { ProjectorFoot } from '../../../ui/frames/ProjectorFrame.tsx';
import { Note } from '../../../ui/Note.tsx';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { useFit } from '../../../ui/useFit.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Words } from '../../../ui/Words.tsx';
import { byTopic, type OneNote, type OneTopic } from '../order.ts';
import shared from '../Projector.module.css';
import { SpreadStrip } from '../SpreadStrip.tsx';
import { wallText } from '../text.ts';
import styles from './ProjectorNotes.module.css';
import { useShown } from './useShown.ts';

/** As many as fit by name alone. */
const MOST_LISTED = 20;

/** How many topics get a column with stickies; those that follow are listed in the columns left over. */
const columnsFor = (topics: number): number => (topics > 11 ? 0 : topics > 7 ? 1 : topics > 3 ? 2 : topics);

/** The topics in order: the weightiest with some of their stickies, the others by name. */
export function ProjectorTopics({
  view,
  topics,
  notes,
}: {
  view: ProjectorView;
  topics: readonly OneTopic[];
  notes: readonly OneNote[];
}) {
  const words = useText(wallText);
  const lists = byTopic(notes);
  const columns = columnsFor(topics.length);
  const loose = lists.get('') ?? [];
  const unplaced = view.unplaced ?? 0;
  const hanging = view.hanging ?? 0;
  return (
    <>
      <div className={styles.room}>
        {topics.slice(0, columns).map((topic, index) => (
          <Column key={topic.id} topic={topic} place={index + 1} notes={lists.get(topic.id) ?? []} />
        ))}
        {topics.length > columns ? <Others topics={topics} from={columns} /> : null}
        {topics.length < 3 && loose.length > 0 ? (
          <Loose notes={loose} unplaced={unplaced} wide={topics.length === 1} />
        ) : null}
      </div>
      <ProjectorFoot>
        <div className={shared.foot}>
          <p>
            <b>{words.inTopics(hanging - unplaced, topics.length)}</b>
            {unplaced > 0 ? ` · ${words.notPlaced(unplaced)}` : null}
          </p>
          <p>
            {words.order(view.stickies)}
            {topics.slice(columns).some(({ disagree }) => disagree) ? (
              <>
                {' · '}
                <span className={styles.sign}>
                  <Differ />
                  {`\u00a0${words.disagree}`}
                </span>
              </>
            ) : null}
          </p>
        </div>
      </ProjectorFoot>
    </>
  );
}

function Column({ topic, place, notes }: { topic: OneTopic; place: number; notes: readonly OneNote[] }) {
  const words = useText(wallText);
  const language = useLanguage();
  const [list, hidden] = useShown(notes.map(({ id, text }) => `${id} ${text}`).join('|'));
  const more = topic.stickies - (notes.length - hidden.length);
  return (
    <section className={styles.topic} data-glide={`topic ${topic.id}`}>
      <h2 className={styles.topicHead}>
        <span className={styles.place}>{formatNumber(place, language)}</span>
        <Words className={styles.topicName}>{topic.name}</Words>
        {topic.disagree ? <SpreadStrip spread={topic.spread} size="projector" /> : null}
      </h2>
      <p className={styles.weight}>
        <span>
          <b>{words.points(topic.points)}</b>
          {` · ${words.people(topic.people)}`}
        </span>{' '}
        <span>
          {words.tables(topic.tables)}
          {topic.disagree ? (
            <>
              {' · '}
              <b>{words.disagree}</b>
            </>
          ) : null}
        </span>
      </p>
      <div className={styles.topicNotes}>
        <ul className={styles.column} ref={list}>
          {notes.map((note) => (
            <li key={note.id} className={styles.note} data-glide={note.id}>
              <Note size="projector" text={note.text} table={note.table} />
            </li>
          ))}
        </ul>
        {more > 0 ? <p className={styles.more}>{words.more(more)}</p> : null}
      </div>
    </section>
  );
}

/** Topics below those with a column: number, name, points. */
function Others({ topics, from }: { topics: readonly OneTopic[]; from: number }) {
  const words = useText(wallText);
  const language = useLanguage();
  const listed = topics.slice(from, topics.length > MOST_LISTED ? MOST_LISTED - 1 : MOST_LISTED);
  const fit = useFit<HTMLOListElement>(
    listed.map(({ id, name }) => `${id} ${name}`).join('|'),
    [28],
    [3, 2, 1],
  );
  const more = topics.length - from - listed.length;
  return (
    <div className={classes(styles.others, from === 1 && styles.wide)} data-bare={from === 0 || undefined}>
      <ol className={styles.listed} ref={fit}>
        {listed.map((topic, index) => (
          <li key={topic.id} className={styles.other} data-glide={`topic ${topic.id}`}>
            <span className={styles.otherPlace}>{formatNumber(from + index + 1, language)}</span>
            <Words className={styles.otherName}>{topic.name}</Words>
            <span className={classes(styles.otherWeight, from > 0 && styles.oneLine)}>
              {topic.disagree ? (
                <span>
                  <VisuallyHidden>{words.disagree}</VisuallyHidden>
                  <Differ />
                  {'\u00a0'}
                </span>
              ) : null}
              {words.points(topic.points)}
              {from > 0 ? (
                <span className={styles.otherPeople} data-if-room>{` · ${words.people(topic.people)}`}</span>
              ) : null}
            </span>
          </li>
        ))}
        {more > 0 ? <li className={styles.more}>{words.moreTopics(more)}</li> : null}
      </ol>
    </div>
  );
}

/** Where there is no room for the words: some pull up, some down. */
function Differ() {
  return (
    <svg className={styles.differ} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 3v18M6.5 8.5L12 3l5.5 5.5M6.5 15.5L12 21l5.5-5.5" />
    </svg>
  );
}

/** Stickies that wait for their topic, while there is room to show them. */
function Loose({ notes, unplaced, wide }: { notes: readonly OneNote[]; unplaced: number; wide: boolean }) {
  const words = useText(wallText);
  const [list, hidden] = useShown(notes.map(({ id, text }) => `${id} ${text}`).join('|'));
  const more = unplaced - (notes.length - hidden.length);
  return (
    <section className={wide ? styles.looseWide : styles.topic}>
      <h2 className={styles.looseHead}>{words.notPlaced(unplaced)}</h2>
      <div className={styles.topicNotes}>
        <ul className={wide ? styles.twoColumns : styles.column} ref={list}>
          {notes.map((note) => (
            <li key={note.id} className={styles.note} data-glide={note.id}>
              <Note size="projector" text={note.text} table={note.table} rank={note.rank} />
            </li>
          ))}
        </ul>
        {more > 0 ? <p className={styles.more}>{words.more(more)}</p> : null}
      </div>
    </section>
  );
}
