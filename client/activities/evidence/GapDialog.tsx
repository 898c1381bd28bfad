import type { activity } from '../../../shared/activities/evidence/activity.ts';
import type { GapView } from '../../../shared/activities/evidence/viewParts.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { capital } from '../../ui/capital.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import type { PartProps } from './consoleParts.ts';
import selects from './Fields.module.css';
import { gapFields, onlyOne } from './gapFields.ts';
import { KindSelect } from './KindSelect.tsx';
import { text } from './text.ts';

/** Writes down a gap that a table said aloud, or corrects one; it stays open when it could not be saved. */
export function GapDialog({
  id,
  view,
  language,
  before,
  ask,
  onClose,
}: {
  /** Of the gap that is corrected; "new" for another. */
  id: string;
  view: PartProps['view'];
  language: string;
  before: GapView | undefined;
  ask: PartProps['ask'];
  onClose: () => void;
}) {
  const words = useText(text);
  const called = useTableName();
  const tables = Object.keys(view.tables).sort(byLetter);
  const first = {
    kind: before?.kind ?? '',
    what: before?.what ?? '',
    scope: before?.scope ?? onlyOne(view.scopes),
    who: before?.who ?? '',
    by: before?.by ?? '',
    table: tables[0] ?? '',
  };
  const { fields, set, tried, save, close } = useHostDialog(`gap/${id}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const { table, ...rest } = { ...first, ...typed };
      const gap = gapFields(rest);
      if (gap.what === '' || gap.kind === '' || gap.scope === '') return undefined;
      if (before) return { type: 'editGap', payload: { id, ...gap } };
      return table === '' ? undefined : { type: 'noteGap', payload: { table, ...gap } };
    },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { kind, what, scope, who, by, table } = { ...first, ...fields };
  const missing = kind === '' || what.trim() === '' || scope === '';
  return (
    <FormDialog title={before ? words.editTitle : words.noteTitle} onSave={save} onClose={close}>
      {before ? null : (
        <Field label={words.forTable}>
          {(input) => (
            <select
              {...input}
              className={selects.select}
              value={table}
              onChange={(event) => set({ table: event.target.value })}
            >
              {tables.map((one) => (
                <option key={one} value={one}>
                  {called(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <KindSelect
        bands={view.bands}
        language={language}
        value={kind}
        onChange={(value) => set({ kind: value })}
      />
      <TextArea
        label={words.enough}
        value={what}
        rows={2}
        maxLength={LIMITS.sticky}
        error={tried && missing ? words.gapMissing : undefined}
        onChange={(value) => set({ what: value })}
      />
      <TextField
        label={words.who}
        value={who}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(value) => set({ who: value })}
      />
      <TextField
        label={words.by}
        value={by}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(value) => set({ by: value })}
      />
      <div lang={language}>
        <Segmented
          label={words.scope}
          options={view.scopes.map((one) => ({ id: one, label: capital(one) }))}
          value={scope}
          onChange={(value) => set({ scope: value })}
        />
      </div>
    </FormDialog>
  );
}
