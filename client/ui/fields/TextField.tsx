import type { ComponentProps, ReactNode } from 'react';
import { cleanLineDraft } from '../../../shared/lib/cleanText.ts';
import { CharactersLeft } from '../CharactersLeft.tsx';
import { classes } from '../classes.ts';
import styles from './Field.module.css';
import { Field } from './Field.tsx';
import { useTyped } from './useTyped.ts';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'children'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  hint?: ReactNode;
  error?: string | undefined;
  labelHidden?: boolean;
}

const asIs = (text: string) => text;

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
  // A password is taken as it is.
  const clean = rest.type === 'password' ? asIs : cleanLineDraft;
  const typed = useTyped({ value, onChange, maxLength, clean });
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
            value={value}
            {...typed.field}
          />
          <CharactersLeft length={value.length} maxLength={maxLength} leftOut={typed.leftOut} />
        </>
      )}
    </Field>
  );
}
