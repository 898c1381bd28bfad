import type { ReactNode } from 'react';
import type { Heading } from '../../../shared/activities/activity.ts';
import type { NextStepView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { capital } from '../../ui/capital.ts';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** A next step on a phone: what, then who and by when, or the question that is still open. */
export function StepRow({
  step,
  headings = [],
  language,
  badge,
  onEdit,
  onTakeBack,
}: {
  step: NextStepView;
  headings?: readonly Heading[];
  language: string;
  badge?: ReactNode;
  onEdit?: () => void;
  onTakeBack?: () => void;
}) {
  const words = useText(text);
  const heading = headings.find(({ id }) => id === step.heading)?.text;
  return (
    <li className={styles.step}>
      <p className={styles.scope} lang={language}>
        {capital(step.scope)}
        {heading === undefined ? null : (
          <>
            {' · '}
            <Words>{heading}</Words>
          </>
        )}
      </p>
      <Words as="p" className={styles.what}>
        {step.what}
      </Words>
      <p className={styles.whoBy}>
        <Words className={classes(step.who === undefined && styles.missing)}>{step.who ?? words.noWho}</Words>
        <span aria-hidden="true"> · </span>
        <Words className={classes(step.by === undefined && styles.missing)}>{step.by ?? words.noBy}</Words>
      </p>
      {badge}
      {onEdit || onTakeBack ? (
        <p className={styles.stepActions}>
          <button
            type="button"
            className={styles.link}
            aria-label={words.editWhat(step.what)}
            onClick={onEdit}
          >
            {words.edit}
          </button>
          <button
            type="button"
            className={styles.link}
            aria-label={words.takeBackWhat(step.what)}
            onClick={onTakeBack}
          >
            {words.takeBack}
          </button>
        </p>
      ) : null}
    </li>
  );
}
