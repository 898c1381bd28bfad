import { useFieldName } from './formScope.ts';
import { NumberField } from './NumberField.tsx';
import styles from './RangeField.module.css';
import { PartFault } from './Words.tsx';

/** `[least, most]` minutes as two fields under one name. */
export function RangeField({
  path,
  label,
  least,
  most,
  unit,
  value,
  onChange,
}: {
  path: string;
  label: string;
  least: string;
  most: string;
  unit: string;
  value: readonly [number, number];
  onChange: (value: [number, number]) => void;
}) {
  return (
    <fieldset className={styles.range} data-field={useFieldName(path)}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.pair}>
        <NumberField
          path={`${path}[0]`}
          label={least}
          labelHidden
          value={value[0]}
          onChange={(next) => next !== undefined && onChange([next, value[1]])}
        />
        <span aria-hidden="true">–</span>
        <NumberField
          path={`${path}[1]`}
          label={most}
          labelHidden
          unit={unit}
          value={value[1]}
          onChange={(next) => next !== undefined && onChange([value[0], next])}
        />
      </div>
      <PartFault path={path} />
    </fieldset>
  );
}
