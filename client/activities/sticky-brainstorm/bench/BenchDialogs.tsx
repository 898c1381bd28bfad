import { useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { benchText } from '../benchText.ts';
import { type OneTopic, withWords } from '../order.ts';
import styles from './BenchDialogs.module.css';

/** From so many topics on a search helps. */
const SEARCH_FROM = 9;

/** Asks for one of the topics. */
export function PickDialog({
  title,
  topics,
  onPick,
  onClose,
}: {
  title: string;
  topics: readonly OneTopic[];
  onPick: (topic: string) => void;
  onClose: () => void;
}) {
  const words = useText(benchText);
  const [search, setSearch] = useState('');
  const [steady, list] = useSteadyOrder(topics);
  const found = withWords(
    steady.map((topic) => ({ topic, text: topic.name })),
    search,
  );
  return (
    <Dialog open title={title} onClose={onClose}>
      {topics.length >= SEARCH_FROM ? (
        <TextField label={words.searchTopics} type="search" value={search} onChange={setSearch} />
      ) : null}
      {topics.length === 0 ? <p className={styles.detail}>{words.noOtherTopic}</p> : null}
      <ul className={styles.choices} ref={list}>
        {found.map(({ topic }) => (
          <li key={topic.id}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                onPick(topic.id);
                onClose();
              }}
            >
              <Words>{topic.name}</Words>
              <span className={styles.small}>{words.stickies(topic.stickies)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
