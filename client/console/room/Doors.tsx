import { type SubmitEvent, useId, useState } from 'react';
import { digitsIn } from '../../../shared/lib/roomCode.ts';
import type { Connection } from '../../live/connection.ts';
import { hostKeyOf } from '../../live/hostKeys.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import { Confirmed } from './Confirmed.tsx';
import { doorsText } from './doorsText.ts';
import styles from './RoomPanel.module.css';
import { renewHostKey } from './renewHostKey.ts';

/** Digits of a pairing code. */
const DIGITS = 4;

/** Lets a projector in that shows four digits; nobody types a secret on it. */
export function PairProjector({ connection, joinUrl }: { connection: Connection; joinUrl: string }) {
  const text = useText(consoleText);
  const doors = useText(doorsText);
  const reasonOf = useHostReasons();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();

  const form = useId();

  async function pair(digits: string) {
    const reply = await connection.pair(digits);
    if (reply.ok) {
      setOpen(false);
      setCode('');
    } else setFault(reasonOf(reply));
  }
  function submit(event: SubmitEvent) {
    event.preventDefault();
    const digits = digitsIn(code);
    if (digits.length === DIGITS) void pair(digits);
  }
  /** The last digit pairs by itself: there is nothing more to say. */
  function typed(value: string) {
    const digits = digitsIn(value);
    setFault(undefined);
    setCode(value);
    if (digits.length === DIGITS && digits !== digitsIn(code)) void pair(digits);
  }

  return (
    <>
      <Button icon="link" onClick={() => setOpen(true)}>
        {text.pairProjector}
      </Button>
      <Dialog
        open={open}
        title={text.pairProjector}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            size="l"
            wide
            type="submit"
            form={form}
            disabled={digitsIn(code).length !== DIGITS}
          >
            {text.pair}
          </Button>
        }
      >
        <div className={styles.fields}>
          <p>{text.pairHint}</p>
          <p className={styles.link} dir="ltr">
            {joinUrl || location.origin}/projector
          </p>
          <form id={form} onSubmit={submit}>
            <TextField
              autoFocus
              label={text.pairCode}
              inputMode="numeric"
              autoComplete="off"
              value={code}
              error={fault}
              onChange={typed}
            />
          </form>
          <Confirmed
            label={doors.unpair}
            title={doors.unpairTitle}
            detail={doors.unpairDetail}
            act={doors.unpairNow}
            onAct={async () => {
              const reply = await connection.send({ type: 'unpairProjectors', payload: {} });
              if (!reply.ok) setFault(reasonOf(reply));
            }}
          />
        </div>
      </Dialog>
    </>
  );
}

/** The link of a second console. The key is in its fragment, which browsers send to no server. */
export function HandOver({ roomId, joinUrl }: { roomId: string; joinUrl: string }) {
  const text = useText(consoleText);
  const doors = useText(doorsText);
  const [open, setOpen] = useState(false);
  const [renewed, setRenewed] = useState<boolean>();
  const [renewing, setRenewing] = useState(false);
  const [copied, setCopied] = useState(false);
  const link = `${joinUrl || location.origin}/console/${roomId}#key=${hostKeyOf(roomId) ?? ''}`;
  return (
    <>
      <Button icon="phone" onClick={() => setOpen(true)}>
        {text.handOver}
      </Button>
      <Dialog
        open={open}
        title={text.handOver}
        onClose={() => {
          setOpen(false);
          setRenewed(undefined);
          setRenewing(false);
        }}
        actions={
          'clipboard' in navigator && !renewing ? (
            <Button
              kind="primary"
              size="l"
              wide
              onClick={() => {
                void navigator.clipboard.writeText(link).then(() => setCopied(true));
              }}
            >
              {copied ? text.copied : text.copyLink}
            </Button>
          ) : null
        }
      >
        <div className={styles.fields}>
          <p>{text.handOverDetail}</p>
          {renewed === undefined ? null : <p role="status">{renewed ? doors.renewed : doors.renewFailed}</p>}
          {renewing ? null : (
            <>
              <div className={styles.qr}>
                <QrCode text={link} label={text.handOver} />
              </div>
              <p className={styles.link} dir="ltr">
                {link}
              </p>
            </>
          )}
          <Confirmed
            label={doors.renew}
            title={doors.renewTitle}
            detail={doors.renewDetail}
            act={doors.renewNow}
            onAsked={setRenewing}
            onAct={async () => {
              setRenewed(await renewHostKey(roomId));
              setCopied(false);
            }}
          />
        </div>
      </Dialog>
    </>
  );
}
