import { useEffect, useState } from 'react';
import { storage } from '../../live/storage.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { usePrepared, useSession } from '../data/store.ts';
import styles from './Print.module.css';
import { printText } from './printText.ts';
import { RunSheet } from './RunSheet.tsx';
import { minutesOf } from './runTimes.ts';
import { Script } from './Script.tsx';

const USUAL_START = '09:00';

/** A printout on the screen, with the time at which the session starts to be typed; only the paper is printed. */
export function Print({ what }: { what: 'sheet' | 'script' }) {
  const text = useText(printText);
  const id = usePrepared((state) => state.id);
  const session = useSession();
  const key = `plenary.starts.${id}`;
  const [time, setTime] = useState(() => storage.get(key) ?? USUAL_START);
  const start = minutesOf(time) ?? minutesOf(USUAL_START) ?? 0;

  useEffect(() => {
    document.title = `${session.title} · ${text[what]}`;
  }, [session.title, text, what]);

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <a href={`/prepare/${id}`}>{text.back}</a>
        <label className={styles.start}>
          {text.start}
          <input
            type="time"
            value={time}
            onChange={(event) => {
              setTime(event.target.value);
              if (minutesOf(event.target.value) !== undefined) storage.set(key, event.target.value);
            }}
          />
        </label>
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </header>
      <main className={styles.paper} lang={session.language}>
        {what === 'sheet' ? <RunSheet start={start} /> : <Script start={start} />}
      </main>
    </div>
  );
}
