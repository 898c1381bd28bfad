import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import { InvitationFields } from './InvitationFields.tsx';
import { fieldsOf, typedOf } from './invitationFields.ts';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** Writes down an invitation that was said aloud, or corrects one; it stays open when it could not be saved. */
export function InvitationDialog({
  id,
  view,
  language,
  ask,
  onClose,
}: Omit<ConsolePart, 'forget'> & {
  /** Of the one that is corrected; "new" for another. */
  id: string;
  onClose: () => void;
}) {
  const words = useText(text);
  const called = useTableName();
  const before = id === 'new' ? undefined : view.invitations[id];
  const first = { ...typedOf(before, view.levels), table: '' };
  const { fields, set, tried, save, close } = useHostDialog(`invitation/${id}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const { table, ...rest } = { ...first, ...typed };
      if (isBlank(rest.what)) return undefined;
      const payload = fieldsOf({ ...rest, scope: rest.scope || (view.levels[0] ?? '') });
      if (before) return { type: 'editInvitation', payload: { id, ...payload } };
      return { type: 'noteInvitation', payload: table === '' ? payload : { ...payload, table } };
    },
    ready: (typed) => view.levels.includes({ ...first, ...typed }.scope),
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const typed = { ...first, ...fields };
  const missing = view.placed.filter(({ here }) => here === 0).map(({ id: one }) => one);
  const added = Object.values(view.tables).flatMap((table) => table.added);
  return (
    <FormDialog title={before ? words.editTitle : words.noteTitle} onSave={save} onClose={close}>
      <InvitationFields
        typed={typed}
        set={(more) => set({ ...more })}
        stakeholders={[...view.stakeholders, ...added]}
        missing={missing}
        levels={view.levels}
        language={language}
        error={tried && isBlank(typed.what) ? words.whomMissing : undefined}
        levelMissing={tried && !view.levels.includes(typed.scope)}
      />
      {before ? null : (
        <Field label={words.tableColumn}>
          {(input) => (
            <Select {...input} value={typed.table} onChange={(table) => set({ table })}>
              <option value="">{words.wholeRoom}</option>
              {Object.keys(view.tables)
                .sort(byLetter)
                .map((table) => (
                  <option key={table} value={table}>
                    {called(table)}
                  </option>
                ))}
            </Select>
          )}
        </Field>
      )}
    </FormDialog>
  );
}
