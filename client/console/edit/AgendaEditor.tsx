import { useEffect, useRef, useState } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useServerNow } from '../../live/time.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { type AgendaEntry, against, entriesOf, standingOf, wholeLength } from '../bar/standing.ts';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import styles from './AgendaEditor.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { dropTarget, movableOf, stepTarget, type Target } from './agendaOrder.ts';
import { editText } from './editText.ts';
import { MarksLegend } from './Marks.tsx';
import { ToolboxDialog } from './ToolboxDialog.tsx';

/** What the toolbox is opened for: to put an activity in, or in another's place. */
type Opened = { readonly swap?: AgendaEntry };

/**
 * The rest of the show, to be changed while it runs: order, lengths, what is left out, what comes in. It stands in
 * the middle of the console, so that the bar, the rail and the show's controls stay where they are.
 */
export function AgendaEditor({
  view,
  controls,
  onClose,
}: {
  view: ConsoleView;
  controls: Controls;
  onClose: () => void;
}) {
  const text = useText(editText);
  const [opened, setOpened] = useState<Opened>();
  const entries = entriesOf(view.agenda);
  const done = entries.filter((item) => item.state === 'done');
  const rows = entries.filter((item) => item.state !== 'done');
  const movable = movableOf(rows).map(({ id }) => id);
  const list = useGlide<HTMLOListElement>(rows.map(({ id }) => id).join(' '), 240);
  const focusOn = useRef<string>(undefined);

  // A row that is moved by keys takes the focus with it; the browser drops it when the element moves.
  const order = rows.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks whenever the order changes
  useEffect(() => {
    const id = focusOn.current;
    if (id === undefined) return;
    focusOn.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`)?.focus();
  }, [order, list]);

  const move = (item: string, target: Target | undefined) => {
    if (target) void controls.ask('moveItem', { item, ...target });
  };
  return (
    <section className={styles.editor} aria-labelledby="agenda-editor">
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 id="agenda-editor" className={styles.title}>
            {view.room.status === 'lobby' ? text.titleBefore : text.title}
          </h2>
          <Total view={view} />
        </div>
        <div className={styles.actions}>
          <Button size="s" icon="plus" onClick={() => setOpened({})}>
            {text.insert}
          </Button>
          <Button size="s" kind="primary" onClick={onClose}>
            {text.done}
          </Button>
        </div>
      </header>
      <p className={styles.hint}>
        {done.length > 0 ? `${text.doneItems(done.length)}. ` : ''}
        {text.hint}
        <MarksLegend />
      </p>
      <ol ref={list} className={styles.rows}>
        {rows.map((item) => (
          <AgendaRow
            key={item.id}
            item={item}
            language={view.room.language}
            slipped={view.clock}
            movable={movable.includes(item.id)}
            onMove={(by) => {
              const target = stepTarget(movable, item.id, by);
              if (target) focusOn.current = item.id;
              move(item.id, target);
            }}
            canMove={(by) => stepTarget(movable, item.id, by) !== undefined}
            onDrop={(other, edge) => move(other, dropTarget(movable, other, item.id, edge))}
            onMinutes={(minutes) => controls.ask('setMinutes', { item: item.id, minutes })}
            onSkip={(on, step) =>
              void controls.ask('skip', { item: item.id, ...(step === undefined ? {} : { step }), on })
            }
            onSwap={() => setOpened({ swap: item })}
            onHold={(on) => void controls.ask('hold', { item: item.id, on })}
            onGiveFirst={(on) => void controls.ask('giveFirst', { item: item.id, on })}
            onRelease={() => void controls.ask('release', { item: item.id })}
          />
        ))}
      </ol>
      <ToolboxDialog
        open={opened !== undefined}
        entries={rows}
        agenda={entries}
        swap={opened?.swap}
        language={view.room.language}
        onClose={() => setOpened(undefined)}
        onInsert={async (item) => {
          const reply = await controls.ask('insert', item);
          if (reply.ok) setOpened(undefined);
          return reply;
        }}
      />
    </section>
  );
}

/** What the changes come to, as they are made. */
function Total({ view }: { view: ConsoleView }) {
  const text = useText(editText);
  const words = useText(consoleText);
  const language = useLanguage();
  const now = useServerNow();
  const length = wholeLength(view.agenda);
  const fixed = view.room.fixedEnd;
  const standing = view.clock ? standingOf(view.clock, now) : against(now + length, fixed ?? now + length);
  const { tone, minutes, shown } = standing;
  return (
    <p className={styles.total}>
      <span className={styles[tone]}>
        {text.ends} <b>{formatTime(shown.projected, language, { beside: true })}</b>
      </span>
      {fixed === undefined && tone === 'on-time'
        ? ''
        : ` ${words.ofTime(formatTime(shown.end, language, { beside: true }))}`}
      {tone === 'on-time' ? '' : ` · ${tone === 'behind' ? words.behind(minutes) : words.ahead(minutes)}`}
      {view.clock ? '' : ` · ${text.total(formatNumber(Math.round(length / MINUTE), language))}`}
    </p>
  );
}
