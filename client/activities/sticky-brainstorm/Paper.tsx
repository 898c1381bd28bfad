import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { PaperView } from '../../../shared/activities/sticky-brainstorm/paper.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraft, useDraftName } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Paper.module.css';
import { paperText } from './paperText.ts';

interface PaperProps {
  readonly question: string;
  readonly table: string;
  /** How many stickies each person has: the numbers that stand on them. */
  readonly stickies: number;
  /** What was typed for this table and question. */
  readonly typed: Readonly<Record<string, PaperView>>;
  /** @returns whether the words may leave the field */
  readonly onNote: (text: string, rank: number) => boolean | Promise<boolean>;
  readonly onEdit: (sticky: string, text: string) => unknown;
  /** Before the field, where there is something to choose. */
  readonly children?: ReactNode;
}

/** Types what people wrote on paper, one sticky after another: Enter takes it, and the next number is ready. */
export function Paper({ question, table, stickies, typed, onNote, onEdit, children }: PaperProps) {
  const text = useText(paperText);
  const [rank, setRank] = useState(1);
  const [words, setWords, clear] = useDraft(useDraftName(`paper/${question}/${table}`), '', {
    sends: (typing) =>
      isBlank(typing)
        ? undefined
        : { type: 'notePaper', payload: { question, table, text: cleanLine(typing), rank } },
  });
  const [editing, setEditing] = useState<{ readonly id: string; readonly text: string }>();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (editing) {
      onEdit(editing.id, cleanLine(editing.text));
      return setEditing(undefined);
    }
    if (isBlank(words) || !(await onNote(cleanLine(words), rank))) return;
    clear();
    setRank((rank % stickies) + 1);
  }
  const all = Object.entries(typed).sort(([, a], [, b]) => b.nth - a.nth);
  return (
    <>
      <p className={styles.hint}>{text.hint}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {children}
        {stickies > 1 && !editing ? (
          <Segmented
            label={text.rank}
            labelShown
            options={Array.from({ length: stickies }, (_, index) => ({
              id: String(index + 1),
              label: String(index + 1),
            }))}
            value={String(rank)}
            onChange={(id) => setRank(Number(id))}
          />
        ) : null}
        <div className={styles.field}>
          <TextField
            label={text.text}
            value={editing ? editing.text : words}
            onChange={(value) => (editing ? setEditing({ ...editing, text: value }) : setWords(value))}
            maxLength={LIMITS.sticky}
            autoComplete="off"
            enterKeyHint="done"
          />
        </div>
        <Button type="submit" kind={editing ? 'primary' : 'quiet'}>
          {editing ? text.save : text.add}
        </Button>
        {editing ? (
          <Button kind="plain" onClick={() => setEditing(undefined)}>
            {text.cancel}
          </Button>
        ) : null}
      </form>
      {all.length === 0 ? null : (
        <>
          <p className={styles.count}>{text.typed(all.length)}</p>
          <ul className={styles.list}>
            {all.map(([id, sticky]) => (
              <li key={id} className={styles.sticky}>
                <span className={styles.rank}>{sticky.rank}</span>
                <Words className={styles.words}>{sticky.text}</Words>
                <Button
                  kind="plain"
                  icon="pen"
                  aria-label={text.edit(sticky.text)}
                  onClick={() => setEditing({ id, text: sticky.text })}
                />
                <Button
                  kind="plain"
                  icon="close"
                  aria-label={text.remove(sticky.text)}
                  onClick={() => void onEdit(id, '')}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
