import type { RoomStanding, RunningRoom } from '../../../shared/protocol/answers.ts';
import { reached } from '../../../shared/room/people.ts';
import type { RoomRecord } from '../../log/eventLog.ts';
import type { LoadedRoom } from './loadedRoom.ts';

/** @param loaded the room, where it is in memory */
export async function listed(record: RoomRecord, loaded: LoadedRoom | undefined): Promise<RunningRoom> {
  const { roomId, code, title, createdAt, rehearsal } = record;
  return {
    roomId,
    code,
    title,
    openedAt: createdAt,
    ...(rehearsal ? { rehearsal } : {}),
    ...(loaded ? { standing: await standingOf(loaded) } : {}),
  };
}

export function standingOf({ room, broadcast }: LoadedRoom): Promise<RoomStanding> {
  return room.saved((state) => {
    const { status, people, run, at, agenda } = state;
    const { online, screens } = broadcast.around();
    const item = agenda.find((slot) => slot.item.id === at?.item)?.item.title;
    return {
      status,
      people: Object.keys(people).length,
      online: reached(state, online),
      consoles: screens.consoles,
      ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
      ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
      ...(item === undefined ? {} : { item }),
    };
  });
}
