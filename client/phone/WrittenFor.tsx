import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Connection } from '../live/connection.ts';
import { anotherHostKey, hostKeyOf } from '../live/hostKeys.ts';
import { Empty } from '../ui/Empty.tsx';
import { useText } from '../ui/text.ts';
import { besideText } from './beside/besideText.ts';
import { connectAs } from './beside/written.ts';
import styles from './JoinPage.module.css';
import type { Connected } from './LiveRoom.tsx';
import { fetchActivities } from './later.tsx';
import { phoneText } from './phoneText.ts';
import { TakenBack } from './TakenBack.tsx';

/** What presenters' clickers send. */
const CLICKS = new Set(['PageUp', 'PageDown']);

/** A clicker goes on with the show, also while the last thing that was touched is in this page inside the console. */
function passOn(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!CLICKS.has(key) || (target instanceof Element && target.matches('textarea'))) return;
  event.preventDefault();
  window.parent.document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

/** The phone of somebody who has none, for a host who writes for them: a page inside the console. */
export function WrittenFor({
  code,
  roomId,
  person,
  Room,
}: {
  code: string;
  roomId: string;
  person: string;
  /** What shows a room on a phone. */
  Room: typeof Connected;
}) {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    const made = connectAs(code, person, {
      auth: () => ({ as: 'host', roomId, key: hostKeyOf(roomId) ?? '', person }),
      onRevoked: anotherHostKey,
    });
    setConnection(made);
    fetchActivities();
    return () => made.close();
  }, [code, roomId, person]);
  useEffect(() => {
    if (window.parent === window) return;
    window.addEventListener('keydown', passOn);
    return () => window.removeEventListener('keydown', passOn);
  }, []);
  const text = useText(phoneText);
  if (!connection) return <Empty heading title={text.joining} />;
  return <Open code={code} person={person} connection={connection} Room={Room} />;
}

const again = () => location.reload();

function Open({
  code,
  person,
  connection,
  Room,
}: {
  code: string;
  person: string;
  connection: Connection;
  Room: typeof Connected;
}) {
  const text = useText(besideText);
  const closed = useStore(connection.store, ({ link }) => link === 'closed');
  if (!closed) {
    return (
      <Room
        connection={connection}
        code={code}
        person={person}
        unnamed={text.unnamed}
        onRejoin={again}
        onBack={again}
      />
    );
  }
  return (
    <main className={styles.page}>
      <TakenBack code={code} />
      <Empty heading title={text.notYours} />
    </main>
  );
}
