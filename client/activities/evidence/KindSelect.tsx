import type { BandView } from '../../../shared/activities/evidence/viewParts.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Fields.module.css';
import { text } from './text.ts';

/** Which kind of evidence: one's own first, the others by their bands. */
export function KindSelect({
  bands,
  own = [],
  language,
  value,
  onChange,
}: {
  bands: readonly BandView[];
  /** Kinds to be offered first. */
  own?: readonly { readonly id: string; readonly title: string }[];
  language: string;
  value: string;
  onChange: (kind: string) => void;
}) {
  const words = useText(text);
  const first = new Set(own.map(({ id }) => id));
  const option = ({ id, title }: { readonly id: string; readonly title: string }) => (
    <option key={id} value={id} lang={language}>
      {title}
    </option>
  );
  return (
    <Field label={words.kind}>
      {(input) => (
        <select
          {...input}
          className={styles.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{words.chooseKind}</option>
          {own.length === 0 ? null : <optgroup label={words.yours}>{own.map(option)}</optgroup>}
          {bands.map((band) => {
            const kinds = band.kinds.filter(({ id }) => !first.has(id));
            return kinds.length === 0 ? null : (
              <optgroup key={band.id} label={band.title}>
                {kinds.map(option)}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}
