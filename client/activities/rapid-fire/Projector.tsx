import { mostVotesFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import type { ProjectorView, Said, TalkCard } from '../../../shared/activities/rapid-fire/views.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot, ProjectorOwnClock } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import styles from './Projector.module.css';
import { ProjectorAsked } from './ProjectorAsked.tsx';
import { TalkClock } from './TalkClock.tsx';
import { text } from './text.ts';

/** Long texts step down in size, so that they fit and stay readable. */
const sizeOf = (words: string) =>
  words.length > 200
    ? styles.tiny
    : words.length > 110
      ? styles.small
      : words.length > 60
        ? styles.medium
        : undefined;

/** During a talk who speaks and the clock; then the discussion question, with what it collects as that comes. */
export default function Projector({ view, clock, language }: ProjectorProps<typeof activity>) {
  if (view.question) return <ProjectorAsked view={view} question={view.question} language={language} />;
  if (!view.talk) return null;
  const { talk, alone, said } = view;
  const list = mostVotesFirst(said ?? {});
  const shows = alone !== undefined || list.length > 0;
  return (
    <div className={classes(styles.talk, shows && styles.asking)}>
      <div className={styles.main}>
        <Speaker talk={talk} language={language} small={shows} />
        {alone ? <Alone said={alone} /> : null}
        {!alone && list.length > 0 ? <Top list={list} /> : null}
      </div>
      {clock ? (
        <>
          <ProjectorOwnClock />
          <TalkClock clock={clock} talkMinutes={talk.minutes} size={shows ? 'projector-s' : 'projector'} />
        </>
      ) : null}
      <Foot view={view} />
    </div>
  );
}

function Speaker({ talk, language, small }: { talk: TalkCard; language: string; small: boolean }) {
  const words = useText(text);
  const first = talk.name ?? talk.title;
  if (small) {
    return (
      <h1 className={styles.line} dir="auto" lang={language}>
        <b>
          <bdi>{first}</bdi>
        </b>
        {talk.name ? (
          <>
            {' · '}
            <bdi>{talk.title}</bdi>
          </>
        ) : null}
      </h1>
    );
  }
  return (
    <div className={styles.speaker} lang={language}>
      <p className={styles.kicker}>{words.talkOf(talk.number, talk.of)}</p>
      <h1 className={classes(styles.name, sizeOf(first))} dir="auto">
        {first}
      </h1>
      {talk.name ? (
        <p className={classes(styles.subject, talk.title.length > 70 && styles.medium)} dir="auto">
          {talk.title}
        </p>
      ) : null}
      {talk.organisation ? (
        <p className={styles.organisation} dir="auto">
          {talk.organisation}
        </p>
      ) : null}
    </div>
  );
}

function Alone({ said }: { said: Said }) {
  const words = useText(text);
  return (
    <div className={styles.alone}>
      <Words as="p" className={classes(styles.question, sizeOf(said.text))}>
        {said.text}
      </Words>
      <p className={styles.votes}>{words.votes(said.votes)}</p>
    </div>
  );
}

function Top({ list }: { list: readonly (Said & { readonly id: string })[] }) {
  const words = useText(text);
  const language = useLanguage();
  const rows = useGlide<HTMLOListElement>(list.map((entry) => entry.id));
  return (
    <div className={styles.top}>
      <h2 className={styles.kicker}>{words.topQuestions}</h2>
      <ol className={styles.rows} ref={rows}>
        {list.map((entry) => (
          <li key={entry.id} className={styles.row} data-glide={entry.id}>
            <span className={styles.figure}>{formatNumber(entry.votes, language)}</span>
            <Words as="p" className={styles.rowText}>
              {entry.text}
            </Words>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many have asked, and who is next. */
function Foot({ view }: { view: ProjectorView }) {
  const words = useText(text);
  const asked = view.open + view.answered;
  return (
    <ProjectorFoot>
      <div className={styles.foot}>
        <p>
          {asked === 0 ? words.askOnPhone : words.questionsSoFar(asked)}
          {view.answered > 0 ? ` · ${words.answeredSoFar(view.answered)}` : null}
        </p>
        {view.next ? (
          <p className={styles.next}>
            {`${words.next}: `}
            <b dir="auto">{view.next.name ?? view.next.title}</b>
          </p>
        ) : null}
      </div>
    </ProjectorFoot>
  );
}
