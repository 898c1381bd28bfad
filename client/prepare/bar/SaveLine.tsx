import { useHostReasons } from '../../ui/hostReasons.ts';
import { useText } from '../../ui/text.ts';
import { usePrepare, usePrepared } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import styles from './Bars.module.css';

/** Whether what was written is safe on the server, in words. */
export function SaveLine() {
  const text = useText(prepareText);
  const save = usePrepared((state) => state.save);
  const refusal = usePrepared((state) => state.refusal);
  const reasonOf = useHostReasons();
  const { putOff } = usePrepare();
  const worry = save === 'kept' || save === 'refused' || save === 'conflict';
  return (
    <p
      className={worry ? styles.unsaved : styles.saved}
      role={worry ? 'status' : undefined}
      data-save={save}
      title={refusal && reasonOf(refusal)}
    >
      {text.save[save]}{' '}
      {save === 'conflict' ? (
        <button type="button" className={styles.decide} onClick={() => putOff(false)}>
          {text.decide}
        </button>
      ) : null}
    </p>
  );
}
