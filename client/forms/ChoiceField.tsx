import { Segmented } from '../ui/fields/Segmented.tsx';
import styles from './Form.module.css';
import { useFieldName } from './formScope.ts';
import { PartFault } from './Words.tsx';

/** One of a few, side by side, with what the checks find wrong about it. */
export function ChoiceField<Id extends string>({
  path,
  label,
  ids,
  labels,
  value,
  onChange,
}: {
  path: string;
  label: string;
  ids: readonly Id[];
  labels: Readonly<Record<Id, string>>;
  value: Id;
  onChange: (id: Id) => void;
}) {
  return (
    <div className={styles.choice} data-field={useFieldName(path)}>
      <Segmented
        label={label}
        labelShown
        options={ids.map((id) => ({ id, label: labels[id] }))}
        value={value}
        onChange={onChange}
      />
      <PartFault path={path} />
    </div>
  );
}
