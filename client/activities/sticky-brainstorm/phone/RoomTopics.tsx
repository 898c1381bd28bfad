import { Badge } from '../../../ui/Badge.tsx';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './PhoneRoom.module.css';
import { phoneText } from './phoneText.ts';
import { togetherText } from './togetherText.ts';
import type { TopicOfAll } from './wallNotes.ts';

/** What is on the wall of all by now, the weightiest first. */
export function RoomTopics({
  topics,
  language,
}: {
  /** Absent while hosts hide it. */
  topics: readonly TopicOfAll[] | undefined;
  language: string;
}) {
  const text = useText(togetherText);
  return (
    <section className={styles.room}>
      <h2 className={styles.heading}>{text.wallTitle}</h2>
      {topics === undefined || topics.length === 0 ? (
        <p className={styles.hint}>{topics === undefined ? text.wallHidden : text.wallEmpty}</p>
      ) : (
        <TopicList topics={topics} language={language} />
      )}
    </section>
  );
}

/** Topics in order, each with what the ranks say of it. */
export function TopicList({ topics, language }: { topics: readonly TopicOfAll[]; language: string }) {
  const text = useText(phoneText);
  const list = useGlide<HTMLOListElement>(topics.map(({ id }) => id));
  return (
    <ol className={styles.topics} ref={list}>
      {topics.map(({ id, name, points, people, tables, disagree }, index) => (
        <li key={id} data-glide={id} className={styles.topic}>
          <span className={styles.place} aria-hidden="true">
            {index + 1}
          </span>
          <Words className={styles.name} lang={language}>
            {name}
          </Words>
          <span className={styles.facts}>
            <span>{text.factsTables(points, people, tables)}</span>
            {disagree ? <Badge tone="soon">{text.disagree}</Badge> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
