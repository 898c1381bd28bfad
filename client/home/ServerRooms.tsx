import { useCallback, useEffect, useState } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { formatMoment } from '../ui/formatTime.ts';
import { useLanguage, useText } from '../ui/text.ts';
import { eraseRoom, listRooms, type RunningRoom, takeOver } from './api.ts';
import styles from './HostPage.module.css';
import { CallFailed } from './hostCall.ts';
import { SureDialog } from './SureDialog.tsx';
import { serverRoomsText } from './serverRoomsText.ts';

type Asked = { readonly what: 'take' | 'erase'; readonly room: RunningRoom };

/**
 * The rooms of this server, for its owners: where the browser that ran a session is lost, another one takes it over.
 * Until the password is given nothing of them is asked for, and nothing shown.
 */
export function ServerRooms({ owner, onTaken }: { owner: boolean; onTaken: (roomId: string) => void }) {
  const text = useText(serverRoomsText);
  const [rooms, setRooms] = useState<readonly RunningRoom[]>();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState<Asked>();

  const load = useCallback(async () => {
    setFailed(false);
    try {
      setRooms(await listRooms());
    } catch (error) {
      // Whoever gave no password changed their mind.
      setFailed(!(error instanceof CallFailed) || error.code !== 'not-allowed');
    }
  }, []);
  useEffect(() => {
    if (owner) void load();
  }, [owner, load]);

  const close = () => setAsked(undefined);
  return (
    <section className={styles.rooms} aria-label={text.title}>
      <div className={styles.subHead}>
        <h2 className={styles.sub}>{text.title}</h2>
        <Button size="s" kind="plain" icon={rooms ? undefined : 'lock'} onClick={() => void load()}>
          {rooms ? text.again : text.show}
        </Button>
      </div>
      {failed ? (
        <p className={styles.fault} role="alert">
          {text.failed}
        </p>
      ) : null}
      {rooms === undefined ? <p className={styles.hint}>{text.hint}</p> : null}
      {rooms?.length === 0 ? <p className={styles.hint}>{text.none}</p> : null}
      <ul className={styles.list}>
        {rooms?.map((room) => (
          <Row
            key={room.roomId}
            room={room}
            onTake={() => setAsked({ what: 'take', room })}
            onErase={() => setAsked({ what: 'erase', room })}
          />
        ))}
      </ul>
      {asked?.what === 'take' ? (
        <SureDialog
          title={text.takeTitle(asked.room.title)}
          detail={text.takeDetail}
          act={text.take}
          failed={text.takeFailed}
          cancel={text.cancel}
          onAct={() => takeOver(asked.room)}
          onDone={() => onTaken(asked.room.roomId)}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'erase' ? (
        <SureDialog
          danger
          title={text.eraseTitle(asked.room.title)}
          detail={text.eraseDetail}
          act={text.erase}
          failed={text.eraseFailed}
          cancel={text.cancel}
          onAct={() => eraseRoom(asked.room.roomId)}
          onDone={() => {
            close();
            void load();
          }}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

function Row({ room, onTake, onErase }: { room: RunningRoom; onTake: () => void; onErase: () => void }) {
  const text = useText(serverRoomsText);
  const named = `${room.title} ${room.code}`;
  const { standing } = room;
  return (
    <li className={styles.own}>
      <div className={styles.ownWords}>
        <p className={styles.serverRoom}>
          <bdi className={styles.roomName}>{room.title}</bdi>{' '}
          <span className={styles.roomCode} translate="no">
            {room.code}
          </span>{' '}
          {room.rehearsal ? <Badge tone="soon">{text.rehearsal}</Badge> : null}{' '}
          {standing?.status === 'live' && standing.consoles === 0 ? (
            <Badge tone="late">{text.noConsole}</Badge>
          ) : null}
        </p>
        <Standing room={room} />
      </div>
      <span />
      <Button size="s" aria-label={`${text.take}: ${named}`} onClick={onTake}>
        {text.take}
      </Button>
      {room.rehearsal ? (
        <span />
      ) : (
        <a className={styles.ownEdit} href={`/report/${room.roomId}`} aria-label={`${text.record}: ${named}`}>
          {text.record}
        </a>
      )}
      <Button size="s" kind="plain" icon="trash" aria-label={`${text.erase}: ${named}`} onClick={onErase} />
    </li>
  );
}

/** Since when, where it is, and who is there. */
function Standing({ room: { openedAt, standing } }: { room: RunningRoom }) {
  const text = useText(serverRoomsText);
  const language = useLanguage();
  const when = (at: number) => formatMoment(at, language, { weekday: true });
  if (!standing) return <p className={styles.roomTime}>{text.opened(when(openedAt))}</p>;
  const { status, people, online, startedAt, endedAt, item } = standing;
  const parts =
    status === 'ended'
      ? [text.ended(when(endedAt ?? openedAt)), text.people(people)]
      : status === 'live'
        ? [text.began(when(startedAt ?? openedAt)), item, text.here(online, people)]
        : [text.opened(when(openedAt)), text.lobby, text.here(online, people)];
  return (
    <p className={styles.roomTime}>
      {parts.flatMap((part, index) => (part ? [index > 0 ? ' · ' : '', <bdi key={part}>{part}</bdi>] : []))}
    </p>
  );
}
