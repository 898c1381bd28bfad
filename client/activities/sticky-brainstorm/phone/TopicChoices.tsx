import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { phoneText } from './phoneText.ts';
import styles from './TopicChoices.module.css';
import type { TableTopic } from './wallNotes.ts';

/** Topics to choose from, in their order. */
export function TopicChoices({
  topics,
  language,
  onChoose,
}: {
  topics: readonly TableTopic[];
  language: string;
  onChoose: (topic: string) => void;
}) {
  const text = useText(phoneText);
  const [choices, list] = useSteadyOrder(topics);
  return (
    <ul className={styles.list} ref={list}>
      {choices.map(({ id, name, stickies }) => (
        <li key={id}>
          <button type="button" className={styles.choice} onClick={() => onChoose(id)}>
            <Words className={styles.name} lang={language}>
              {name}
            </Words>
            <span className={styles.count}>{text.count(stickies)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
