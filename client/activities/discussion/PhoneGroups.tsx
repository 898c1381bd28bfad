import type { GroupView } from '../../../shared/activities/discussion/viewParts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { groupsInOrder } from './groupsInOrder.ts';
import styles from './PhoneGroups.module.css';
import { discussionText } from './text.ts';

/** The groups of answers that the projector shows, by name and number, and in which one's own is. */
export function PhoneGroups({
  groups,
  own,
}: {
  groups: Readonly<Record<string, GroupView>>;
  /** The group of one's own answer. */
  own: string | undefined;
}) {
  const text = useText(discussionText);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.roomSays}</h2>
      <ul className={styles.list}>
        {groupsInOrder(groups).map(({ id, name, answers }) => (
          <li key={id} className={styles.group}>
            <Words className={styles.name}>{name}</Words>
            <span className={styles.count}>{text.answersIn(answers)}</span>
            {id === own ? <Badge tone="accent">{text.yours}</Badge> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
