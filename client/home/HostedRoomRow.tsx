import type { HostedRoom } from '../live/hostKeys.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { formatMoment } from '../ui/formatTime.ts';
import { useLanguage, useText } from '../ui/text.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';

/** A room that this browser holds the key of. A rehearsal has no report. */
export function HostedRoomRow({ room, onForget }: { room: HostedRoom; onForget: () => void }) {
  const text = useText(homeText);
  const language = useLanguage();
  return (
    <li className={styles.room}>
      <span className={styles.roomName}>
        {room.title || text.handedOver} {room.rehearsal ? <Badge tone="soon">{text.rehearsal}</Badge> : null}
      </span>
      <span className={styles.roomCode} translate="no">
        {room.code}
      </span>
      <span className={styles.roomTime}>{formatMoment(room.openedAt, language, { weekday: true })}</span>
      <a href={`/console/${room.roomId}`}>{text.toConsole}</a>
      {room.rehearsal ? <span /> : <a href={`/report/${room.roomId}`}>{text.toReport}</a>}
      <Button
        kind="plain"
        icon="close"
        aria-label={`${text.forget}: ${room.title} ${room.code}`}
        onClick={onForget}
      />
    </li>
  );
}
