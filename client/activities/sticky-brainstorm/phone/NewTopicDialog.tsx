import { useId } from 'react';
import { cleanLine } from '../../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { useDraft } from '../../../live/drafts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/text.ts';
import { phoneText } from './phoneText.ts';

/** A modal dialog gives its focus to what has this attribute; React itself only focuses before it is open. */
const takesFocus = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '');

/** Asks for the name of a new topic. */
export function NewTopicDialog({
  draftKey,
  open,
  count,
  onClose,
  onCreate,
}: {
  /** Names what is typed here on this device. */
  draftKey: string;
  open: boolean;
  count: number;
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
          label={text.topicName}
          hint={text.topicNameHint}
          value={name}
          onChange={setName}
          maxLength={LIMITS.name}
          autoComplete="off"
          ref={takesFocus}
        />
      </form>
    </Dialog>
  );
}
