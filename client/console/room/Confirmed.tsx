import { useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { doorsText } from './doorsText.ts';
import styles from './RoomPanel.module.css';

/** Something that cannot be taken back, inside a dialog: the first press says what it does, the second does it. */
export function Confirmed({
  label,
  title,
  detail,
  act,
  onAsked,
  onAct,
}: {
  label: string;
  title: string;
  detail: string;
  act: string;
  /** Told whether it is being asked, so that what would be in the way can go. */
  onAsked?: (asked: boolean) => void;
  onAct: () => Promise<void>;
}) {
  const text = useText(doorsText);
  const [asked, setAskedHere] = useState(false);
  const [busy, setBusy] = useState(false);
  function setAsked(now: boolean) {
    setAskedHere(now);
    onAsked?.(now);
  }
  if (!asked) {
    return (
      <Button kind="plain" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <section className={styles.confirm} aria-label={title}>
      <h3 className={styles.confirmTitle}>{title}</h3>
      <p>{detail}</p>
      <div className={styles.confirmActions}>
        <Button onClick={() => setAsked(false)}>{text.cancel}</Button>
        <Button
          kind="danger"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void onAct().finally(() => {
              setBusy(false);
              setAsked(false);
            });
          }}
        >
          {act}
        </Button>
      </div>
    </section>
  );
}
