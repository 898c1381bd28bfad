import type { Role } from '../../../shared/activities/activity.ts';
import { Field } from './Field.tsx';
import { Select } from './Select.tsx';

/** One of the roles that a session lists, or none of them; nothing where it lists none. */
export function RoleField({
  label,
  none,
  value,
  onChange,
  roles,
  language,
}: {
  label: string;
  /** What "" is called. */
  none: string;
  value: string;
  onChange: (role: string) => void;
  roles: readonly Role[];
  /** BCP 47 tag of the roles' titles. */
  language?: string | undefined;
}) {
  if (roles.length === 0) return null;
  return (
    <Field label={label}>
      {(input) => (
        <Select {...input} value={value} onChange={onChange}>
          <option value="">{none}</option>
          {roles.map(({ id, title }) => (
            <option key={id} value={id} lang={language}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
