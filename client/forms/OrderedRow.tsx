import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import drag from '../ui/rows/RowDrag.module.css';
import { type Edge, useRowDrag } from '../ui/rows/useRowDrag.ts';
import { useText } from '../ui/text.ts';
import { fieldsText } from './fieldsText.ts';
import styles from './OrderedList.module.css';

/** One row: its grip, what is in it, and what can be done with it. */
export function OrderedRow({
  id,
  list,
  tall,
  label,
  only,
  first,
  last,
  fixed,
  onMove,
  onDropped,
  onCopy,
  onRemove,
  onKeyDown,
  children,
}: {
  id: string;
  /** Rows can be dropped on rows of the same list. */
  list: string;
  /** Its first line leaves room for the buttons; what is under that line takes the whole width. */
  tall: boolean;
  label: string;
  only: boolean;
  first: boolean;
  last: boolean;
  /** It cannot be taken away. */
  fixed: boolean;
  onMove: (by: 1 | -1) => void;
  onDropped: (id: string, edge: Edge) => void;
  onCopy?: (() => void) | undefined;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const text = useText(fieldsText);
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const dragged = useRowDrag({ row, handle: grip, id, list, onDrop: onDropped });
  return (
    <li
      ref={row}
      {...dragged}
      className={classes(drag.row, styles.row, tall && styles.tall)}
      data-glide={id}
      onKeyDown={onKeyDown}
    >
      <span ref={grip} className={styles.grip} title={text.drag} data-only={only || undefined}>
        <Icon name="grip" />
      </span>
      <div className={styles.fields}>{children}</div>
      <div className={styles.acts}>
        {only ? null : (
          <>
            {/* Not `disabled`: the focus stays where it is when a row reaches the end of its list. */}
            <Button
              size="s"
              kind="plain"
              icon="arrow-up"
              aria-label={text.up(label)}
              title={text.keys}
              aria-disabled={first}
              onClick={() => onMove(-1)}
            />
            <Button
              size="s"
              kind="plain"
              icon="arrow-down"
              aria-label={text.down(label)}
              title={text.keys}
              aria-disabled={last}
              onClick={() => onMove(1)}
            />
          </>
        )}
        {onCopy ? (
          <Button size="s" kind="plain" icon="copy" aria-label={text.copy(label)} onClick={onCopy} />
        ) : null}
        <Button
          size="s"
          kind="plain"
          icon="trash"
          aria-label={text.remove(label)}
          disabled={fixed}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
