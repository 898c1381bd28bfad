import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { useText } from '../../../ui/text.ts';
import type { PhoneProps } from '../../screen.ts';
import styles from './PhoneRoom.module.css';
import { phoneText } from './phoneText.ts';
import { TopicList } from './RoomTopics.tsx';
import { roomTopics } from './wallNotes.ts';

/** What the hosts make of all tables' topics, with what the ranks say about each. */
export function PhoneRoom({ floor, language }: PhoneProps<typeof activity>) {
  const text = useText(phoneText);
  const topics = roomTopics(floor);
  if (topics === undefined || topics.length === 0) {
    return <Empty title={topics === undefined ? text.roomHidden : text.roomEmpty} detail={text.roomHint} />;
  }
  return (
    <section className={styles.room}>
      <header>
        <h2 className={styles.heading}>{text.topTopics}</h2>
        <p className={styles.hint}>{text.roomHint}</p>
      </header>
      <TopicList topics={topics} language={language} />
      <p className={styles.rule}>{text.orderRule(floor.stickies)}</p>
    </section>
  );
}
