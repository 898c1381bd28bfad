import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { Topic } from '../../../shared/activities/discussion/followUps.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import styles from './FollowUps.module.css';
import { discussionText } from './text.ts';

/** What a follow-up workshop should come back to; folded, because the answers are what a host works with. */
export function FollowUps({
  topics,
  language,
  ask,
}: {
  topics: Readonly<Record<string, Topic>>;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  const list = Object.entries(topics);
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        {text.topics}
        <span className={styles.count}>{list.length}</span>
      </summary>
      {list.length === 0 ? <p className={styles.none}>{text.topicsNone}</p> : null}
      <ul className={styles.list}>
        {list.map(([id, topic]) => (
          <li key={id} className={styles.topic}>
            <span className={styles.mark}>
              {topic.table === undefined ? (
                <Icon name="flag" size={20} />
              ) : (
                <TableBadge table={topic.table} size="s" />
              )}
            </span>
            <div className={styles.words}>
              {topic.table === undefined ? null : <TeamName table={topic.table} />}
              <Words as="p" className={styles.text} lang={language}>
                {topic.text}
              </Words>
              <p className={styles.about}>
                {topic.kind === 'question' ? text.question : text.onQuestion(topic.short)}
              </p>
            </div>
            <Button
              kind="plain"
              size="s"
              icon="close"
              aria-label={text.unmark}
              title={text.unmark}
              onClick={() =>
                topic.kind === 'question'
                  ? ask('markQuestion', { question: id, on: false })
                  : ask('markAnswer', { answer: id, on: false })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
