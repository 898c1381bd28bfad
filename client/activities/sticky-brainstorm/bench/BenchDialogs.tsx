import { useState } from 'react';
import { cleanLine } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { useDraft, useDraftName } from '../../../live/drafts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormDialog } from '../../../ui/fields/FormDialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { benchText } from '../benchText.ts';
import { type OneTopic, withWords } from '../order.ts';
import styles from './BenchDialogs.module.css';

/** From so many topics on a search helps. */
const SEARCH_FROM = 9;

/** Asks for the name of a new topic; stays open with the reason when there cannot be one of this name. */
export function NameDialog({
  title,
  detail,
  refusal,
  onSave,
  onClose,
}: {
  title: string;
  detail: string | undefined;
  refusal: string | undefined;
  onSave: (name: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const words = useText(benchText);
  const [name, setName, forget] = useDraft(useDraftName('topic'));
  const [missing, setMissing] = useState(false);
  async function save() {
    const given = cleanLine(name);
    setMissing(given === '');
    if (given !== '' && (await onSave(given))) close();
  }
  function close() {
    forget();
    onClose();
  }
  return (
    <FormDialog title={title} save={words.create} onSave={() => void save()} onClose={close}>
      <TextField
        autoFocus
        label={words.name}
        hint={detail}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="off"
        error={missing && cleanLine(name) === '' ? words.nameMissing : refusal}
        onChange={setName}
      />
    </FormDialog>
  );
}

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
