import type { Heading } from '../../../shared/activities/activity.ts';
import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import type { NextStepView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { capital } from '../../ui/capital.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { HeadingField } from './HeadingField.tsx';
import { fieldsOf, onlyOne } from './stepFields.ts';
import { text } from './text.ts';

/** Writes down a next step that was said aloud, or corrects one; it stays open when it could not be saved. */
export function StepDialog({
  id,
  scopes,
  headings,
  tables,
  language,
  before,
  ask,
  onClose,
}: {
  /** Of the step that is corrected; "new" for another. */
  id: string;
  scopes: readonly string[];
  headings: readonly Heading[];
  tables: readonly string[];
  language: string;
  before: NextStepView | undefined;
  ask: ConsoleAsk<typeof activity>;
  onClose: () => void;
}) {
  const words = useText(text);
  const called = useTableName();
  const first = {
    scope: before?.scope ?? onlyOne(scopes),
    what: before?.what ?? '',
    who: before?.who ?? '',
    by: before?.by ?? '',
    heading: before?.heading ?? '',
    table: '',
  };
  const { fields, set, tried, save, close } = useHostDialog(`step/${id}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const { table, ...rest } = { ...first, ...typed };
      if (isBlank(rest.what)) return undefined;
      // What is handed back has to be for somebody; who types on chooses.
      const payload = fieldsOf({ ...rest, scope: rest.scope || (scopes[0] ?? '') });
      if (before) return { type: 'editNextStep', payload: { id, ...payload } };
      return { type: 'noteNextStep', payload: table === '' ? payload : { ...payload, table } };
    },
    ready: (typed) => scopes.includes({ ...first, ...typed }.scope),
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { scope, what, who, by, heading, table } = { ...first, ...fields };

  return (
    <FormDialog title={before ? words.editTitle : words.noteTitle} onSave={save} onClose={close}>
      <div lang={language}>
        <Segmented
          label={words.scope}
          options={scopes.map((one) => ({ id: one, label: capital(one) }))}
          value={scope}
          onChange={(value) => set({ scope: value })}
        />
        {tried && !scopes.includes(scope) ? (
          <p role="alert" className={styles.refusal}>
            {words.chooseScope}
          </p>
        ) : null}
      </div>
      <TextArea
        label={words.what}
        value={what}
        rows={2}
        maxLength={LIMITS.nextStep}
        error={tried && isBlank(what) ? words.whatMissing : undefined}
        onChange={(value) => set({ what: value })}
      />
      {headings.length === 0 ? null : (
        <HeadingField
          headings={headings}
          language={language}
          value={heading}
          onChange={(value) => set({ heading: value })}
        />
      )}
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
      {before ? null : (
        <Field label={words.tableColumn}>
          {(input) => (
            <select
              {...input}
              className={styles.select}
              value={table}
              onChange={(event) => set({ table: event.target.value })}
            >
              <option value="">{words.wholeRoom}</option>
              {[...tables].sort(byLetter).map((id) => (
                <option key={id} value={id}>
                  {called(id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </FormDialog>
  );
}
