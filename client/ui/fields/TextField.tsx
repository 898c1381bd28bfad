import type { ComponentProps, ReactNode } from 'react';
import { CharactersLeft } from '../CharactersLeft.tsx';
import { classes } from '../classes.ts';
import styles from './Field.module.css';
import { Field } from './Field.tsx';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'children'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  hint?: ReactNode;
  error?: string | undefined;
  labelHidden?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  value,
  onChange,
  maxLength,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden ?? false}>
      {(input) => (
        <>
          <input
            dir="auto"
            type="text"
            {...rest}
            data-first={rest.autoFocus ? true : undefined}
            {...input}
            className={classes(styles.input, className)}
            maxLength={maxLength}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <CharactersLeft length={value.length} maxLength={maxLength} />
        </>
      )}
    </Field>
  );
}
