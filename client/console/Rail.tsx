import { useEffect, useRef } from 'react';
import type { AgendaView, ConsoleView } from '../../shared/room/views.ts';
import { classes } from '../ui/classes.ts';
import { formatTime, useLanguage, useText } from '../ui/text.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { consoleText } from './consoleText.ts';
import styles from './Rail.module.css';

/** The agenda: when, what, how long; the item that is on shows its steps. */
export function Rail({
  view,
  looking,
  onLook,
  onStep,
}: {
  view: ConsoleView;
  /** The item that is looked at without being on. */
  looking: string | undefined;
  onLook: (item: string | undefined) => void;
  onStep: (item: string, step: string) => void;
}) {
  const text = useText(consoleText);
  const items = Object.entries(view.agenda).sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      <VisuallyHidden>
        <h2>{text.agenda}</h2>
      </VisuallyHidden>
      <ol className={styles.items}>
        {items.map(([id, item]) => (
          <li key={id} className={classes(styles.item, styles[item.state], looking === id && styles.looking)}>
            <ItemButton
              item={item}
              looking={looking === id}
              onClick={() => onLook(item.state === 'current' ? undefined : id)}
            />
            {item.state === 'current' ? (
              <Steps item={item} at={view.step?.id} onStep={(step) => onStep(id, step)} />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function ItemButton({ item, looking, onClick }: { item: AgendaView; looking: boolean; onClick: () => void }) {
  const text = useText(consoleText);
  const language = useLanguage();
  const start = item.expectedStart ?? item.plannedStart;
  return (
    <button
      type="button"
      className={styles.button}
      onClick={onClick}
      aria-current={item.state === 'current' ? 'step' : undefined}
      aria-pressed={looking}
    >
      <span className={styles.time}>{start === undefined ? '' : formatTime(start, language)}</span>
      <span className={styles.name}>
        {item.title}
        {item.state === 'done' ? <VisuallyHidden>, {text.done_}</VisuallyHidden> : null}
      </span>
      <span className={styles.minutes}>
        <VisuallyHidden>{text.minutes(item.planned)}</VisuallyHidden>
        <span aria-hidden="true">{item.planned}</span>
      </span>
    </button>
  );
}

function Steps({
  item,
  at,
  onStep,
}: {
  item: AgendaView;
  at: string | undefined;
  onStep: (step: string) => void;
}) {
  const text = useText(consoleText);
  const all = Object.entries(item.steps).sort(([, a], [, b]) => a.order - b.order);
  const here = all.find(([id]) => id === at)?.[1];
  const own = here?.within ?? at;
  const timed = all.filter(([, step]) => step.within === undefined);
  const place = timed.findIndex(([id]) => id === own);
  const list = useRef<HTMLOListElement>(null);
  // A long agenda scrolls: the step that is on stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the step changes
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [own]);
  if (timed.length < 2) return null;
  return (
    <ol ref={list} className={styles.steps} aria-label={text.steps}>
      {timed.map(([id, step], index) => (
        <li key={id}>
          <button
            type="button"
            className={classes(styles.step, index < place && styles.past, index === place && styles.here)}
            aria-current={index === place ? 'step' : undefined}
            onClick={() => onStep(id)}
          >
            <span className={styles.dot} aria-hidden="true" />
            {step.title}
          </button>
        </li>
      ))}
    </ol>
  );
}
