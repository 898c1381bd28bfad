import { useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { removePrepared } from './api.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';

/** Asks before a prepared session is deleted for good. */
export function RemoveSessionDialog({
  session,
  onClose,
  onRemoved,
}: {
  session: { readonly id: string; readonly title: string };
  onClose: () => void;
  onRemoved: () => void;
}) {
  const text = useText(homeText);
  const [failed, setFailed] = useState(false);
  return (
    <Dialog
      open
      title={text.removeTitle(session.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            kind="danger"
            onClick={() => removePrepared(session.id).then(onRemoved, () => setFailed(true))}
          >
            {text.remove}
          </Button>
        </>
      }
    >
      <p>{text.removeDetail}</p>
      {failed ? (
        <p className={styles.fault} role="alert">
          {text.removeFailed}
        </p>
      ) : null}
    </Dialog>
  );
}
