import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ProjectorView } from '../../../shared/activities/sticky-brainstorm/projectorView.ts';
import { isPrivate } from '../../../shared/activities/sticky-brainstorm/state.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { useText } from '../../ui/text.ts';
import type { ProjectorProps } from '../screen.ts';
import { inOrder, oneNotes } from './order.ts';
import styles from './Projector.module.css';
import { ProjectorFooting } from './projector/ProjectorFooting.tsx';
import { ProjectorQuestions } from './projector/ProjectorQuestions.tsx';
import { ProjectorWriting } from './projector/ProjectorWriting.tsx';
import { wallText } from './text.ts';
import { asPlaced, byIdOf, type Hung } from './wall/sceneParts.ts';
import { Wall } from './wall/Wall.tsx';

/** The question; while people write how far they are, then every sticky, which fly where tables and the room put them. */
export default function Projector({ view, clock, language }: ProjectorProps<typeof activity>) {
  // Thousands of stickies are reckoned between two frames, a part at a time, while others fly on.
  return <Shown view={useDeferredValue(view)} since={clock?.startedAt} language={language} />;
}

const Shown = memo(function Shown({
  view,
  since,
  language,
}: Pick<ProjectorProps<typeof activity>, 'view' | 'language'> & { since: number | undefined }) {
  const { phase, question, questions } = view;
  const private_ = isPrivate(phase);
  // Alone, everybody is at all of them.
  const all = private_ && questions.length > 1;
  const wrote = useRef(false);
  useEffect(() => {
    if (private_) wrote.current = true;
  }, [private_]);
  return (
    <div className={styles.screen}>
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
      ) : (
        <Hanging view={view} flyIn={wrote.current} since={since} />
      )}
    </div>
  );
});

const NOTHING_MADE = {};

/**
 * The wall, or why there is none.
 * @param flyIn the room has seen stickies pile up at the tables
 * @param since when the step began, by the server's clock, ms
 */
function Hanging({ view, flyIn, since }: { view: ProjectorView; flyIn: boolean; since: number | undefined }) {
  const words = useText(wallText);
  const notes = useMemo(() => oneNotes(view.notes), [view.notes]);
  const { phase, made = NOTHING_MADE, alone, stickies: most } = view;
  const topics = useMemo(() => inOrder(view.topics), [view.topics]);
  const hung: Hung = useMemo(
    () => ({ phase, notes: asPlaced(notes), byId: byIdOf(notes), topics, made, alone, most }),
    [phase, notes, topics, made, alone, most],
  );
  if (view.notes === undefined) return <Empty size="projector" title={words.concealed} />;
  if (notes.length === 0)
    return view.review && view.written > 0 ? (
      <Empty size="projector" title={words.readFirst} />
    ) : (
      <Empty size="projector" title={words.wallEmpty} detail={words.wallEmptyHow} />
    );
  return (
    <>
      <Wall key={view.question.id} hung={hung} flyIn={flyIn} since={since} />
      <ProjectorFoot>
        <ProjectorFooting view={view} topics={topics} />
      </ProjectorFoot>
    </>
  );
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
