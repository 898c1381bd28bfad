import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { isPrivate } from '../../../shared/activities/sticky-brainstorm/state.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import type { ProjectorProps } from '../screen.ts';
import { asHung, inOrder } from './order.ts';
import styles from './Projector.module.css';
import { ProjectorQuestions } from './projector/ProjectorQuestions.tsx';
import { ProjectorTables } from './projector/ProjectorTables.tsx';
import { ProjectorTopics } from './projector/ProjectorTopics.tsx';
import { ProjectorWall } from './projector/ProjectorWall.tsx';
import { ProjectorWriting } from './projector/ProjectorWriting.tsx';
import { wallText } from './text.ts';

/** The question; while people write how far they are, then their stickies, which glide into topics. */
export default function Projector({ view, language }: ProjectorProps<typeof activity>) {
  const { phase, question, questions } = view;
  const private_ = isPrivate(phase);
  // Alone, everybody is at all of them.
  const all = private_ && questions.length > 1;
  const notes = asHung(view.notes);
  const topics = inOrder(view.topics);
  const glide = useGlide([
    phase,
    ...topics.map(({ id }) => id),
    ...notes.map(({ id, topic }) => `${id}>${topic ?? ''}`),
  ]);
  return (
    <div className={styles.screen} ref={glide}>
      {all ? (
        <ProjectorQuestions questions={questions} language={language} />
      ) : (
        <h1
          className={classes(styles.question, private_ ? sizeAlone(question.text) : sizeAbove(question.text))}
          lang={language}
          dir="auto"
        >
          {question.text}
        </h1>
      )}
      {private_ ? (
        <ProjectorWriting view={view} />
      ) : phase === 'tables' ? (
        <ProjectorTables view={view} />
      ) : view.notes === undefined ? (
        <Concealed />
      ) : phase === 'room' && topics.length > 0 ? (
        <ProjectorTopics view={view} topics={topics} notes={notes} />
      ) : (
        <ProjectorWall view={view} notes={notes} />
      )}
    </div>
  );
}

function Concealed() {
  return <Empty size="projector" title={useText(wallText).concealed} />;
}

const sizeAlone = (words: string) =>
  words.length > 220
    ? styles.tiny
    : words.length > 120
      ? styles.small
      : words.length > 60
        ? styles.medium
        : styles.large;

const sizeAbove = (words: string) =>
  words.length > 120 ? styles.least : words.length > 44 ? styles.above : styles.brief;
