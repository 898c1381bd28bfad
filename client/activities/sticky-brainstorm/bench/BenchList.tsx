import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { useSteadyOrder } from '../../../ui/steady/useSteadyOrder.ts';
import type { OneNote } from '../order.ts';
import styles from './BenchList.module.css';
import { useDraggable } from './benchDrag.ts';

export interface BenchListProps {
  label: string;
  notes: readonly OneNote[];
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onClear: () => void;
  /** The stickies that go along when one is dragged. */
  dragged: (id: string) => readonly string[];
  describedBy?: string;
  className?: string | undefined;
}

/**
 * Stickies of which several can be selected: one stop for Tab, arrows inside, Space selects, Shift selects a range.
 */
export function BenchList({
  label,
  notes: wanted,
  selected,
  onSelect,
  onClear,
  dragged,
  describedBy,
  className,
}: BenchListProps) {
  const list = useId();
  const [notes, root] = useSteadyOrder<OneNote, HTMLDivElement>(wanted);
  const [at, setAt] = useState<string>();
  const [anchor, setAnchor] = useState<string>();
  const place = notes.findIndex(({ id }) => id === at);

  useEffect(() => {
    if (at === undefined || !root.current?.matches(':focus-visible')) return;
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list, root]);

  /** From the one last chosen to this one. */
  function range(to: string): string[] {
    const ends = [notes.findIndex(({ id }) => id === (anchor ?? to)), notes.findIndex(({ id }) => id === to)];
    return notes.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1).map(({ id }) => id);
  }

  function choose(id: string, toRange: boolean) {
    setAt(id);
    if (toRange) return onSelect(range(id), true);
    setAnchor(id);
    onSelect([id], !selected.has(id));
  }

  function goTo(index: number, selecting: boolean) {
    const note = notes[Math.max(0, Math.min(notes.length - 1, index))];
    if (!note) return;
    setAt(note.id);
    if (selecting) onSelect(range(note.id), true);
    else setAnchor(note.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey } = event;
    if (key === 'ArrowDown') goTo(place + 1, shiftKey);
    else if (key === 'ArrowUp') goTo(place < 0 ? 0 : place - 1, shiftKey);
    else if (key === 'Home') goTo(0, shiftKey);
    else if (key === 'End') goTo(notes.length - 1, shiftKey);
    else if (key === ' ' || key === 'Enter') {
      const note = notes[Math.max(0, place)];
      if (note) choose(note.id, shiftKey);
    } else if (key === 'Escape' && selected.size > 0) onClear();
    else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      const ids = notes.map(({ id }) => id);
      onSelect(ids, !ids.every((id) => selected.has(id)));
    } else return;
    // Also the console's own keys (Space, Enter) do not hear it.
    event.preventDefault();
    event.stopPropagation();
  }

  const onChoose = useRef(choose);
  onChoose.current = choose;

  return (
    <div
      ref={root}
      id={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-describedby={describedBy}
      aria-activedescendant={place < 0 ? undefined : `${list}-${at}`}
      className={classes(styles.list, className)}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (place < 0) setAt(notes[0]?.id);
      }}
    >
      {notes.map((note) => (
        <Row
          key={note.id}
          id={`${list}-${note.id}`}
          sticky={note.id}
          text={note.text}
          table={note.table}
          rank={note.rank}
          at={note.id === at}
          selected={selected.has(note.id)}
          onChoose={onChoose}
          dragged={dragged}
        />
      ))}
    </div>
  );
}

/** Only what it shows: of hundreds, those are drawn again that have changed. */
const Row = memo(function Row({
  id,
  sticky,
  text,
  table,
  rank,
  at,
  selected,
  onChoose,
  dragged,
}: {
  id: string;
  sticky: string;
  text: string;
  table: string | undefined;
  rank: number;
  at: boolean;
  selected: boolean;
  onChoose: { readonly current: (id: string, toRange: boolean) => void };
  dragged: (id: string) => readonly string[];
}) {
  const element = useRef<HTMLDivElement>(null);
  useDraggable(element, () => ({ kind: 'stickies', ids: dragged(sticky) }));
  return (
    // The list has the keys; what is in it is only pointed at.
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.option}
      data-at={at || undefined}
      onClick={(event: MouseEvent) => onChoose.current(sticky, event.shiftKey)}
    >
      <Note size="console" text={text} table={table} rank={rank}>
        {selected ? (
          <span className={styles.tick}>
            <Icon name="check" size={16} />
          </span>
        ) : null}
      </Note>
    </div>
  );
});
