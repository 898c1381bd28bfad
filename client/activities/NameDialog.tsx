import { useState } from 'react';
import { cleanLine } from '../../shared/lib/cleanText.ts';
import { LIMITS } from '../../shared/lib/limits.ts';
import { useDraft, useDraftName } from '../live/drafts.ts';
import { FormDialog } from '../ui/fields/FormDialog.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { NameChoices } from './NameChoices.tsx';

/** Asks a host for a name; stays open with the reason when there cannot be one of this name. */
export function NameDialog({
  what,
  title,
  label,
  detail,
  save,
  missing: noName,
  name: initial = '',
  choices,
  refusal,
  onSave,
  onClose,
}: {
  /** What is named: what is typed is kept under this. */
  what: string;
  title: string;
  label: string;
  detail?: string | undefined;
  save: string;
  /** What is said when there is no name. */
  missing: string;
  /** As it is now. */
  name?: string;
  /** Names that are ready. */
  choices?: { readonly names: readonly string[]; readonly label: string; readonly language: string };
  refusal: string | undefined;
  onSave: (name: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [name, setName, forget] = useDraft(useDraftName(what), initial);
  const [missing, setMissing] = useState(false);
  async function trySave(given = cleanLine(name)) {
    setMissing(given === '');
    if (given !== '' && (await onSave(given))) close();
  }
  function close() {
    forget();
    onClose();
  }
  return (
    <FormDialog title={title} save={save} onSave={() => void trySave()} onClose={close}>
      {choices === undefined ? null : (
        <NameChoices {...choices} size="s" onChoose={(chosen) => void trySave(chosen)} />
      )}
      <TextField
        autoFocus
        label={label}
        hint={detail}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="off"
        error={missing && cleanLine(name) === '' ? noName : refusal}
        onChange={setName}
      />
    </FormDialog>
  );
}
