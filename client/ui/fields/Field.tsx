import { type ComponentProps, type ReactNode, useId } from 'react';
import unseen from '../VisuallyHidden.module.css';
import styles from './Field.module.css';

/** What an input inside a {@link Field} spreads, so that label, hint and error belong to it. */
export interface FieldInput {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Keeps the label for screen readers only, where the heading above already says it. */
  labelHidden?: boolean;
  children: (input: FieldInput) => ReactNode;
}

interface FieldTextProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'children'> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  children?: undefined;
}

function Frame({ label, hint, error, labelHidden, children }: FieldFrameProps) {
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

/**
 * A label, an input, a hint and an error that belong together. Give `value` and `onChange` for a plain input, or
 * a function that renders any other control with the properties it gets.
 */
export function Field(props: FieldFrameProps | FieldTextProps) {
  if (props.children) return <Frame {...props} />;
  const { label, hint, error, labelHidden, value, onChange, children: _, className, ...rest } = props;
  return (
    <Frame label={label} hint={hint} error={error} labelHidden={labelHidden ?? false}>
      {(input) => (
        <input
          dir="auto"
          {...rest}
          {...input}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}
