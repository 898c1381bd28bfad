import type { ReactNode } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { formatMoment } from '../ui/formatTime.ts';
import { Parts } from '../ui/Parts.tsx';
import { useLanguage, useText } from '../ui/text.ts';
import type { Standing } from './api.ts';
import styles from './HostPage.module.css';
import { roomsText } from './roomsText.ts';

/** A room in a list: what it is called, how it stands, and what can be done with it. */
export function RoomRow({
  room,
  standing,
  children,
}: {
  room: {
    readonly title: string;
    readonly code: string;
    readonly openedAt: number;
    readonly rehearsal?: true;
  };
  /** Nothing where it is not known. */
  standing: Standing | undefined;
  children: ReactNode;
}) {
  const text = useText(roomsText);
  const alone = typeof standing === 'object' && standing.status === 'live' && standing.consoles === 0;
  return (
    <li className={styles.row}>
      <div className={styles.roomWords}>
        <p className={styles.roomHead}>
          <bdi className={styles.roomName}>{room.title || text.handedOver}</bdi>
          <span className={styles.roomCode} translate="no">
            {room.code}
          </span>
          {room.rehearsal ? <Badge tone="soon">{text.rehearsal}</Badge> : null}
          <State standing={standing} />
          {alone ? <Badge tone="late">{text.noConsole}</Badge> : null}
        </p>
        <Facts openedAt={room.openedAt} standing={standing} />
      </div>
      {children}
    </li>
  );
}

/** Running or not, in a word. */
function State({ standing }: { standing: Standing | undefined }) {
  const text = useText(roomsText);
  if (standing === undefined) return null;
  if (typeof standing === 'string') return <Badge tone="late">{text[standing]}</Badge>;
  return <Badge tone={standing.status === 'live' ? 'good' : 'neutral'}>{text[standing.status]}</Badge>;
}

/** Since when, where it is, and who is there. */
function Facts({ openedAt, standing }: { openedAt: number; standing: Standing | undefined }) {
  const text = useText(roomsText);
  const language = useLanguage();
  const when = (at: number) => formatMoment(at, language, { weekday: true });
  const facts = (): readonly (string | undefined)[] => {
    if (typeof standing !== 'object') return [text.opened(when(openedAt))];
    const { status, people, online, startedAt, endedAt, item } = standing;
    if (status === 'ended') return [text.endedAt(when(endedAt ?? openedAt)), text.people(people)];
    const here = text.here(online, people);
    return status === 'live'
      ? [text.began(when(startedAt ?? openedAt)), item, here]
      : [text.opened(when(openedAt)), here];
  };
  return (
    <p className={styles.roomTime}>
      <Parts of={facts()} />
    </p>
  );
}
