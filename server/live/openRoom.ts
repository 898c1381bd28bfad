import type { LoggedEvent } from '../../shared/room/events.ts';
import type { RoomState } from '../../shared/room/state.ts';
import { Broadcast } from './broadcast.ts';
import { Rehearsal } from './rehearsal.ts';
import { LiveRoom, type RoomDeps } from './room.ts';
import { RoomClock } from './roomClock.ts';

/** A room in memory, with its time, the screens that look at it, and in a rehearsal its people. */
export interface OpenRoom {
  readonly room: LiveRoom;
  readonly broadcast: Broadcast;
  readonly clock: RoomClock;
  readonly rehearsal?: Rehearsal;
}

/**
 * Rebuilds a room from its log.
 * @param deps `clock` is the server's own
 * @throws when the log cannot be read
 */
export async function openRoom(roomId: string, deps: RoomDeps, joinUrl: () => string): Promise<OpenRoom> {
  const events = await deps.log.read(roomId, 0);
  const state = deps.core.replay(events);
  const clock = clockOf(state, events, deps.clock);
  const own: RoomDeps = { ...deps, clock: () => clock.now() };
  const room = new LiveRoom(own, state);
  const consolesChanged = (consoles: number) => rehearsal?.consolesChanged(consoles);
  const broadcast = new Broadcast({ room, deps: own, joinUrl, consolesChanged });
  const rehearsal = state.rehearsal ? new Rehearsal(room, broadcast, deps) : undefined;
  room.listener = {
    saved: (news) => {
      for (const { event } of news) if (event.type === 'speedSet') clock.setSpeed(event.speed);
      rehearsal?.look();
      broadcast.saved(news);
    },
    trouble: () => broadcast.trouble(),
  };
  await rehearsal?.seat();
  return { room, broadcast, clock, ...(rehearsal ? { rehearsal } : {}) };
}

/**
 * After a restart a rehearsal goes on from the instant of its last event: it needs no more, because what happened
 * has happened by then and nobody waits for the rest. Before it has begun it goes on from now, so that the time of day
 * that it shows is right.
 */
function clockOf(state: RoomState, events: readonly LoggedEvent[], real: () => number): RoomClock {
  if (!state.rehearsal) return new RoomClock(real);
  const last = events.at(-1)?.at ?? state.openedAt;
  const at = state.status === 'lobby' ? Math.max(last, real()) : last;
  return new RoomClock(real, { at, speed: state.rehearsal.speed });
}
