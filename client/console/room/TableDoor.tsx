import { useState } from 'react';
import { joinAddress, tableLink } from '../../live/address.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import styles from './Tables.module.css';
import { tablesText } from './tablesText.ts';

/** The way to one table: to show to somebody, to read out, or to send. */
export function TableDoor({
  table,
  room,
  onClose,
}: {
  table: string;
  room: { readonly joinUrl: string; readonly code: string };
  onClose: () => void;
}) {
  const text = useText(tablesText);
  const called = useTableName();
  const console = useText(consoleText);
  const [copied, setCopied] = useState(false);
  const join = joinAddress(room.joinUrl, room.code);
  const link = tableLink(join, table);
  return (
    <Dialog
      open
      title={text.doorTitle(called(table))}
      onClose={onClose}
      actions={
        'clipboard' in navigator ? (
          <Button
            kind="primary"
            size="l"
            wide
            onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
          >
            {copied ? console.copied : console.copyLink}
          </Button>
        ) : null
      }
    >
      <div className={styles.door}>
        <p>{text.doorDetail}</p>
        <div className={styles.qr}>
          <QrCode text={link} label={link} />
        </div>
        <p className={styles.link} dir="ltr" translate="no">
          {link.replace(/^https?:\/\//, '')}
        </p>
        <p className={styles.code} dir="ltr" translate="no">
          {room.code} {table}
        </p>
      </div>
    </Dialog>
  );
}
