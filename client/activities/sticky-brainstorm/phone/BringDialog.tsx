import { useId, useState } from 'react';
import { nameKey } from '../../../../shared/activities/parts/board.ts';
import { alike } from '../../../../shared/activities/sticky-brainstorm/alike.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/text.ts';
import { withWords } from '../order.ts';
import styles from './BringDialog.module.css';
import { phoneText } from './phoneText.ts';
import { TopicChoices } from './TopicChoices.tsx';
import { togetherText } from './togetherText.ts';
import type { TableTopic, TopicOfAll } from './wallNotes.ts';

/** From so many topics on a search helps. */
const SEARCH_FROM = 8;

interface Choosing {
  /** The topics of the wall of all, the weightiest first. */
  readonly there: readonly TopicOfAll[];
  readonly language: string;
  /** Without a topic: as a new one. */
  readonly onBring: (into: string | undefined) => void;
}

/** Asks where a table's topic goes on the wall of all. It closes by itself when somebody takes the topic away. */
export function BringDialog({
  topic,
  onClose,
  ...choosing
}: Choosing & { topic: TableTopic | undefined; onClose: () => void }) {
  const text = useText(togetherText);
  return (
    <Dialog open={topic !== undefined} title={topic ? text.bringTitle(topic.name) : ''} onClose={onClose}>
      {topic === undefined ? null : <Choices key={topic.id} topic={topic} {...choosing} />}
    </Dialog>
  );
}

function Choices({ topic, there, language, onBring }: Choosing & { topic: TableTopic }) {
  const text = useText(togetherText);
  const phone = useText(phoneText);
  const [search, setSearch] = useState('');
  const label = useId();
  const others = there.filter(({ id }) => id !== topic.brought?.topic);
  // One of its name is there: it is that one.
  const isTaken = there.some(({ name }) => nameKey(name) === nameKey(topic.name));
  const found = withWords(
    others.map((other) => ({ ...other, text: other.name })),
    search,
  );
  const isAlike = (name: string) => alike(name, topic.name);
  return (
    <>
      {isTaken ? null : (
        <Button kind="primary" size="l" wide onClick={() => onBring(undefined)}>
          {text.asNew}
        </Button>
      )}
      {others.length === 0 ? null : (
        <section className={styles.join} aria-labelledby={label}>
          <h3 className={styles.heading} id={label}>
            {text.orJoin}
          </h3>
          {others.length >= SEARCH_FROM ? (
            <TextField
              label={text.search}
              labelHidden
              placeholder={text.search}
              type="search"
              value={search}
              onChange={setSearch}
            />
          ) : null}
          {found.length === 0 ? <p className={styles.none}>{text.noneFound}</p> : null}
          <TopicChoices
            topics={[
              ...found.filter(({ name }) => isAlike(name)),
              ...found.filter(({ name }) => !isAlike(name)),
            ]}
            factsOf={({ name, points, people, tables }) => (
              <>
                {isAlike(name) ? <b>{text.alike} · </b> : null}
                {phone.factsTables(points, people, tables)}
              </>
            )}
            below
            language={language}
            onChoose={onBring}
          />
        </section>
      )}
    </>
  );
}
