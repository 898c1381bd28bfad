import type { ReactNode } from 'react';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './TopicChoices.module.css';

/** Topics to choose from, in their order. */
export function TopicChoices<Topic extends { readonly id: string; readonly name: string }>({
  topics,
  factsOf,
  below = false,
  language,
  onChoose,
}: {
  topics: readonly Topic[];
  /** What there is to know of each. */
  factsOf: (topic: Topic) => ReactNode;
  /** They are many: they stand below the name, not beside it. */
  below?: boolean;
  language: string;
  onChoose: (topic: string) => void;
}) {
  const [choices, list] = useSteadyOrder(topics);
  return (
    <ul className={styles.list} ref={list}>
      {choices.map((topic) => (
        <li key={topic.id}>
          <button
            type="button"
            className={styles.choice}
            data-below={below || undefined}
            onClick={() => onChoose(topic.id)}
          >
            <Words className={styles.name} lang={language}>
              {topic.name}
            </Words>
            <span className={styles.facts}>{factsOf(topic)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
