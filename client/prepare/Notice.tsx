import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { usePrepare, usePrepared } from './data/store.ts';
import styles from './Notice.module.css';
import { prepareText } from './prepareText.ts';

/** Says what was just done and offers to take it back, until the next edit. */
export function Notice() {
  const text = useText(prepareText);
  const { undo, notify } = usePrepare();
  const notice = usePrepared((state) => state.notice);
  return (
    <div role="status" className={styles.place}>
      {notice ? (
        <div className={styles.notice}>
          <span dir="auto">{notice}</span>
          <Button size="s" kind="plain" icon="undo" className={styles.act ?? ''} onClick={undo}>
            {text.undo}
          </Button>
          <Button
            size="s"
            kind="plain"
            icon="close"
            className={styles.act ?? ''}
            aria-label={text.close}
            onClick={() => notify(undefined)}
          />
        </div>
      ) : null}
    </div>
  );
}
