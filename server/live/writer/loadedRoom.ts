import type { RoomState } from '../../../shared/room/state.ts';
import type { PhoneAddress } from '../../../shared/room/views.ts';
import { Absences } from './absences.ts';
import { Broadcast } from './broadcast.ts';
import { Desk } from './desk.ts';
import { LiveRoom, type RoomDeps } from './liveRoom.ts';
import type { Writer } from './messages.ts';
import { Rehearsal } from './rehearsal.ts';
import { RoomClock } from './roomClock.ts';
import { WallWatch } from './wallWatch.ts';

/** A room in memory, with its time, who looks at it, and in a rehearsal its people. */
export interface LoadedRoom {
  readonly room: LiveRoom;
  /** What doors and fan-out reach of it. */
  readonly writer: Writer;
  readonly broadcast: Broadcast;
  readonly clock: RoomClock;
  readonly absences: Absences;
  readonly wall: WallWatch;
  readonly rehearsal?: Rehearsal;
}

/**
 * Rebuilds a room from its log.
 * @param deps `clock` is the server's own
 * @param before the room's clock when this server had it in memory before: it goes on
 * @throws when the log cannot be read
 */
export async function loadRoom(
  roomId: string,
  deps: RoomDeps,
  addresses: () => readonly PhoneAddress[],
  before?: RoomClock,
): Promise<LoadedRoom> {
  const events = await deps.log.read(roomId, 0);
  const state = deps.core.replay(events);
  const clock = before ?? clockOf(state, deps);
  const inRoom: RoomDeps = { ...deps, clock: () => clock.now() };
  const room = new LiveRoom(inRoom, state);
  const broadcast = new Broadcast({
    ...inRoom,
    room,
    addresses,
    consolesChanged: (consoles) => rehearsal?.consolesChanged(consoles),
    arrived: (person, saved) => absences.arrived(person, saved),
  });
  const absences = new Absences(room, broadcast.presence, deps);
  const rehearsal = state.rehearsal ? new Rehearsal(room, broadcast, deps) : undefined;
  room.listener = {
    settled: (settled) => {
      for (const { event } of settled.saved?.events ?? [])
        if (event.type === 'speedSet') clock.setSpeed(event.speed);
      broadcast.settled(settled);
      rehearsal?.look();
    },
    trouble: () => broadcast.trouble(),
  };
  await rehearsal?.seat();
  const writer = new Desk(room, broadcast, inRoom);
  const wall = new WallWatch(room, inRoom.clock, deps);
  return { room, writer, broadcast, clock, absences, wall, ...(rehearsal ? { rehearsal } : {}) };
}

/**
 * After a restart a room goes on from where the wall clock stands by its own reckoning, which is never before its last
 * event: events stay in order, however the wall clock was set while the server was away.
 *
 * A rehearsal goes on from the instant of its last event: it needs no more, because what happened has happened by then
 * and nobody waits for the rest. Before it has begun it goes on from now, so that the time of day that it shows is
 * right.
 */
function clockOf(state: RoomState, { clock, wallAhead }: RoomDeps): RoomClock {
  const { reached: last } = state;
  const now = Math.max(last, clock() + wallAhead() - state.wallAhead);
  if (!state.rehearsal) return new RoomClock(clock, { at: now });
  return new RoomClock(clock, {
    at: state.status === 'lobby' ? now : last,
    speed: state.rehearsal.speed,
  });
}
