import { useEffect, useState } from 'react';
import { standing } from '../home/hostCall.ts';
import { useText } from '../ui/text.ts';
import styles from './ProxyNote.module.css';
import { doorsText } from './room/doorsText.ts';

/** Says that rooms are no longer opened freely on this server, once a proxy was seen; else nothing. */
export function ProxyNote() {
  const text = useText(doorsText);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    standing().then(
      ({ proxySeen }) => setSeen(proxySeen),
      // Out of reach: the console says so itself.
      () => undefined,
    );
  }, []);
  return seen ? <p className={styles.note}>{text.proxySeen}</p> : null;
}
