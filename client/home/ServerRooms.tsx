import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunningRoom } from '../../shared/protocol/answers.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { eraseRoom, listRooms, takeOver } from './api.ts';
import styles from './HostPage.module.css';
import { CallFailed } from './hostCall.ts';
import { RoomRow } from './RoomRow.tsx';
import { roomsText } from './roomsText.ts';
import { SureDialog } from './SureDialog.tsx';

type Asked = { readonly what: 'take' | 'erase'; readonly room: RunningRoom };

/**
 * The rooms of this server, for its owners: where the browser that ran a session is lost, another one takes it over.
 * Until the password is given nothing of them is asked for, and nothing shown.
 */
export function ServerRooms({
  owner,
  first,
  onTaken,
}: {
  /** This page has the password or the key. */
  owner: boolean;
  /** Whoever opened the page came for them. */
  first: boolean;
  onTaken: (roomId: string) => void;
}) {
  const text = useText(roomsText);
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

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = rooms !== undefined;
  useEffect(() => {
    if (!first || !shown) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [first, shown]);

  const close = () => setAsked(undefined);
  return (
    <section className={styles.rooms} aria-label={text.title}>
      <div className={styles.subHead}>
        <h2 className={styles.sub} ref={heading} tabIndex={-1}>
          {text.title}
        </h2>
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
      <ul className={styles.rows}>
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
  const text = useText(roomsText);
  const named = `${room.title} ${room.code}`;
  return (
    <RoomRow room={room} standing={room.standing}>
      <Button size="s" aria-label={`${text.take}: ${named}`} onClick={onTake}>
        {text.take}
      </Button>
      {room.rehearsal ? (
        <span />
      ) : (
        <a className={styles.act} href={`/report/${room.roomId}`} aria-label={`${text.record}: ${named}`}>
          {text.record}
        </a>
      )}
      <Button size="s" kind="plain" icon="trash" aria-label={`${text.erase}: ${named}`} onClick={onErase} />
    </RoomRow>
  );
}
