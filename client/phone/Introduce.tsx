import type { Role } from '../../shared/activities/activity.ts';
import { NAME_MOST } from '../../shared/lib/limits.ts';
import { RoleField } from '../ui/fields/RoleField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/text.ts';
import styles from './JoinPage.module.css';
import { phoneText } from './phoneText.ts';

export interface Introduction {
  readonly name: string;
  readonly role: string;
  /** A table's letter, or "any"; "" while nothing is chosen. */
  readonly table: string;
  /** The name of a team, or "" for none; absent while nobody has said. */
  readonly team?: string;
}

/** What a person may say about themselves: when they join, and whenever they like. */
export function Introduce({
  value,
  onChange,
  namesAsked,
  roles,
  language,
  words,
}: {
  value: Introduction;
  onChange: (value: Introduction) => void;
  namesAsked: boolean;
  roles: readonly Role[];
  language?: string;
  /** How the fields are called where they are about somebody else. */
  words?: Readonly<Record<'name' | 'nameHint' | 'role', string>> | undefined;
}) {
  const text = { ...useText(phoneText), ...words };
  return (
    <div className={styles.fields}>
      {namesAsked ? (
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          maxLength={NAME_MOST}
          autoComplete={words ? 'off' : 'name'}
        />
      ) : null}
      <RoleField
        label={text.role}
        none={text.noRole}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
        roles={roles}
        language={language}
      />
    </div>
  );
}
