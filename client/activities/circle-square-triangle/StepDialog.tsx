import { useState } from 'react';
import type { NextStepView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Console.module.css';
import { fieldsOf, type StepFields } from './stepFields.ts';
import { capital, text } from './text.ts';

/** Writes down a next step that was said aloud, or corrects one; it stays open when it could not be saved. */
export function StepDialog({
  scopes,
  tables,
  language,
  before,
  onClose,
  onSave,
}: {
  scopes: readonly string[];
  tables: readonly string[];
  language: string;
  before: NextStepView | undefined;
  onClose: () => void;
  onSave: (fields: StepFields & { table?: string }) => Promise<boolean>;
}) {
  const words = useText(text);
  const [scope, setScope] = useState(before?.scope ?? scopes[0] ?? '');
  const [what, setWhat] = useState(before?.what ?? '');
  const [who, setWho] = useState(before?.who ?? '');
  const [by, setBy] = useState(before?.by ?? '');
  const [table, setTable] = useState('');
  const [tried, setTried] = useState(false);

  async function save() {
    setTried(true);
    if (isBlank(what)) return;
    const fields = fieldsOf({ scope, what, who, by });
    if (await onSave(table === '' ? fields : { ...fields, table })) onClose();
  }

  return (
    <FormDialog
      title={before ? words.editTitle : words.noteTitle}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div lang={language}>
        <Segmented
          label={words.scope}
          options={scopes.map((one) => ({ id: one, label: capital(one) }))}
          value={scope}
          onChange={setScope}
        />
      </div>
      <TextArea
        label={words.what}
        value={what}
        rows={2}
        maxLength={280}
        error={tried && isBlank(what) ? words.whatMissing : undefined}
        onChange={setWhat}
      />
      <TextField label={words.who} value={who} maxLength={120} autoComplete="off" onChange={setWho} />
      <TextField label={words.by} value={by} maxLength={60} autoComplete="off" onChange={setBy} />
      {before ? null : (
        <Field label={words.tableColumn}>
          {(input) => (
            <select
              {...input}
              className={styles.select}
              value={table}
              onChange={(event) => setTable(event.target.value)}
            >
              <option value="">{words.wholeRoom}</option>
              {[...tables].sort(byLetter).map((id) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </FormDialog>
  );
}
