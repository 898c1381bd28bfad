import { SHARE_MOST, SHARES } from '../../../shared/activities/share-and-move/rules.ts';
import editors from '../../forms/Form.module.css';
import { useFieldName, useFormScope } from '../../forms/formScope.ts';
import { fieldsOf, numberOf, put } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { PartFault } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import styles from './PrepareShares.module.css';
import { prepareText } from './prepareText.ts';

const PARTS = ['write', 'move', 'whole'] as const;

/** How the item's time is parted, in numbers that are easy to say; beneath each what it comes to. */
export function PrepareShares({
  value,
  whole,
  onChange,
}: {
  value: unknown;
  /** Whether the whole group talks at the end. */
  whole: boolean;
  onChange: (shares: object, mark: string) => void;
}) {
  const text = useText(prepareText);
  const { minutes } = useFormScope();
  const shares = fieldsOf(value);
  const parts = PARTS.filter((part) => whole || part !== 'whole').map((part) => ({
    part,
    weight: numberOf(shares[part]) ?? SHARES[part],
  }));
  const total = parts.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const partOf = (weight: number) => (total > 0 ? Math.max(0, weight) / total : 0);
  const said = (weight: number) =>
    minutes === undefined
      ? text.percent(partOf(weight))
      : `${text.ofMinutes(minutes * partOf(weight))} · ${text.percent(partOf(weight))}`;
  return (
    <fieldset className={editors.part} data-field={useFieldName('shares')}>
      <legend className={editors.legend}>{text.shares}</legend>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ part, weight }) => (
          <span key={part} className={styles[part]} style={{ flexGrow: Math.max(0, weight) }} />
        ))}
      </div>
      <div className={styles.parts}>
        {parts.map(({ part, weight }) => (
          <Stepper
            key={part}
            path={`shares.${part}`}
            label={text[part]}
            value={weight}
            least={1}
            most={SHARE_MOST}
            hint={said(weight)}
            onChange={(next, mark) => onChange(put(shares, part, next), mark)}
          />
        ))}
      </div>
      <p className={styles.hint}>{text.sharesHint}</p>
      <PartFault path="shares" />
    </fieldset>
  );
}
