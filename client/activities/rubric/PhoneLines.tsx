import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/rubric/activity.ts';
import type { Use } from '../../../shared/activities/rubric/state.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneCommand } from '../screen.ts';
import { useRefusal, useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import type { RubricPhone } from './props.ts';
import { text } from './text.ts';

type Lines = RubricPhone & { use: Use; dimension: string; label: string; hint?: string };

/** What the table has written about a dimension, and a field for another line; authors change or take back their own. */
export function PhoneLines(props: Lines) {
  const { use, dimension, label, table, me, send } = props;
  const words = useText(text);
  const [editing, setEditing] = useState<string>();
  const [refusal, watch] = useRefusal();
  const here = newestFirst(table?.dimensions[dimension]?.[use] ?? {});
  const own = me?.lines ?? {};
  // Those that wait for a facilitator, or were set aside, are in nobody's view but mine.
  const unseen = newestFirst(own).filter(
    (line) => line.use === use && line.dimension === dimension && (line.hidden || line.waiting),
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label}</h2>
      <LineForm
        key={editing ?? 'new'}
        {...props}
        before={editing === undefined ? undefined : own[editing] && { id: editing, text: own[editing].text }}
        onDone={() => setEditing(undefined)}
      />
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <ul>
        {[...here, ...unseen].map((line) => (
          <li key={line.id} className={styles.line}>
            <Words as="p">{line.text}</Words>
            {'hidden' in line || 'waiting' in line ? (
              <p className={styles.state}>
                {'hidden' in line && line.hidden ? words.setAside : words.readFirst}
              </p>
            ) : null}
            {own[line.id] === undefined ? null : (
              <p className={styles.lineActions}>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={words.editWhat(line.text)}
                  onClick={() => setEditing(line.id)}
                >
                  {words.edit}
                </button>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={words.takeBackWhat(line.text)}
                  onClick={() => void watch(send('takeBackLine', { id: line.id }))}
                >
                  {words.takeBack}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Writes a line or changes one. What is typed is kept on the device until the server has it. */
function LineForm({
  use,
  dimension,
  label,
  hint,
  you,
  item,
  send,
  before,
  onDone,
}: Lines & { before: { readonly id: string; readonly text: string } | undefined; onDone: () => void }) {
  const words = useText(text);
  const [refusal, watch, forget] = useTextRefusal();
  const [sending, setSending] = useState(false);
  const key = `${you.id}/${item.id}/${before?.id ?? `${use}/${dimension}`}`;
  const commandOf = (typed: string): PhoneCommand<typeof activity> =>
    before
      ? { type: 'editLine', payload: { id: before.id, text: cleanText(typed) } }
      : { type: 'addLine', payload: { use, dimension, table: you.table, text: cleanText(typed) } };
  const [typed, setTyped, clear] = useDraft(key, before?.text ?? '', {
    sends: (value) => (isBlank(value) ? undefined : commandOf(value)),
  });

  async function save() {
    if (isBlank(typed) || sending) return;
    const { type, payload } = commandOf(typed);
    // Offline it may take long until the server answers: the form is free at once.
    if (!before) {
      clear();
      void send(type, payload);
      return;
    }
    setSending(true);
    const saved = await watch(send(type, payload, { replaces: key }));
    setSending(false);
    if (!saved) return;
    clear();
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={before ? words.edit : label}
        labelHidden
        placeholder={hint}
        value={typed}
        rows={2}
        maxLength={LIMITS.sticky}
        error={refusal}
        onChange={(value) => {
          forget();
          setTyped(value);
        }}
      />
      <div className={styles.actions}>
        {before ? (
          <Button
            onClick={() => {
              clear();
              onDone();
            }}
          >
            {words.cancel}
          </Button>
        ) : null}
        <Button type="submit" wide disabled={isBlank(typed) || sending}>
          {before ? words.save : words.add}
        </Button>
      </div>
    </form>
  );
}
