import { useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import styles from './HostPage.module.css';

/** Asks before something is done that others notice, or that cannot be taken back; says so when it fails. */
export function SureDialog({
  title,
  detail,
  act,
  failed,
  cancel,
  danger = false,
  onAct,
  onDone,
  onClose,
}: {
  title: string;
  detail: string;
  act: string;
  failed: string;
  cancel: string;
  danger?: boolean;
  onAct: () => Promise<void>;
  onDone: () => void;
  onClose: () => void;
}) {
  const [state, setState] = useState<'asked' | 'busy' | 'failed'>('asked');
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="l" onClick={onClose}>
            {cancel}
          </Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            size="l"
            disabled={state === 'busy'}
            onClick={() => {
              setState('busy');
              onAct().then(onDone, () => setState('failed'));
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <p>{detail}</p>
      {state === 'failed' ? (
        <p className={styles.fault} role="alert">
          {failed}
        </p>
      ) : null}
    </Dialog>
  );
}
