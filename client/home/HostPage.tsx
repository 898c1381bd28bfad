import { useEffect, useState } from 'react';
import { forgetHostedRoom, type HostedRoom, hostedRooms } from '../live/hostKeys.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { formatTime, useLanguage, useText } from '../ui/text.ts';
import { listSessions, type SessionCard } from './api.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';
import { OpenRoomDialog } from './OpenRoomDialog.tsx';

/** `/host`: the sessions of this server, and the rooms that this browser holds the key of. */
export function HostPage() {
  const text = useText(homeText);
  const [sessions, setSessions] = useState<readonly SessionCard[]>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState<SessionCard>();
  const [rooms, setRooms] = useState(hostedRooms);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setFailed(false);
    listSessions().then(setSessions, () => setFailed(true));
  }, [attempt]);

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>Plenary</p>
        <LanguageSwitch />
      </header>
      <h1 className={styles.title}>{text.title}</h1>
      {failed ? (
        <Empty
          size="console"
          title={text.unreachable}
          art={<Button onClick={() => setAttempt(attempt + 1)}>{text.again}</Button>}
        />
      ) : null}
      {sessions?.length === 0 ? <Empty size="console" title={text.none} /> : null}
      <ul className={styles.sessions} aria-label={text.sessions}>
        {sessions?.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              <h2 className={styles.name}>{session.title}</h2>
              <p className={styles.purpose}>{session.purpose}</p>
              <p className={styles.facts}>
                {text.minutes(session.minutes)} · {text.items(session.items.length)}
              </p>
            </div>
            <Button kind="primary" size="l" onClick={() => setOpening(session)}>
              {text.open}
            </Button>
            <Ribbon session={session} />
          </li>
        ))}
      </ul>
      {rooms.length > 0 ? (
        <section className={styles.rooms} aria-label={text.rooms}>
          <h2 className={styles.sub}>{text.rooms}</h2>
          <ul className={styles.list}>
            {rooms.map((room) => (
              <Room
                key={room.roomId}
                room={room}
                onForget={() => {
                  forgetHostedRoom(room.roomId);
                  setRooms(hostedRooms());
                }}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <footer className={styles.footer}>
        <a href="/">{text.toPhone}</a>
      </footer>
      {opening ? <OpenRoomDialog session={opening} onClose={() => setOpening(undefined)} /> : null}
    </main>
  );
}

/** The session's time at a glance: a strip of its items, each as wide as it is long. */
function Ribbon({ session }: { session: SessionCard }) {
  return (
    <ol className={styles.ribbon}>
      {session.items.map((item) => (
        <li key={item.id} className={styles.slot} style={{ flexGrow: item.minutes }} title={item.title}>
          <span className={styles.slotTitle}>{item.title}</span>
          <span className={styles.slotMinutes}>{item.minutes}</span>
        </li>
      ))}
    </ol>
  );
}

function Room({ room, onForget }: { room: HostedRoom; onForget: () => void }) {
  const text = useText(homeText);
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    room.openedAt,
  );
  return (
    <li className={styles.room}>
      <span className={styles.roomName}>{room.title || text.handedOver}</span>
      <span className={styles.roomCode}>{room.code}</span>
      <span className={styles.roomTime}>
        {day}, {formatTime(room.openedAt, language)}
      </span>
      <a href={`/console/${room.roomId}`}>{text.toConsole}</a>
      <a href={`/report/${room.roomId}`}>{text.toReport}</a>
      <Button
        kind="plain"
        icon="close"
        aria-label={`${text.forget}: ${room.title} ${room.code}`}
        onClick={onForget}
      />
    </li>
  );
}
