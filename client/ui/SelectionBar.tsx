import type { ReactNode } from 'react';
import styles from './SelectionBar.module.css';

/** What can be done with what is selected in a list, always in sight at its foot. */
export function SelectionBar({
  selected,
  hint,
  children,
}: {
  /** "3 selected" */
  selected: string;
  hint?: string | undefined;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.selection} role="group" aria-label={selected}>
      <p className={styles.selected} aria-live="polite">
        {selected}
        {hint === undefined ? null : <span className={styles.more}>{hint}</span>}
      </p>
      {children}
    </div>
  );
}
