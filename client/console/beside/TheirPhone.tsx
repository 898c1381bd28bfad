import { useState } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { phoneLink } from '../../live/phoneLink.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useText } from '../../ui/text.ts';
import styles from './NoPhones.module.css';
import { noPhonesText } from './noPhonesText.ts';

/** Gives somebody for whom hosts wrote the phone that they have now. */
export function TheirPhone({
  connection,
  room,
  person,
  name,
}: {
  connection: Connection;
  room: ConsoleView['room'];
  person: string;
  name: string;
}) {
  const text = useText(noPhonesText);
  const reasonOf = useHostReasons();
  const [link, setLink] = useState<string>();
  const [fault, setFault] = useState<string>();
  async function handOver() {
    const given = await connection.handOver(person);
    if (given.ok) setLink(phoneLink(room.joinUrl || location.origin, room.code, given.token));
    setFault(given.ok ? undefined : reasonOf(given));
  }
  return (
    <>
      <Button size="s" icon="link" onClick={() => void handOver()}>
        {text.hasPhone}
      </Button>
      {fault === undefined ? null : (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <Dialog open={link !== undefined} title={text.phoneTitle(name)} onClose={() => setLink(undefined)}>
        {link === undefined ? null : (
          <div className={styles.code}>
            <p>{text.scan}</p>
            <QrCode text={link} label={text.code(name)} size={260} />
            <p>{text.orLink}</p>
            <p className={styles.link} dir="ltr" translate="no">
              {link}
            </p>
          </div>
        )}
      </Dialog>
    </>
  );
}
