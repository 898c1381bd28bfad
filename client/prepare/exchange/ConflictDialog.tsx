import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { usePrepare, usePrepared } from '../data/store.ts';
import styles from '../Editor.module.css';
import { prepareText } from '../prepareText.ts';

/** Two versions of the session, of which one can stay. Put off, it waits behind the line that says so. */
export function ConflictDialog() {
  const text = useText(prepareText);
  const { resolve, putOff } = usePrepare();
  const later = usePrepared((state) => state.putOff);
  const theirs = usePrepared((state) => state.theirs);
  if (!theirs || later) return null;
  return (
    <Dialog
      open
      title={text.conflictTitle}
      onClose={() => putOff(true)}
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
