import { type ReactNode, useDeferredValue, useState } from 'react';
import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { Note } from '../../ui/Note.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';
import { asHung, type OneNote, withWords } from './order.ts';

/** Every sticky, by table; hosts find one by its words, and take down what should not hang. */
export function ConsoleWall({ view, ask }: { view: ConsoleView; ask: ConsoleAsk<typeof activity> }) {
  const words = useText(benchText);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const all = asHung(view.notes);
  const hanging = all.filter(({ aside, waiting }) => !aside && !waiting);
  const aside = all.filter((note) => note.aside);
  const found = withWords(hanging, wanted);
  // Those whose letter would name somebody stand together at the end.
  const tables = [...new Set(found.map(({ table }) => table ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === '') || byLetter(a, b),
  );
  const setAside = (note: OneNote, on: boolean) =>
    ask('setAside', { question: view.question.id, sticky: note.id, on });
  return (
    <section>
      <h2 className={styles.heading}>
        {words.wallTitle}
        <span className={styles.count}>
          {wanted ? words.found(found.length, hanging.length) : words.stickies(hanging.length)}
        </span>
      </h2>
      {hanging.length > 0 ? (
        <div className={styles.search}>
          <TextField
            label={words.search}
            labelHidden
            placeholder={words.search}
            type="search"
            value={search}
            onChange={setSearch}
          />
        </div>
      ) : (
        <p className={styles.none}>{words.noneYet}</p>
      )}
      {hanging.length > 0 && found.length === 0 ? <p className={styles.none}>{words.noneFound}</p> : null}
      {tables.map((table) => {
        const notes = found.filter((note) => (note.table ?? '') === table);
        return (
          <section key={table} className={styles.group}>
            <h3 className={styles.groupHead}>
              {table === '' ? <span>{words.smallTables}</span> : <NamedTable table={table} />}
              <span className={styles.count}>{words.stickies(notes.length)}</span>
            </h3>
            <HostNotes notes={notes} onTakeDown={(note) => void setAside(note, true)} />
          </section>
        );
      })}
      <TakenDown notes={aside} onHang={(note) => void setAside(note, false)} />
    </section>
  );
}

/** Stickies that a host can take down, or whatever else `act` offers. */
export function HostNotes({
  notes,
  act,
  onTakeDown,
}: {
  notes: readonly OneNote[];
  act?: (note: OneNote) => ReactNode;
  onTakeDown: (note: OneNote) => void;
}) {
  const words = useText(benchText);
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <Note size="console" text={note.text} table={note.table} rank={note.rank}>
            {act?.(note)}
            <Button
              kind="plain"
              size="s"
              icon="eye-off"
              title={words.setAside}
              aria-label={words.setAsideWhat(note.text)}
              onClick={() => onTakeDown(note)}
            />
          </Note>
        </li>
      ))}
    </ul>
  );
}

/** What was taken down, to be hung again. */
export function TakenDown({ notes, onHang }: { notes: readonly OneNote[]; onHang: (note: OneNote) => void }) {
  const words = useText(benchText);
  if (notes.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary>{words.takenDown(notes.length)}</summary>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <Note size="console" text={note.text} table={note.table}>
              <Button size="s" aria-label={words.hangAgainWhat(note.text)} onClick={() => onHang(note)}>
                {words.hangAgain}
              </Button>
            </Note>
          </li>
        ))}
      </ul>
    </details>
  );
}
