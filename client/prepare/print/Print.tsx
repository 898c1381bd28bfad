import { useEffect, useId, useState } from 'react';
import { storage } from '../../live/storage.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TimeInput } from '../../ui/fields/TimeInput.tsx';
import { formatMinutes } from '../../ui/formatTime.ts';
import { readTime } from '../../ui/readTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { usePrepared, useSession } from '../data/store.ts';
import styles from './Print.module.css';
import { printText } from './printText.ts';
import { RunSheet } from './RunSheet.tsx';
import { Script } from './Script.tsx';

/** Minutes after midnight: nine in the morning. */
const USUAL_START = 9 * 60;

/** A printout on the screen, with the time at which the session starts to be typed; only the paper is printed. */
export function Print({ what }: { what: 'sheet' | 'script' }) {
  const text = useText(printText);
  const id = usePrepared((state) => state.id);
  const session = useSession();
  const key = `plenary.starts.${id}`;
  const language = useLanguage();
  const field = useId();
  const [start, setStart] = useState(() => readTime(storage.get(key) ?? '')?.minutes ?? USUAL_START);

  useEffect(() => {
    document.title = `${session.title} · ${text[what]}`;
  }, [session.title, text, what]);

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <a href={`/prepare/${id}`}>{text.back}</a>
        <label className={styles.start} htmlFor={field}>
          {text.start}
          <TimeInput
            id={field}
            shown={formatMinutes(start, language)}
            onRead={(time) => {
              if (time === undefined) return;
              setStart(time.minutes);
              storage.set(
                key,
                `${Math.floor(time.minutes / 60)}:${String(time.minutes % 60).padStart(2, '0')}`,
              );
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
