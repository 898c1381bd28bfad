import { useEffect } from 'react';
import { useFaultWords } from '../../forms/faultWords.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { totalOf } from '../data/draft.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import styles from './Checks.module.css';
import { noteKey, useFaults, useNotes } from './checks.ts';
import { fieldWords } from './fieldWords.ts';
import { useNoteWords } from './noteWords.ts';

/** Everything that is at fault or worth knowing; each leads to its field. */
export function Checks() {
  const text = useText(prepareText);
  const open = usePrepared((state) => state.checksOpen);
  const { showChecks, dismiss } = usePrepare();
  const faultWords = useFaultWords();
  const noteWords = useNoteWords();
  const faults = useFaults();
  const { shown: notes, away } = useNotes();
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        showChecks(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, showChecks]);
  if (!open) return null;
  return (
    <aside className={styles.checks} aria-label={text.checks}>
      <div className={styles.head}>
        <h2 className={styles.title}>{text.checks}</h2>
        <Button
          size="s"
          kind="plain"
          icon="close"
          aria-label={text.close}
          onClick={() => showChecks(false)}
        />
      </div>
      {faults.length === 0 && notes.length === 0 ? (
        <p className={styles.ready}>
          <Icon name="check" /> {text.checksNoneDetail}
        </p>
      ) : null}
      {faults.length > 0 ? (
        <Group
          title={text.faults}
          detail={text.mustFix}
          entries={faults.map((found) => ({ field: found.field, words: faultWords(found) }))}
          tone="fault"
        />
      ) : null}
      {notes.length > 0 ? (
        <Group
          title={text.warnings}
          entries={notes.map((note) => ({
            field: note.field,
            ...noteWords(note),
            onDismiss: () => dismiss(noteKey(note)),
          }))}
          tone="warning"
        />
      ) : null}
      {notes.length > 1 || away > 0 ? (
        <p className={styles.away}>
          {away > 0 ? text.putAway(away) : null}
          {away > 0 ? (
            <Button size="s" kind="plain" onClick={() => dismiss()}>
              {text.showAgain}
            </Button>
          ) : null}
          {notes.length > 1 ? (
            <Button size="s" kind="plain" onClick={() => dismiss(...notes.map(noteKey))}>
              {text.dismissAll}
            </Button>
          ) : null}
        </p>
      ) : null}
    </aside>
  );
}

function Group({
  title,
  detail,
  entries,
  tone,
}: {
  title: string;
  detail?: string;
  entries: readonly {
    readonly field: string;
    readonly words: string;
    /** What can be done about it. */
    readonly todo?: string;
    readonly onDismiss?: () => void;
  }[];
  tone: 'fault' | 'warning';
}) {
  const text = useText(prepareText);
  const session = useSession();
  const { lead } = usePrepare();
  const where = fieldWords();
  return (
    <section className={styles.group}>
      <h3 className={styles[tone]}>{title}</h3>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      <ul>
        {entries.map(({ field, words, todo, onDismiss }) => (
          <li key={`${field} ${words}`} className={styles.row}>
            <button type="button" className={styles.entry} onClick={() => lead(field)}>
              <span className={styles.where}>{where(session, field)}</span>
              <span>{words}</span>
              {todo ? <span className={styles.todo}>{todo}</span> : null}
            </button>
            {onDismiss ? (
              <Button
                size="s"
                kind="plain"
                icon="close"
                className={styles.dismiss}
                title={text.dismiss}
                aria-label={text.dismissWhat(words)}
                onClick={onDismiss}
              />
            ) : null}
            {tone === 'fault' && field === 'minutes' ? <TakeTotal /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The other way to make the sum right: the session is as long as its items. */
function TakeTotal() {
  const text = useText(prepareText);
  const total = totalOf(useSession().agenda);
  const { edit } = usePrepare();
  return (
    <Button size="s" className={styles.act ?? ''} onClick={() => edit((now) => ({ ...now, minutes: total }))}>
      {text.takeTotal(total)}
    </Button>
  );
}
