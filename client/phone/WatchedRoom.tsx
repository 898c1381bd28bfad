import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { FloorView } from '../../shared/room/views.ts';
import { ActivityScreen } from '../activities/ActivityScreen.tsx';
import { type Connection, connect } from '../live/connection.ts';
import { anotherHostKey } from '../live/hostKeys.ts';
import { useServerNow } from '../live/time.ts';
import { watchPass } from '../live/watch.ts';
import { Empty } from '../ui/Empty.tsx';
import { PhoneFrame } from '../ui/frames/PhoneFrame.tsx';
import { Teams } from '../ui/teams.ts';
import { useText } from '../ui/text.ts';
import { clockOf } from './clockOf.ts';
import { Idle } from './Idle.tsx';
import { phoneText } from './phoneText.ts';
import styles from './WatchedRoom.module.css';

/** What participants see, for a host's preview: a phone of nobody, that shows and cannot be used. */
export function WatchedRoom({ roomId }: { roomId: string }) {
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    const made = connect({
      auth: () => watchPass(roomId, 'floor'),
      onRevoked: anotherHostKey,
    });
    setConnection(made);
    document.documentElement.dataset.watched = '';
    return () => made.close();
  }, [roomId]);
  return (
    <div className={styles.watched} inert>
      {connection ? <Watching connection={connection} /> : null}
    </div>
  );
}

function Watching({ connection }: { connection: Connection }) {
  const text = useText(phoneText);
  const floor = useStore(connection.store, ({ views }) => views.floor);
  if (!floor) return <Empty heading title={text.waitingForNetwork} />;
  return (
    <Teams value={floor.room.teams}>
      <Phone floor={floor} />
    </Teams>
  );
}

const refused = async (): Promise<Reply> => ({
  ok: false,
  code: 'not-allowed',
  values: { needs: 'preview' },
});
const nothing = () => {};

function Phone({ floor }: { floor: FloorView }) {
  const now = useServerNow(floor.clock?.step.endsAt);
  const { room, item, step, activity } = floor;
  const you = { id: 'nobody', table: room.tables[0] ?? 'A' };
  const clock = clockOf(floor);
  return (
    <PhoneFrame
      title={item?.title ?? room.title}
      section={item?.section}
      clock={clock}
      now={now}
      you={you}
      save="none"
      rehearsal={room.rehearsal}
      language={room.language}
    >
      {item && step && activity ? (
        <ActivityScreen
          face="phone"
          screen={{
            item,
            step,
            clock,
            language: room.language,
            floor: activity,
            table: undefined,
            me: undefined,
            you,
            tablemates: [{ id: you.id }],
            roles: room.roles,
            send: refused,
            introduce: refused,
          }}
        />
      ) : (
        <Idle room={room} you={you} mates={undefined} onChange={nothing} />
      )}
    </PhoneFrame>
  );
}
