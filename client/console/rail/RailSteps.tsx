import { useEffect, useRef } from 'react';
import { formatClock } from '../../../shared/lib/duration.ts';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { clockText } from '../bar/clockText.ts';
import type { AgendaEntry } from '../bar/standing.ts';
import { consoleText } from '../consoleText.ts';
import styles from './RailSteps.module.css';

/** The steps of the item that is on, each with its minutes; pressed, the room goes there. */
export function RailSteps({
  item,
  at,
  onStep,
}: {
  item: AgendaEntry;
  at: string | undefined;
  onStep: (step: string) => void;
}) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const all = Object.entries(item.steps).sort(([, a], [, b]) => a.order - b.order);
  const here = all.find(([id]) => id === at)?.[1];
  const own = here?.within ?? at;
  const timed = all.filter(([, step]) => step.within === undefined);
  const place = timed.findIndex(([id]) => id === own);
  const list = useRef<HTMLOListElement>(null);
  // A long agenda scrolls: the step that is on stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the step changes
  useEffect(() => {
    const step = list.current?.querySelector('[aria-current]');
    const rail = list.current?.closest('nav');
    // On a phone the whole page scrolls, and is not to jump to the agenda.
    if (step && rail && rail.scrollHeight > rail.clientHeight) step.scrollIntoView({ block: 'nearest' });
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
            <span className={step.skipped ? styles.struck : undefined}>
              {step.title}
              {step.skipped ? <VisuallyHidden>, {times.leftOut}</VisuallyHidden> : null}
            </span>
            {step.skipped ? null : (
              <span className={styles.minutes} aria-hidden="true">
                {formatClock(step.lengthMs)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
