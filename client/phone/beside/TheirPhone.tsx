import { useState } from 'react';
import type { Connection } from '../../live/connection.ts';
import { phoneLink } from '../../live/phoneLink.ts';
import { part } from '../../parts/part.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useReasons } from '../../ui/reasons.ts';
import { useText } from '../../ui/text.ts';
import styles from './AskBeside.module.css';
import { besideText } from './besideText.ts';

const QrCode = part(async () => ({ default: (await import('../../ui/QrCode.tsx')).QrCode }), 'unseen');

/** Of somebody for whom this phone writes: their own phone, now that they have one, or nobody's any more. */
export function TheirPhone({
  own,
  code,
  person,
  name,
  address,
  onCode,
  onDone,
}: {
  own: Connection;
  code: string;
  person: string;
  name: string;
  /** Where phones go. */
  address: string;
  /** Told when the code is there: it has the sheet for itself. */
  onCode: () => void;
  onDone: () => void;
}) {
  const text = useText(besideText);
  const reasonOf = useReasons();
  const [link, setLink] = useState<string>();
  const [fault, setFault] = useState<string>();

  async function handOver() {
    const given = await own.handOver(person);
    if (given.ok) {
      setLink(phoneLink(address, code, given.token));
      onCode();
    } else setFault(given.code === 'offline' ? text.noLine : reasonOf(given));
  }
  async function stop() {
    const reply = await own.send({ type: 'stopWriting', payload: { person } });
    if (reply.ok) onDone();
    else setFault(reasonOf(reply));
  }
  if (link !== undefined) {
    return (
      <section className={styles.code}>
        <p>{text.scan(name)}</p>
        <QrCode text={link} label={text.code(name)} size={240} />
        <p className={styles.detail}>{text.orLink}</p>
        <a className={styles.link} href={link} dir="ltr" translate="no">
          {link}
        </a>
      </section>
    );
  }
  return (
    <section className={styles.ask}>
      {fault === undefined ? null : (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <Button wide onClick={() => void handOver()}>
        {text.hasPhone(name)}
      </Button>
      <Button wide onClick={() => void stop()}>
        {text.stop(name)}
      </Button>
      <p className={styles.detail}>{text.stopDetail}</p>
    </section>
  );
}
