import { type ReactNode, useId } from 'react';
import { Dialog } from '../Dialog.tsx';
import { kitText } from '../kitText.ts';
import { useText } from '../text.ts';
import { Button } from './Button.tsx';
import styles from './FormDialog.module.css';

/** A few fields in a dialog of a desk: saved by its button or by Enter, or left by Esc. The caller closes it. */
export function FormDialog({
  title,
  save,
  disabled = false,
  onSave,
  onClose,
  children,
}: {
  title: ReactNode;
  /** What the button says instead of "Save". */
  save?: string;
  /** Nothing can be saved as it stands; a field says why. */
  disabled?: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText(kitText);
  const form = useId();
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" type="submit" form={form} disabled={disabled}>
            {save ?? text.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
