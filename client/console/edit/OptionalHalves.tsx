import { MINUTE } from '../../../shared/lib/duration.ts';
import { keptShare } from '../../../shared/room/remaining.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { AgendaEntry } from '../bar/standing.ts';
import styles from './AgendaRow.module.css';
import { editText } from './editText.ts';

/** The halves of an item, and the parts that run through all of it, that may be left out. */
export function OptionalHalves({
  item,
  language: spoken,
  onLeaveOut,
}: {
  item: AgendaEntry;
  language: string;
  onLeaveOut: (step: string, on: boolean) => void;
}) {
  const text = useText(editText);
  const language = useLanguage();
  const halves = Object.entries(item.steps)
    .filter(([, step]) => step.optional && step.within === undefined)
    .sort(([, a], [, b]) => a.order - b.order);
  const { parts: all = {} } = item;
  const kept = keptShare(all);
  const parts = Object.entries(all)
    .filter(([, { optional }]) => optional)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, part]) => [id, { ...part, lengthMs: (item.lengthMs * part.share) / kept }] as const);
  return [...halves, ...parts].map(([id, step]) => (
    <div key={id} className={styles.half} data-out={step.skipped || undefined}>
      <p className={styles.halfTitle}>
        <span lang={spoken}>{step.title}</span>
        <span className={styles.meta}>
          {' '}
          · {id in item.steps ? text.optionalHalf : text.optionalPart}
          {step.skipped ? '' : ` · ${formatNumber(step.lengthMs / MINUTE, language)} min`}
        </span>
      </p>
      <Button
        size="s"
        kind="plain"
        aria-label={step.skipped ? text.keepStep(step.title) : text.leaveOutStep(step.title)}
        onClick={() => onLeaveOut(id, !step.skipped)}
      >
        {step.skipped ? text.keep : text.leaveOut}
      </Button>
    </div>
  ));
}
