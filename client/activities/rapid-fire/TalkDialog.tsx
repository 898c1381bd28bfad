import type { activity } from '../../../shared/activities/rapid-fire/activity.ts';
import type { ConsoleTalk } from '../../../shared/activities/rapid-fire/views.ts';
import { cleanLine, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
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
  ask,
  onClose,
}: {
  talk: ConsoleTalk | undefined;
  ask: ConsoleAsk<typeof activity>;
  onClose: () => void;
}) {
  const words = useText(text);
  const first = {
    name: talk?.name ?? '',
    organisation: talk?.organisation ?? '',
    title: talk?.title ?? '',
  };
  const { fields, set, tried, save, close } = useHostDialog(`talk/${talk?.id ?? 'new'}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const written = fieldsOf({ ...first, ...typed });
      if (written.title === '') return undefined;
      return talk
        ? { type: 'editPresenter', payload: { presenter: talk.id, ...written } }
        : { type: 'addPresenter', payload: written };
    },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { name, organisation, title } = { ...first, ...fields };

  return (
    <FormDialog title={talk ? words.editTalk : words.addTalk} onSave={save} onClose={close}>
      <TextField
        label={words.name}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(value) => set({ name: value })}
      />
      <TextField
        label={words.organisation}
        value={organisation}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(value) => set({ organisation: value })}
      />
      <TextField
        label={words.title}
        value={title}
        maxLength={LIMITS.short}
        autoComplete="off"
        error={tried && isBlank(title) ? words.titleMissing : undefined}
        onChange={(value) => set({ title: value })}
      />
    </FormDialog>
  );
}
