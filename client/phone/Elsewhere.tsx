import type { ReactNode } from 'react';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { expectSeat, fetchLink, isHandedOn, seatLink } from './carry.ts';
import { carryText } from './carryText.ts';
import styles from './JoinPage.module.css';

const hostOf = (address: string): ReactNode => (
  <bdi dir="ltr" translate="no">
    {new URL(address).host}
  </bdi>
);

/** A link brought a seat: its owner goes on in it, anybody else must not be taken for them. */
export function Brought({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const text = useText(carryText);
  const handedOn = isHandedOn();
  return (
    <main className={styles.page}>
      <div className={styles.form}>
        <h1 className={styles.title}>{handedOn ? text.phoneTitle : text.title}</h1>
        <p className={styles.detail}>{handedOn ? text.phoneDetail : text.detail}</p>
        <Button kind="primary" size="l" wide onClick={onYes}>
          {handedOn ? text.phoneYes : text.yes}
        </Button>
        <Button size="l" wide onClick={onNo}>
          {text.no}
        </Button>
      </div>
    </main>
  );
}

/** At the door: people are in this room by other addresses; who is one of them fetches their seat. */
export function FetchSeat({ code, elsewhere }: { code: string; elsewhere: readonly string[] }) {
  const text = useText(carryText);
  return elsewhere.map((address) => (
    <a
      key={address}
      className={styles.already}
      href={fetchLink(address, code)}
      onClick={() => expectSeat(code)}
    >
      {text.already} {hostOf(address)}
    </a>
  ));
}

/** Without a line, where the facilitator has sent the phones to another address: a way there, as the same person. */
export function MovedTo({ address, code, token }: { address: string; code: string; token: string }) {
  const text = useText(carryText);
  return (
    <p className={styles.moved} role="status">
      {text.moved} {/* In a tab of its own: what waits here to be sent stays. */}
      <a href={seatLink(address, code, token)} target="_blank" rel="noopener">
        {text.goOn} {hostOf(address)}
      </a>
    </p>
  );
}
