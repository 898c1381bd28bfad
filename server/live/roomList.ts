import type { RoomStatus } from '../../shared/room/state.ts';
import type { RoomRecord } from '../log/eventLog.ts';
import type { OpenRoom } from './openRoom.ts';

/** How a room stands, for whoever looks after the server. Instants in server ms. */
export interface RoomStanding {
  readonly status: RoomStatus;
  /** People who have joined, and how many of them are connected now. */
  readonly people: number;
  readonly online: number;
  /** Connected consoles: none means that nobody can press Next. */
  readonly consoles: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** The title of the item that is on. */
  readonly item?: string;
}

/** A room as owners see it in a list. */
export interface ListedRoom {
  readonly roomId: string;
  readonly code: string;
  readonly title: string;
  readonly openedAt: number;
  readonly rehearsal?: true;
  /** Absent for rooms that nobody has used for long: they are not read for a list. */
  readonly standing?: RoomStanding;
}

export function listed(record: RoomRecord, open: OpenRoom | undefined): ListedRoom {
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
