import type { ReactNode } from 'react';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './PhoneTables.module.css';
import { phoneText } from './phoneText.ts';
import { Spread } from './Spread.tsx';
import type { TableTopic } from './wallNotes.ts';

/** A topic of the table: its name, what the ranks say about it, and its stickies. */
export function PhoneTopic({
  topic,
  language,
  onChange,
  children,
}: {
  topic: TableTopic;
  language: string;
  onChange: () => void;
  children: ReactNode;
}) {
  const text = useText(phoneText);
  return (
    <section className={styles.group}>
      <header className={styles.topicHead} data-glide={topic.id}>
        <div className={styles.topicWords}>
          <Words as="h3" className={styles.name} lang={language}>
            {topic.name}
          </Words>
          <p className={styles.facts}>
            <span>{topic.stickies === 0 ? text.emptyTopic : text.facts(topic.points, topic.people)}</span>
            {topic.disagree ? <Badge tone="soon">{text.disagree}</Badge> : null}
          </p>
        </div>
        {topic.stickies > 1 ? <Spread counts={topic.spread} /> : null}
        <Button kind="plain" icon="more" aria-label={text.change(topic.name)} onClick={onChange} />
      </header>
      {children}
    </section>
  );
}
