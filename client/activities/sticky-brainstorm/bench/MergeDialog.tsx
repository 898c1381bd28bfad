import { useId, useState } from 'react';
import { cleanLine } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { useDraft, useDraftName } from '../../../live/drafts.ts';
import { FormDialog } from '../../../ui/fields/FormDialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { benchText } from '../benchText.ts';
import type { OneTopic } from '../order.ts';
import styles from './BenchDialogs.module.css';

/** Asks under which name topics are merged: that of one of them (the weightiest unless another is chosen), or a new one. */
export function MergeDialog({
  topics,
  refusal,
  onMerge,
  onClose,
}: {
  /** The weightiest first. */
  topics: readonly OneTopic[];
  refusal: string | undefined;
  /** Answers whether it was done; without a name, `into` keeps its own. */
  onMerge: (from: readonly string[], into: string, name?: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const words = useText(benchText);
  const group = useId();
  const [typed, setTyped, forget] = useDraft(useDraftName('merge'));
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const ids = topics.map(({ id }) => id);
  const [first] = ids;
  // One that was chosen may have gone meanwhile.
  const into = chosen !== undefined && ids.includes(chosen) ? chosen : first;
  const own = chosen === OWN || (chosen === undefined && typed !== '');
  const name = cleanLine(typed);

  async function merge() {
    setMissing(own && name === '');
    if (into === undefined || ids.length < 2 || (own && name === '')) return;
    const from = ids.filter((id) => id !== into);
    if (await onMerge(from, into, own ? name : undefined)) close();
  }
  function close() {
    forget();
    onClose();
  }
  return (
    <FormDialog
      title={words.mergeTitle(topics.length)}
      save={words.mergeNow}
      onSave={() => void merge()}
      onClose={close}
    >
      <p className={styles.detail}>{words.mergeHow}</p>
      <fieldset className={styles.names}>
        <legend className={styles.legend}>{words.name}</legend>
        {topics.map((topic, index) => (
          <label key={topic.id} className={styles.choice}>
            <input
              type="radio"
              name={group}
              data-first={index === 0 || undefined}
              checked={!own && topic.id === into}
              onChange={() => setChosen(topic.id)}
            />
            <Words>{topic.name}</Words>
            <span className={styles.small}>{words.points(topic.points)}</span>
          </label>
        ))}
        <label className={styles.choice}>
          <input type="radio" name={group} checked={own} onChange={() => setChosen(OWN)} />
          <span>{words.otherName}</span>
        </label>
      </fieldset>
      {own ? (
        <TextField
          autoFocus
          label={words.otherName}
          labelHidden
          value={typed}
          maxLength={LIMITS.name}
          autoComplete="off"
          error={missing && name === '' ? words.nameMissing : refusal}
          onChange={setTyped}
        />
      ) : refusal === undefined ? null : (
        <p className={styles.refused} role="alert">
          {refusal}
        </p>
      )}
    </FormDialog>
  );
}

/** Chosen instead of a topic: a name of one's own. No id has a space. */
const OWN = 'a new name';
