import { useId, useState } from 'react';
import { cleanLine } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import { phoneText } from './phoneText.ts';
import { TopicChoices } from './TopicChoices.tsx';
import styles from './TopicDialog.module.css';
import type { TableTopic } from './wallNotes.ts';

interface TopicActions {
  readonly others: readonly TableTopic[];
  readonly language: string;
  readonly onRename: (topic: string, name: string) => void;
  readonly onMerge: (from: string, into: string) => void;
  readonly onDissolve: (topic: string) => void;
}

/** Everything that can be done with one topic. It closes by itself when somebody takes the topic away. */
export function TopicDialog({
  topic,
  onClose,
  ...actions
}: TopicActions & { topic: TableTopic | undefined; onClose: () => void }) {
  return (
    <Dialog
      open={topic !== undefined}
      title={<Words lang={actions.language}>{topic?.name}</Words>}
      onClose={onClose}
    >
      {topic === undefined ? null : <Body key={topic.id} topic={topic} {...actions} />}
    </Dialog>
  );
}

function Body({
  topic,
  others,
  language,
  onRename,
  onMerge,
  onDissolve,
}: TopicActions & { topic: TableTopic }) {
  const text = useText(phoneText);
  const [name, setName] = useState(topic.name);
  const merge = useId();
  const wanted = cleanLine(name);
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '' && wanted !== topic.name) onRename(topic.id, wanted);
        }}
      >
        <TextField
          label={text.topicName}
          value={name}
          onChange={setName}
          maxLength={LIMITS.name}
          autoComplete="off"
        />
        <Button type="submit" wide disabled={wanted === '' || wanted === topic.name}>
          {text.rename}
        </Button>
      </form>
      {others.length === 0 ? null : (
        <section className={styles.part} aria-labelledby={merge}>
          <h3 className={styles.heading} id={merge}>
            {text.mergeInto}
          </h3>
          <p className={styles.hint}>{text.mergeHint}</p>
          <TopicChoices
            topics={others}
            factsOf={({ stickies }) => text.count(stickies)}
            language={language}
            onChoose={(into) => onMerge(topic.id, into)}
          />
        </section>
      )}
      <section className={styles.part}>
        <Button wide onClick={() => onDissolve(topic.id)}>
          {text.dissolve}
        </Button>
        <p className={styles.hint}>{text.dissolveHint}</p>
      </section>
    </>
  );
}
