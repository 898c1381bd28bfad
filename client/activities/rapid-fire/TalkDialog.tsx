import { useState } from 'react';
import type { ConsoleTalk } from '../../../shared/activities/rapid-fire/views.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import { text } from './text.ts';

interface Fields {
  name?: string;
  organisation?: string;
  title: string;
}

/** Adds a talk or edits one; it stays open when it could not be saved. */
export function TalkDialog({
  talk,
  onClose,
  onSave,
}: {
  talk: ConsoleTalk | undefined;
  onClose: () => void;
  onSave: (fields: Fields) => Promise<boolean>;
}) {
  const words = useText(text);
  const [name, setName] = useState(talk?.name ?? '');
  const [organisation, setOrganisation] = useState(talk?.organisation ?? '');
  const [title, setTitle] = useState(talk?.title ?? '');
  const [tried, setTried] = useState(false);

  async function save() {
    setTried(true);
    if (isBlank(title)) return;
    const fields: Fields = { title: cleanLine(title) };
    if (cleanLine(name) !== '') fields.name = cleanLine(name);
    if (cleanLine(organisation) !== '') fields.organisation = cleanLine(organisation);
    if (await onSave(fields)) onClose();
  }

  return (
    <FormDialog title={talk ? words.editTalk : words.addTalk} onSave={() => void save()} onClose={onClose}>
      <TextField label={words.name} value={name} maxLength={60} autoComplete="off" onChange={setName} />
      <TextField
        label={words.organisation}
        value={organisation}
        maxLength={120}
        autoComplete="off"
        onChange={setOrganisation}
      />
      <TextField
        label={words.title}
        value={title}
        maxLength={120}
        autoComplete="off"
        error={tried && isBlank(title) ? words.titleMissing : undefined}
        onChange={setTitle}
      />
    </FormDialog>
  );
}
