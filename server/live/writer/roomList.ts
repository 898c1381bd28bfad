import type { RoomStanding, RunningRoom } from '../../../shared/protocol/answers.ts';
import type { RoomRecord } from '../../log/eventLog.ts';
import type { OpenRoom } from './loadedRoom.ts';

export function listed(record: RoomRecord, open: OpenRoom | undefined): RunningRoom {
  const { roomId, code, title, createdAt, rehearsal } = record;
  return {
    roomId,
    code,
    title,
    openedAt: createdAt,
    ...(rehearsal ? { rehearsal } : {}),
    ...(open ? { standing: standingOf(open) } : {}),
  };
}

export function standingOf({ room, broadcast }: OpenRoom): RoomStanding {
  const { status, people, run, at, agenda } = room.state;
  const { online, screens } = broadcast.around();
  const item = agenda.find((slot) => slot.item.id === at?.item)?.item.title;
  return {
    status,
    people: Object.keys(people).length,
    online: online.size,
    consoles: screens.consoles,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
    ...(item === undefined ? {} : { item }),
  };
}
