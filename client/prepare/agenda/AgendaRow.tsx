import { useRef } from 'react';
import { sameWords } from '../../../shared/lib/plainLetters.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import drag from '../../ui/rows/RowDrag.module.css';
import { type Edge, useRowDrag } from '../../ui/rows/useRowDrag.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import type { DraftItem } from '../data/draft.ts';
import { stepped, withItem } from '../data/edits.ts';
import { formatHours } from '../data/formatHours.ts';
import { kindName } from '../data/kinds.ts';
import { usePrepare, useSession } from '../data/store.ts';
import styles from './AgendaList.module.css';
import { Span } from './Span.tsx';

/** One item of the agenda in a line: what it is, how long it takes, and whether something is wrong with it. */
export function AgendaRow({
  item,
  index,
  chosen,
  faults,
  begins,
  onChoose,
  onMove,
  onDropped,
}: {
  item: DraftItem;
  index: number;
  chosen: boolean;
  faults: number;
  /** When it begins, minutes after the start. */
  begins: number;
  onChoose: () => void;
  onMove: (to: number) => void;
  onDropped: (id: string, edge: Edge) => void;
}) {
  const text = useText(agendaText);
  const { language } = useSession();
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const dragged = useRowDrag({ row, handle: grip, id: item.id, list: 'agenda', onDrop: onDropped });
  const kind = kindName(item.activity, useLanguage());
  return (
    <li
      ref={row}
      {...dragged}
      data-glide={item.id}
      className={classes(drag.row, styles.row, chosen && styles.chosen)}
    >
      <span ref={grip} className={styles.grip} title={text.drag(item.title)}>
        <Icon name="grip" />
      </span>
      <button
        type="button"
        className={styles.words}
        aria-current={chosen ? 'true' : undefined}
        aria-describedby="agenda-keys"
        onClick={onChoose}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
        }}
      >
        <span className={styles.name} dir="auto" lang={language}>
          {item.title}
        </span>
        <span className={styles.facts}>
          <span className={styles.begins}>{text.begins(formatHours(begins))}</span>
          {sameWords(kind, item.title) ? null : ` · ${kind}`}
          {item.optional ? ` · ${text.optional}` : null}
          {item.givesFirst ? ` · ${text.givesFirst}` : null}
        </span>
        {faults > 0 ? (
          <span className={styles.faults}>
            <Icon name="warning" /> {text.faults(faults)}
          </span>
        ) : null}
      </button>
      <div className={styles.time}>
        <Minutes item={item} />
        <Span item={item} />
      </div>
    </li>
  );
}

/** The planned minutes, with one more or one less. */
function Minutes({ item }: { item: DraftItem }) {
  const text = useText(agendaText);
  const { edit } = usePrepare();
  const step = (by: 1 | -1) =>
    edit((now) => withItem(now, item.id, { planned: stepped(item.planned, by) }), `planned ${item.id}`);
  return (
    <span className={styles.minutes}>
      <button
        type="button"
        className={styles.step}
        aria-label={text.less(item.title)}
        onClick={() => step(-1)}
      >
        <Icon name="minus" />
      </button>
      <span className={styles.planned}>{item.planned}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={text.longer(item.title)}
        onClick={() => step(1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
