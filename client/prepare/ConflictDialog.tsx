import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../ui/text.ts';
import styles from './Editor.module.css';
import { prepareText } from './prepareText.ts';
import { usePrepare, usePrepared } from './store.ts';

/** It cannot be put off: nothing is saved until it is decided. */
const stay = () => {};

/** Two versions of the session, of which one can stay. */
export function ConflictDialog() {
  const text = useText(prepareText);
  const { resolve } = usePrepare();
  const theirs = usePrepared((state) => state.theirs);
  if (!theirs) return null;
  return (
    <Dialog
      open
      title={text.conflictTitle}
      onClose={stay}
      actions={
        <>
          <Button onClick={() => resolve('theirs')}>{text.takeTheirs}</Button>
          <Button kind="primary" onClick={() => resolve('mine')}>
            {text.keepMine}
          </Button>
        </>
      }
    >
      <p>{text.conflictDetail}</p>
      <dl className={styles.choices}>
        <dt>{text.keepMine}</dt>
        <dd>{text.keepMineDetail}</dd>
        <dt>{text.takeTheirs}</dt>
        <dd>{text.takeTheirsDetail}</dd>
      </dl>
    </Dialog>
  );
}
