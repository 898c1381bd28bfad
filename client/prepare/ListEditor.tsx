import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { agendaText } from './agendaText.ts';
import { moved, replaced, without } from './data/edits.ts';
import styles from './ListEditor.module.css';

/** A short list that can be added to, put in another order and shortened; one form a line. */
export function ListEditor<T>({
  field,
  label,
  entries,
  onChange,
  blank,
  addLabel,
  nameOf,
  canRemove = true,
  remove,
  children,
}: {
  /** As faults name the list. */
  field: string;
  label: string;
  entries: readonly T[];
  /** @param mark names what was typed into, when it was typing */
  onChange: (entries: T[], mark?: string) => void;
  blank: () => T;
  addLabel: string;
  /** What a line is called when it is moved or taken away. */
  nameOf: (entry: T, index: number) => string;
  canRemove?: boolean;
  /** Instead of just taking the line away. */
  remove?: (index: number) => void;
  children: (entry: T, change: (entry: T, mark?: string) => void, index: number) => ReactNode;
}) {
  const text = useText(agendaText);
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef<{ row: number; on: 'up' | 'down' | 'field' }>(undefined);

  // Whoever moves or adds a line goes on with it, not with what stands in its old place.
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (!wanted) return;
    focus.current = undefined;
    const row = list.current?.children[wanted.row];
    const button = row?.querySelector<HTMLButtonElement>(`[data-move="${wanted.on}"]:not(:disabled)`);
    (button ?? row?.querySelector<HTMLElement>('input, textarea, select'))?.focus();
  });

  function move(from: number, to: number) {
    focus.current = { row: to, on: to < from ? 'up' : 'down' };
    onChange(moved(entries, from, to));
  }

  return (
    <div className={styles.editor} data-field={field}>
      <ul className={styles.list} ref={list} aria-label={label}>
        {entries.map((entry, index) => {
          const name = nameOf(entry, index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name; their fields hold no state
            <li key={index} className={styles.row}>
              <div className={styles.fields}>
                {children(
                  entry,
                  (next, mark) =>
                    onChange(replaced(entries, index, next), mark && `${field}[${index}].${mark}`),
                  index,
                )}
              </div>
              <div className={styles.acts}>
                <Button
                  size="s"
                  kind="plain"
                  icon="arrow-up"
                  data-move="up"
                  aria-label={`${text.up}: ${name}`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  size="s"
                  kind="plain"
                  icon="arrow-down"
                  data-move="down"
                  aria-label={`${text.down}: ${name}`}
                  disabled={index === entries.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <Button
                  size="s"
                  kind="plain"
                  icon="trash"
                  aria-label={`${text.remove}: ${name}`}
                  disabled={!canRemove}
                  onClick={() => (remove ? remove(index) : onChange(without(entries, index)))}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Button
        size="s"
        kind="plain"
        icon="plus"
        className={styles.add ?? ''}
        onClick={() => {
          focus.current = { row: entries.length, on: 'field' };
          onChange([...entries, blank()]);
        }}
      >
        {addLabel}
      </Button>
    </div>
  );
}
