import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../ui/text.ts';
import styles from './KeysHelp.module.css';
import { keysText } from './keysText.ts';

/** Every key of the console, in one list. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const text = useText(keysText);
  const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
    [[text.space, text.pageDown, text.right], text.next],
    [[text.pageUp, text.left], text.back],
    [['U', 'Ctrl Z', '⌘ Z'], text.undo],
    [['R'], text.refit],
    [['E'], text.edit],
    [['.', 'B'], text.blank],
    [['C'], text.code],
    [['F5'], text.start],
    [['Esc'], text.leave],
    [['?'], text.help],
  ];
  return (
    <Dialog open={open} title={text.title} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={what} className={styles.row}>
            <dt className={styles.caps}>
              {keys.map((key) => (
                <kbd key={key} className={styles.cap}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{text.note}</p>
    </Dialog>
  );
}
