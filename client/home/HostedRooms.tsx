import { useEffect, useState } from 'react';
import { forgetHostedRoom, type HostedRoom, hostedRooms } from '../live/hostKeys.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { type Standing, standingOf } from './api.ts';
import styles from './HostPage.module.css';
import { RoomRow } from './RoomRow.tsx';
import { roomsText } from './roomsText.ts';

/** The rooms that this browser holds the keys of. */
export function HostedRooms() {
  const text = useText(roomsText);
  const [rooms, setRooms] = useState(hostedRooms);
  if (rooms.length === 0) return null;
  return (
    <section className={styles.rooms} aria-label={text.yours}>
      <h2 className={styles.sub}>{text.yours}</h2>
      <ul className={styles.rows}>
        {rooms.map((room) => (
          <HostedRoomRow
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
  );
}

function HostedRoomRow({ room, onForget }: { room: HostedRoom; onForget: () => void }) {
  const text = useText(roomsText);
  const { roomId, key, code } = room;
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let here = true;
    void standingOf({ roomId, key }).then((known) => {
      if (here) setStanding(known);
    });
    return () => {
      here = false;
    };
  }, [roomId, key]);
  const named = `${room.title || text.handedOver} ${code}`;
  const opens = typeof standing !== 'string';
  return (
    <RoomRow room={room} standing={standing}>
      {opens ? (
        <a className={styles.act} href={`/console/${roomId}`} aria-label={`${text.console}: ${named}`}>
          {text.console}
        </a>
      ) : (
        <span />
      )}
      {/* A rehearsal leaves no record. */}
      {opens && !room.rehearsal ? (
        <a className={styles.act} href={`/report/${roomId}`} aria-label={`${text.record}: ${named}`}>
          {text.record}
        </a>
      ) : (
        <span />
      )}
      <Button size="s" kind="plain" icon="close" aria-label={`${text.forget}: ${named}`} onClick={onForget} />
    </RoomRow>
  );
}
