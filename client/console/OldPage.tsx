import { useEffect, useState } from 'react';
import { browserPage } from '../live/page.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useSay } from '../ui/heard/Announcer.tsx';
import { useText } from '../ui/text.ts';
import { consoleText } from './consoleText.ts';
import { midway } from './midway.ts';
import styles from './OldPage.module.css';

/** How often it looks whether anything is half done here, ms. */
const LOOK_MS = 1_000;

/**
 * Plenary was updated while this page was open. It loads again as soon as nothing here would be lost by that; where an
 * old copy came again, or something is half done, it says so, and its button does it at once.
 * @param newer the server's build
 */
export function OldPage({ newer }: { newer: string }) {
  const text = useText(consoleText);
  const say = useSay();
  const [busy, setBusy] = useState(midway);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = midway();
      if (now || !browserPage.reloadFor(newer)) setBusy(now);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [newer]);
  const words = busy ? text.reloadsSoon : text.oldPage;
  useEffect(() => say(words), [say, words]);
  return (
    <div className={styles.note}>
      <p>{words}</p>
      <Button size="s" onClick={() => location.reload()}>
        {text.reload}
      </Button>
    </div>
  );
}
