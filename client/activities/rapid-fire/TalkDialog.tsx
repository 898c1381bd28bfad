import { useState } from 'react';
import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import type { ConsoleTalk } from '../../../shared/activities/rapid-fire/views.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { useDraftFields, useDraftName } from '../../live/drafts.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { text } from './text.ts';

interface Fields {
  name?: string;
  organisation?: string;
  title: string;
}

function fieldsOf(typed: Required<Fields>): Fields {
  const fields: Fields = { title: cleanLine(typed.title) };
  if (cleanLine(typed.name) !== '') fields.name = cleanLine(typed.name);
  if (cleanLine(typed.organisation) !== '') fields.organisation = cleanLine(typed.organisation);
  return fields;
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
  const first = {
    name: talk?.name ?? '',
    organisation: talk?.organisation ?? '',
    title: talk?.title ?? '',
  };
  const draft = useDraftFields(useDraftName(`talk/${talk?.id ?? 'new'}`), first, {
    sends: (typed): ConsoleCommand<typeof activity> | undefined => {
      const fields = fieldsOf({ ...first, ...typed });
      if (fields.title === '') return undefined;
      return talk
        ? { type: 'editPresenter', payload: { presenter: talk.id, ...fields } }
        : { type: 'addPresenter', payload: fields };
    },
  });
  const { name, organisation, title } = { ...first, ...draft.fields };
  const [tried, setTried] = useState(false);

  async function save() {
    setTried(true);
    if (isBlank(title)) return;
    if (await onSave(fieldsOf({ name, organisation, title }))) close();
  }
  function close() {
    draft.clear();
    onClose();
  }

  return (
    <FormDialog title={talk ? words.editTalk : words.addTalk} onSave={() => void save()} onClose={close}>
      <TextField
        label={words.name}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(value) => draft.set({ name: value })}
      />
      <TextField
        label={words.organisation}
        value={organisation}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(value) => draft.set({ organisation: value })}
      />
      <TextField
        label={words.title}
        value={title}
        maxLength={LIMITS.short}
        autoComplete="off"
        error={tried && isBlank(title) ? words.titleMissing : undefined}
        onChange={(value) => draft.set({ title: value })}
      />
    </FormDialog>
  );
}
