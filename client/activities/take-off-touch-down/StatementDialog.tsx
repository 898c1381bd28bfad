import { useState } from 'react';
import type { activity } from '../../../shared/activities/take-off-touch-down/activity.ts';
import { SHORT_MOST } from '../../../shared/activities/take-off-touch-down/rules.ts';
import type { ConsoleView } from '../../../shared/activities/take-off-touch-down/views.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { text } from './text.ts';

/** The statement to edit, or the one after which a new one may come. */
export type Editing = { readonly statement: string } | { readonly after: string };

interface StatementDialogProps {
  readonly editing: Editing | undefined;
  readonly statements: ConsoleView['statements'];
  readonly onClose: () => void;
  readonly onSave: ConsoleAsk<typeof activity>;
  readonly refused: string | undefined;
}

function Statement({
  editing,
  statements,
  onClose,
  onSave,
  refused,
}: StatementDialogProps & { readonly editing: Editing }) {
  const labels = useText(text);
  const before = 'statement' in editing ? statements.find(({ id }) => id === editing.statement) : undefined;
  const [where, setWhere] = useState<'next' | 'last'>('next');
  const { fields, set, save, close } = useHostDialog(
    `statement/${'statement' in editing ? editing.statement : 'new'}`,
    {
      first: { text: before?.text ?? '', short: before?.short ?? '' },
      commandOf: ({ text: words = '', short = '' }): ConsoleCommand<typeof activity> => {
        const written = { text: words, short };
        if ('statement' in editing)
          return { type: 'editStatement', payload: { statement: editing.statement, ...written } };
        const payload = where === 'next' ? { ...written, after: editing.after } : written;
        return { type: 'addStatement', payload };
      },
      ask: ({ type, payload }) => onSave(type, payload),
      onClose,
    },
  );
  const { text: words = '', short = '' } = fields;

  return (
    <FormDialog
      title={'after' in editing ? labels.console.add : labels.console.edit}
      onSave={save}
      onClose={close}
    >
      <TextArea
        label={labels.console.text}
        hint={
          before && before.answered > 0
            ? labels.console.keepsAnswers(before.answered)
            : labels.console.textHint
        }
        value={words}
        // One line: Enter saves, and a pasted line break is a space.
        onChange={(value) => set({ text: value.replace(/\s*\n\s*/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        maxLength={LIMITS.line}
        rows={2}
        required
        autoFocus
      />
      <TextField
        label={labels.console.short}
        hint={labels.console.shortHint}
        value={short}
        onChange={(value) => set({ short: value })}
        maxLength={SHORT_MOST}
        required
      />
      {'after' in editing ? (
        <Segmented
          label={labels.console.where}
          options={[
            { id: 'next', label: labels.console.next },
            { id: 'last', label: labels.console.last },
          ]}
          value={where}
          onChange={setWhere}
        />
      ) : null}
      {refused ? (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      ) : null}
    </FormDialog>
  );
}

/** Edits a statement, or adds one. */
export const StatementDialog = (props: StatementDialogProps) =>
  props.editing ? <Statement key={JSON.stringify(props.editing)} {...props} editing={props.editing} /> : null;
