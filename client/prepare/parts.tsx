import { type ReactNode, useEffect, useId, useState } from 'react';
import { Field } from '../ui/fields/Field.tsx';
import { TextArea } from '../ui/fields/TextArea.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { faultAt, useFaults } from './checks/checks.ts';
import { useFaultWords } from './checks/faultWords.ts';
import { useSession } from './data/store.ts';
import styles from './parts.module.css';

/** The fault of a field, in the interface's language. */
export function useFault(field: string): string | undefined {
  const words = useFaultWords();
  const message = faultAt(useFaults(), field);
  return message === undefined ? undefined : words(message);
}

interface WordsProps {
  /** As faults name it. */
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  labelHidden?: boolean;
  hint?: ReactNode;
  maxLength?: number;
  placeholder?: string;
}

/** One line of the session's own words. */
export function LineField({ field, ...rest }: WordsProps) {
  const { language } = useSession();
  return <TextField {...rest} lang={language} data-field={field} error={useFault(field)} />;
}

/** Several lines of the session's own words. */
export function WordsField({ field, rows = 2, ...rest }: WordsProps & { rows?: number }) {
  const { language } = useSession();
  return <TextArea {...rest} rows={rows} lang={language} data-field={field} error={useFault(field)} />;
}

/** A number as it is typed; what is no number yet changes nothing. */
export function NumberField({
  field,
  label,
  value,
  onChange,
  unit,
  hint,
  labelHidden,
}: {
  field: string;
  label: string;
  /** `undefined`: none is given. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string;
  hint?: string;
  labelHidden?: boolean;
}) {
  const shown = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  const fault = useFault(field);
  useEffect(() => setTyped((now) => (numberIn(now) === value ? now : shown)), [shown, value]);
  return (
    <div className={styles.number}>
      <Field label={label} hint={hint} error={fault} labelHidden={labelHidden ?? false}>
        {(input) => (
          <span className={styles.unit}>
            <input
              {...input}
              className={styles.input}
              data-field={field}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                const next = numberIn(event.target.value);
                if (next !== undefined || event.target.value.trim() === '') onChange(next);
              }}
              onBlur={() => setTyped(shown)}
            />
            {unit ? <span className={styles.suffix}>{unit}</span> : null}
          </span>
        )}
      </Field>
    </div>
  );
}

/** Reads `7`, `7.5` and `7,5`. */
function numberIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** `[least, most]` minutes as two fields under one name. */
export function RangeField({
  field,
  label,
  least,
  most,
  unit,
  value,
  onChange,
}: {
  field: string;
  label: string;
  least: string;
  most: string;
  unit: string;
  value: readonly [number, number];
  onChange: (value: [number, number]) => void;
}) {
  const fault = useFault(field);
  return (
    <fieldset className={styles.range} data-field={field}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.pair}>
        <NumberField
          field={`${field}[0]`}
          label={least}
          labelHidden
          value={value[0]}
          onChange={(next) => next !== undefined && onChange([next, value[1]])}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          field={`${field}[1]`}
          label={most}
          labelHidden
          unit={unit}
          value={value[1]}
          onChange={(next) => next !== undefined && onChange([value[0], next])}
        />
      </div>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
    </fieldset>
  );
}

/** A box to tick, with its words beside it. */
export function Check({
  label,
  checked,
  onChange,
  field,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  field?: string;
}) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        data-field={field}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
