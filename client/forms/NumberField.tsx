import { readNumber } from '../../shared/lib/readNumber.ts';
import { Field } from '../ui/fields/Field.tsx';
import { useFault, useFieldName } from './formScope.ts';
import styles from './NumberField.module.css';
import { useTypedNumber } from './useTypedNumber.ts';

/** A number as it is typed; what is no number yet changes nothing. */
export function NumberField({
  path,
  label,
  value,
  onChange,
  unit,
  hint,
  labelHidden,
}: {
  /** The field's name in what is edited: `sections[0].minutes[1]`. */
  path: string;
  label: string;
  /** `undefined`: none is given. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string;
  hint?: string;
  labelHidden?: boolean;
}) {
  const shown = value === undefined ? '' : String(value);
  const [typed, setTyped] = useTypedNumber(value, shown);
  const name = useFieldName(path);
  return (
    <div className={styles.number}>
      <Field label={label} hint={hint} error={useFault(path)} labelHidden={labelHidden ?? false}>
        {(input) => (
          <span className={styles.unit}>
            <input
              {...input}
              className={styles.input}
              data-field={name}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                const next = readNumber(event.target.value);
                if (next === undefined ? event.target.value.trim() === '' : next >= 0) onChange(next);
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
