import { useId } from 'react';
import { cleanLine } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { useDraft } from '../../../live/drafts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/text.ts';
import { NameChoices } from '../../NameChoices.tsx';
import { phoneText } from './phoneText.ts';

/** A modal dialog gives its focus to what has this attribute; React itself only focuses before it is open. */
const takesFocus = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '');

/** Asks for the name of a new topic. */
export function NewTopicDialog({
  draftKey,
  open,
  count,
  names,
  language,
  onClose,
  onCreate,
}: {
  /** Names what is typed here on this device. */
  draftKey: string;
  open: boolean;
  count: number;
  /** To choose from. [S20] */
  names: readonly string[];
  language: string;
  onClose: () => void;
  onCreate: (name: string) => void;
}) {
  const text = useText(phoneText);
  const [name, setName, forget] = useDraft(draftKey);
  const form = useId();
  return (
    <Dialog
      open={open}
      title={text.newTopicTitle(count)}
      onClose={() => {
        forget();
        onClose();
      }}
      actions={
        <Button kind="primary" size="l" wide type="submit" form={form} disabled={cleanLine(name) === ''}>
          {text.create}
        </Button>
      }
    >
      <NameChoices
        names={names}
        label={text.topicNames}
        language={language}
        onChoose={(chosen) => {
          forget();
          onCreate(chosen);
        }}
      />
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (cleanLine(name) === '') return;
          forget();
          onCreate(cleanLine(name));
        }}
      >
        <TextField
          label={names.length === 0 ? text.topicName : text.topicNameOther}
          hint={text.topicNameHint}
          value={name}
          onChange={setName}
          maxLength={LIMITS.name}
          autoComplete="off"
          // The keys of a phone would cover the names.
          {...(names.length === 0 ? { ref: takesFocus } : {})}
        />
      </form>
    </Dialog>
  );
}
