import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import { Words } from '../../../ui/Words.tsx';
import type { PhoneProps } from '../../screen.ts';
import styles from './PhoneRoom.module.css';
import { phoneText } from './phoneText.ts';

/** What the hosts make of all tables' topics, with what the ranks say about each. */
export function PhoneRoom({ floor, language }: PhoneProps<typeof activity>) {
  const text = useText(phoneText);
  const { topics } = floor;
  const list = useGlide<HTMLOListElement>(topics?.map(({ name }) => name) ?? []);
  if (topics === undefined || topics.length === 0) {
    return <Empty title={topics === undefined ? text.roomHidden : text.roomEmpty} detail={text.roomHint} />;
  }
  return (
    <section className={styles.room}>
      <header>
        <h2 className={styles.heading}>{text.topTopics}</h2>
        <p className={styles.hint}>{text.roomHint}</p>
      </header>
      <ol className={styles.topics} ref={list}>
        {topics.map(({ name, points, people, tables, disagree }, index) => (
          <li key={name} data-glide={name} className={styles.topic}>
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
      <p className={styles.rule}>{text.orderRule(floor.stickies)}</p>
    </section>
  );
}
