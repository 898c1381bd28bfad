import { Fragment, useEffect, useRef, useState } from 'react';
import { formatClock } from '../../../shared/lib/duration.ts';
import { stepGroups } from '../../../shared/lib/stepGroups.ts';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { clockText } from '../bar/clockText.ts';
import type { AgendaEntry } from '../bar/standing.ts';
import { consoleText } from '../consoleText.ts';
import styles from './RailSteps.module.css';

/** The steps of the item that is on, each with its minutes, many of them folded; pressed, the room goes there. */
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
  /** Groups that are not as the place in the show would have them: the one that is on is open, the others are not. */
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const toggle = (group: string) => {
    const next = new Set(toggled);
    if (!next.delete(group)) next.add(group);
    setToggled(next);
  };
  // A long agenda scrolls: the step that is on stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the step changes
  useEffect(() => {
    const step = list.current?.querySelector('[aria-current]');
    const rail = list.current?.closest('nav');
    // On a phone the whole page scrolls, and is not to jump to the agenda.
    if (step && rail && rail.scrollHeight > rail.clientHeight) step.scrollIntoView({ block: 'nearest' });
  }, [own]);
  if (timed.length < 2) return null;
  const groups = stepGroups(timed.map(([id, step]) => ({ id, ...step })));
  const row = (id: string, title: string, prefix = '') => {
    const index = timed.findIndex(([other]) => other === id);
    const step = item.steps[id];
    return (
      <li key={id}>
        <button
          type="button"
          className={classes(styles.step, index < place && styles.past, index === place && styles.here)}
          aria-current={index === place ? 'step' : undefined}
          onClick={() => onStep(id)}
        >
          <span className={styles.dot} aria-hidden="true" />
          <span className={step?.skipped ? styles.struck : undefined}>
            {prefix ? <VisuallyHidden>{prefix}</VisuallyHidden> : null}
            {title}
            {step?.skipped ? <VisuallyHidden>, {times.leftOut}</VisuallyHidden> : null}
          </span>
          {!step || step.skipped ? null : (
            <span className={styles.minutes} aria-hidden="true">
              {formatClock(step.lengthMs)}
            </span>
          )}
        </button>
      </li>
    );
  };
  if (groups.length === 0) {
    return (
      <ol ref={list} className={styles.steps} aria-label={text.steps}>
        {timed.map(([id, step]) => row(id, step.title))}
      </ol>
    );
  }
  return (
    <ol ref={list} className={styles.steps} aria-label={text.steps}>
      {groups.map(({ title, steps }) => {
        const on = steps.some(({ id }) => id === own);
        const shown = on !== toggled.has(title);
        const first = timed.findIndex(([id]) => id === steps[0]?.id);
        return (
          <Fragment key={title}>
            <li>
              <button
                type="button"
                className={classes(
                  styles.step,
                  styles.group,
                  on && styles.within,
                  first < place && styles.past,
                )}
                aria-expanded={shown}
                onClick={() => toggle(title)}
              >
                <span className={styles.dot} aria-hidden="true" />
                <span>{title}</span>
                <span className={styles.minutes} aria-hidden="true">
                  {formatClock(steps.reduce((sum, step) => sum + (step.skipped ? 0 : step.lengthMs), 0))}
                </span>
              </button>
            </li>
            {shown
              ? steps.map((step) => row(step.id, step.title.slice(title.length + 2), `${title}: `))
              : null}
          </Fragment>
        );
      })}
    </ol>
  );
}
