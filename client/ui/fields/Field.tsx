import { type ReactNode, useId } from 'react';
import unseen from '../VisuallyHidden.module.css';
import styles from './Field.module.css';

/** What an input inside a {@link Field} spreads, so that label, hint and error belong to it. */
export interface FieldInput {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Keeps the label for screen readers only, where the heading above already says it. */
  labelHidden?: boolean;
  children: (input: FieldInput) => ReactNode;
}

/** A label, a hint and an error that belong to the control that `children` renders with the properties it gets. */
export function Field({ label, hint, error, labelHidden, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={labelHidden ? unseen.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
