import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { pickLanguage } from '../../shared/lib/catalogue.ts';
import { teamAt } from '../../shared/lib/teamAt.ts';
import type { ProjectorView } from '../../shared/room/views.ts';
import { joinAddress } from '../live/address.ts';
import { type Connection, connect } from '../live/connection.ts';
import { anotherHostKey, hostKeyOf } from '../live/hostKeys.ts';
import { watchPass } from '../live/watch.ts';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { useTitle } from '../ui/useTitle.ts';
import styles from './CardsPage.module.css';
import { cardsText } from './cardsText.ts';
import { TableCard } from './TableCard.tsx';

/** `/cards/ROOM`: a card for each table, to print and stand on it. */
export function CardsPage({ roomId }: { roomId: string }) {
  const text = useText(cardsText);
  const [connection, setConnection] = useState<Connection | 'no-key'>();
  useEffect(() => {
    if (hostKeyOf(roomId) === undefined) return setConnection('no-key');
    // It only looks, as a preview does: what projectors show has the tables and the address of phones.
    const made = connect({ auth: () => watchPass(roomId, 'projector'), onRevoked: anotherHostKey });
    setConnection(made);
    return () => made.close();
  }, [roomId]);
  if (connection === undefined) return null;
  if (connection === 'no-key') return <Stuck title={text.noKeyTitle} detail={text.noKeyDetail} />;
  return <Connected connection={connection} />;
}

function Stuck({ title, detail }: { title: string; detail?: string }) {
  return (
    <main className={styles.page}>
      <Empty size="console" heading title={title} detail={detail} />
    </main>
  );
}

function Connected({ connection }: { connection: Connection }) {
  const text = useText(cardsText);
  const { link, views } = useStore(connection.store);
  const view = views.projector;
  if (link === 'closed') return <Stuck title={text.noKeyTitle} detail={text.noKeyDetail} />;
  if (!view) return <Stuck title={text.looking} />;
  return <Cards view={view} />;
}

/** One page a table. In the language of the room: who reads them sits at the table. */
function Cards({ view: { room, people } }: { view: ProjectorView }) {
  const text = useText(cardsText);
  const join = joinAddress(room.joinUrl, room.code);
  const tables = Object.keys(people.tables);
  useTitle(text.title, room.title);
  return (
    <main className={styles.page}>
      <header className={styles.tools}>
        <div className={styles.about}>
          <h1 className={styles.title}>{text.title}</h1>
          <p className={styles.hint}>
            {text.pages(tables.length)} {text.address(join.address)}
          </p>
        </div>
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </header>
      <div className={styles.cards}>
        {tables.map((table) => (
          <TableCard
            key={table}
            table={table}
            team={room.teams && teamAt(room.teams, table)?.name}
            title={room.title}
            join={join}
            language={pickLanguage([room.language])}
            spoken={room.language}
          />
        ))}
      </div>
    </main>
  );
}
