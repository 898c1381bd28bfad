import type { Heading } from '../../../shared/activities/activity.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useText } from '../../ui/text.ts';
import { text } from './text.ts';

/** Which topic of an earlier item a next step stands under, or none. */
export function HeadingField({
  headings,
  language,
  value,
  onChange,
}: {
  headings: readonly Heading[];
  language: string;
  value: string;
  onChange: (heading: string) => void;
}) {
  const words = useText(text);
  return (
    <Field label={words.heading}>
      {(input) => (
        <Select {...input} value={value} onChange={onChange}>
          <option value="">{words.noHeading}</option>
          {headings.map(({ id, text }) => (
            <option key={id} value={id} lang={language} translate="no">
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
