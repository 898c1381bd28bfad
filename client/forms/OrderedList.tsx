import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { landing } from '../ui/rows/useRowDrag.ts';
import { useText } from '../ui/text.ts';
import { useGlide } from '../ui/useGlide.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { fieldsText } from './fieldsText.ts';
import { useFieldName } from './formScope.ts';
import { moved, replaced, without } from './listEdits.ts';
import styles from './OrderedList.module.css';
import { OrderedRow } from './OrderedRow.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { PartFault } from './Words.tsx';

export interface OrderedListProps<T> {
  /** The list's name in what is edited: `slides`, `slides[0].links`. */
  path: string;
  label: string;
  entries: readonly T[];
  /** @param mark names what was typed into, when it was typing */
  onChange: (entries: T[], mark?: string) => void;
  /** A new entry; without it nothing can be added. */
  blank?: () => T;
  addLabel?: string;
  /** A copy of an entry, to be put after it; without it nothing can be copied. */
  copy?: (entry: T) => T;
  /** What a row is called when it is moved, copied or removed: "Slide 2". */
  nameOf: (entry: T, index: number) => string;
  most?: number;
  least?: number;
  /** Takes an entry away, where more has to be done than that. */
  onRemove?: (index: number) => void;
  /** Rows of a page that is nothing but its lists: their words stand at its edge, and grips in its margin. */
  flush?: boolean;
  /** Rows unfold under a first line of their own, which leaves room for the buttons at its end. */
  tall?: boolean;
  children: (entry: T, row: OrderedRowTools<T>) => ReactNode;
}

export interface OrderedRowTools<T> {
  readonly index: number;
  /** The entry's name in what is edited: `slides[2]`. */
  readonly path: string;
  readonly change: (entry: T, mark?: string) => void;
  /** Puts entries after this one, of which the first gets the focus, and `own` in this one's place. */
  readonly insertAfter: (entries: readonly T[], own?: T) => void;
}

type Wanted = { readonly row: number } | { readonly element: Element | null };

/**
 * A list that can be put in another order by its grips, by buttons, and by Alt with the arrow keys anywhere in a row;
 * entries are added, copied and removed. The focus goes along with what was moved, and what happened is said.
 */
export function OrderedList<T>(props: OrderedListProps<T>) {
  const {
    path,
    label,
    entries,
    onChange,
    blank,
    addLabel,
    copy,
    nameOf,
    most,
    least = 0,
    onRemove,
    flush = false,
    tall = false,
    children,
  } = props;
  const text = useText(fieldsText);
  const keys = useRowKeys(entries.length);
  const list = useGlide<HTMLOListElement>(keys.all, 220);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<Wanted>(undefined);
  const [said, setSaid] = useState('');
  const name = useFieldName(path);

  // The element that is moved in the document loses the focus, and one that is removed takes it along.
  useLayoutEffect(() => {
    const to = wanted.current;
    if (!to) return;
    wanted.current = undefined;
    if ('element' in to) {
      if (to.element instanceof HTMLElement && to.element.isConnected) to.element.focus();
      return;
    }
    const row = list.current?.children[Math.min(to.row, entries.length - 1)];
    const folded = row?.querySelector<HTMLElement>('details:not([open]) > summary');
    const field = row?.querySelector<HTMLElement>('input, textarea, select');
    (folded ?? field ?? add.current)?.focus();
  });

  function move(from: number, to: number) {
    const entry = entries[from];
    if (entry === undefined || to < 0 || to >= entries.length || to === from) return;
    wanted.current = { element: document.activeElement };
    keys.move(from, to);
    setSaid(text.movedTo(nameOf(entry, from), to + 1, entries.length));
    onChange(moved(entries, from, to));
  }

  function insert(at: number, added: readonly T[], before = entries.slice(0, at)) {
    const taken = most === undefined ? added : added.slice(0, most - entries.length);
    const [entry] = taken;
    if (entry === undefined) return;
    wanted.current = { row: at };
    keys.insert(at, taken.length);
    setSaid(text.added(nameOf(entry, at)));
    onChange([...before, ...taken, ...entries.slice(at)]);
  }

  function remove(at: number) {
    const entry = entries[at];
    if (entry === undefined) return;
    wanted.current = { row: at };
    keys.remove(at);
    setSaid(text.removed(nameOf(entry, at)));
    if (onRemove) onRemove(at);
    else onChange(without(entries, at));
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    // A list in a row of a list: the inner one has taken it.
    event.stopPropagation();
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
  }

  const full = most !== undefined && entries.length >= most;
  return (
    <div className={classes(styles.editor, flush && styles.flush)} data-field={name}>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {entries.length > 0 ? (
        <ol className={styles.list} ref={list} aria-label={label}>
          {entries.map((entry, index) => (
            <OrderedRow
              key={keys.all[index]}
              id={keys.all[index] ?? ''}
              list={keys.list}
              tall={tall}
              label={nameOf(entry, index)}
              only={entries.length === 1}
              first={index === 0}
              last={index === entries.length - 1}
              fixed={entries.length <= least}
              onMove={(by) => move(index, index + by)}
              onDropped={(other, edge) => {
                const from = keys.all.indexOf(other);
                if (from >= 0) move(from, landing(from, index, edge));
              }}
              onCopy={copy && !full ? () => insert(index + 1, [copy(entry)]) : undefined}
              onRemove={() => remove(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {children(entry, {
                index,
                path: `${path}[${index}]`,
                change: (next, mark) => onChange(replaced(entries, index, next), mark),
                insertAfter: (added, own = entry) =>
                  insert(index + 1, added, [...entries.slice(0, index), own]),
              })}
            </OrderedRow>
          ))}
        </ol>
      ) : null}
      <PartFault path={path} />
      {blank && addLabel && !full ? (
        <Button
          ref={add}
          size="s"
          kind="plain"
          icon="plus"
          className={styles.add ?? ''}
          onClick={() => insert(entries.length, [blank()])}
        >
          {addLabel}
        </Button>
      ) : null}
      {full ? <p className={styles.full}>{text.full(most)}</p> : null}
    </div>
  );
}
