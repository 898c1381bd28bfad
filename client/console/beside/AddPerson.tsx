import { useState } from 'react';
import { NAME_MOST } from '../../../shared/lib/limits.ts';
import type { HostPayloads } from '../../../shared/room/commands.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { RoleField } from '../../ui/fields/RoleField.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { noPhonesText } from './noPhonesText.ts';

/** Lets somebody in who has no phone. */
export function AddPerson({
  room,
  onAdd,
  onClose,
}: {
  room: ConsoleView['room'];
  onAdd: (about: HostPayloads['addPerson']) => void;
  onClose: () => void;
}) {
  const text = useText(noPhonesText);
  const called = useTableName();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [table, setTable] = useState('');
  return (
    <FormDialog
      title={text.addTitle}
      save={text.add}
      onSave={() => onAdd({ name, role, ...(table === '' ? {} : { table }) })}
      onClose={onClose}
    >
      {room.namesAsked ? (
        <TextField
          autoFocus
          label={text.name}
          value={name}
          onChange={setName}
          maxLength={NAME_MOST}
          autoComplete="off"
        />
      ) : null}
      <Field label={text.table}>
        {(input) => (
          <Select {...input} value={table} onChange={setTable}>
            <option value="">{text.anyTable}</option>
            {room.tables.map((one) => (
              <option key={one} value={one}>
                {called(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <RoleField
        label={text.role}
        none={text.noRole}
        value={role}
        onChange={setRole}
        roles={room.roles}
        language={room.language}
      />
    </FormDialog>
  );
}
