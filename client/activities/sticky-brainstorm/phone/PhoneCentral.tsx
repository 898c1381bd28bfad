import { useRef, useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { PhoneActions } from '../../../ui/frames/PhoneActions.tsx';
import { useSay } from '../../../ui/heard/Announcer.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { toneStyle } from '../../../ui/tableTone.ts';
import { useText } from '../../../ui/text.ts';
import type { PhoneProps } from '../../screen.ts';
import { useRefusal } from '../../useRefusal.ts';
import { BringDialog } from './BringDialog.tsx';
import { OurTopic } from './OurTopic.tsx';
import styles from './PhoneCentral.module.css';
import { PhoneTables } from './PhoneTables.tsx';
import { Problem } from './Problem.tsx';
import { RoomTopics } from './RoomTopics.tsx';
import { togetherText } from './togetherText.ts';
import type { OwnStickies } from './useOwnStickies.ts';
import { roomTopics, type TableTopic, wallNotes, wallTopics } from './wallNotes.ts';

/** The table brings its topics to the wall of all: into one that is there, or as a new one. */
export function PhoneCentral(props: PhoneProps<typeof activity> & { own: OwnStickies; onWrite: () => void }) {
  const { floor, table, you, send, language } = props;
  const text = useText(togetherText);
  const question = floor.question.id;
  const [arranging, setArranging] = useState(false);
  const [bringing, setBringing] = useState<string>();
  const [problem, watch] = useRefusal();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const notes = wallNotes(table, question);
  const filled = wallTopics(table, question).filter(({ stickies }) => stickies > 0);
  const [topics, area] = useSteadyOrder<TableTopic, HTMLUListElement>(filled);
  const loose = notes.filter(({ topic }) => topic === undefined).length;
  const there = roomTopics(floor);
  const nameOf = (id: string) => there?.find((topic) => topic.id === id)?.name;

  if (arranging) return <PhoneTables {...props} onBack={() => setArranging(false)} />;

  const bring = async (topic: TableTopic, into?: string) => {
    setBringing(undefined);
    heading.current?.focus({ preventScroll: true });
    const done = await watch(
      send('bringTopic', { question, topic: topic.id, ...(into === undefined ? {} : { into }) }),
    );
    if (done) say(text.brought(topic.name, (into && nameOf(into)) ?? topic.name));
  };
  const takeBack = (topic: string) => void watch(send('takeBackTopic', { question, topic }));
  const asked = topics.find(({ id }) => id === bringing);

  return (
    <>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {topics.length > 0 ? (
        <>
          <p className={styles.hint}>{text.hint}</p>
          <ul className={styles.ours} ref={area} style={toneStyle(you.table)}>
            {topics.map((topic) => (
              <OurTopic
                key={topic.id}
                topic={topic}
                into={topic.brought && nameOf(topic.brought.topic)}
                language={language}
                onBring={() => setBringing(topic.id)}
                onBringRest={() => void bring(topic, topic.brought?.topic)}
                onTakeBack={() => takeBack(topic.id)}
              />
            ))}
          </ul>
        </>
      ) : (
        <Empty
          title={notes.length > 0 ? text.noTopics : text.noStickies}
          detail={notes.length > 0 ? text.noTopicsDetail : text.noStickiesDetail}
        />
      )}
      {loose > 0 && topics.length > 0 ? <p className={styles.loose}>{text.looseLeft(loose)}</p> : null}
      <RoomTopics topics={there} language={language} />
      <PhoneActions>
        <Problem>{problem}</Problem>
        {notes.length > 0 ? (
          <Button
            kind={topics.length === 0 ? 'primary' : 'quiet'}
            size={topics.length === 0 ? 'l' : 'm'}
            wide
            icon="table"
            onClick={() => setArranging(true)}
          >
            {topics.length === 0 ? text.makeTopics : text.changeTopics}
          </Button>
        ) : null}
      </PhoneActions>
      <BringDialog
        topic={asked}
        there={there ?? []}
        language={language}
        onClose={() => setBringing(undefined)}
        onBring={(into) => asked && void bring(asked, into)}
      />
    </>
  );
}
