import { type FormEvent, useId, useState } from 'react';
import type { ConsoleView } from '../../../shared/activities/take-off-touch-down/views.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import styles from './StatementDialog.module.css';
import { text } from './text.ts';

/** The statement to edit, or the one after which a new one may come. */
export type Editing = { readonly statement: string } | { readonly after: string };

interface StatementDialogProps {
  readonly editing: Editing | undefined;
  readonly statements: ConsoleView['statements'];
  readonly onClose: () => void;
  readonly onSave: (type: 'editStatement' | 'addStatement', payload: object) => void;
  readonly refused: string | undefined;
}

interface FormProps extends Omit<StatementDialogProps, 'editing' | 'onClose'> {
  readonly editing: Editing;
  readonly form: string;
}

function StatementForm({ editing, statements, onSave, refused, form }: FormProps) {
  const say = useText(text);
  const before = 'statement' in editing ? statements.find(({ id }) => id === editing.statement) : undefined;
  const [words, setWords] = useState(before?.text ?? '');
  const [short, setShort] = useState(before?.short ?? '');
  const [where, setWhere] = useState<'next' | 'last'>('next');

  const save = (event: FormEvent) => {
    event.preventDefault();
    const fields = { text: words, short };
    if ('statement' in editing) onSave('editStatement', { statement: editing.statement, ...fields });
    else onSave('addStatement', where === 'next' ? { ...fields, after: editing.after } : fields);
  };

  return (
    <form id={form} className={styles.form} onSubmit={save}>
      <TextArea
        label={say.console.text}
        hint={
          before && before.answered > 0 ? say.console.keepsAnswers(before.answered) : say.console.textHint
        }
        value={words}
        // One line: Enter saves, and a pasted line break is a space.
        onChange={(value) => setWords(value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        maxLength={200}
        rows={2}
        required
        autoFocus
      />
      <TextField
        label={say.console.short}
        hint={say.console.shortHint}
        value={short}
        onChange={setShort}
        maxLength={48}
        required
      />
      {'after' in editing ? (
        <Segmented
          label={say.console.where}
          options={[
            { id: 'next', label: say.console.next },
            { id: 'last', label: say.console.last },
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
    </form>
  );
}

/** Edits a statement, or adds one. */
export function StatementDialog({ editing, statements, onClose, onSave, refused }: StatementDialogProps) {
  const say = useText(text);
  const form = useId();
  return (
    <Dialog
      open={editing !== undefined}
      title={editing && 'after' in editing ? say.console.add : say.console.edit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say.console.cancel}</Button>
          <Button kind="primary" type="submit" form={form}>
            {say.console.save}
          </Button>
        </>
      }
    >
      {editing ? (
        <StatementForm
          key={JSON.stringify(editing)}
          form={form}
          editing={editing}
          statements={statements}
          onSave={onSave}
          refused={refused}
        />
      ) : null}
    </Dialog>
  );
}
