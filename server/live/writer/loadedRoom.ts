import type { RoomState } from '../../../shared/room/state.ts';
import type { PhoneAddress } from '../../../shared/room/views.ts';
import { Absences } from './absences.ts';
import { Broadcast } from './broadcast.ts';
import { LiveRoom, type RoomDeps } from './liveRoom.ts';
import { Rehearsal } from './rehearsal.ts';
import { RoomClock } from './roomClock.ts';

/** A room in memory, with its time, the screens that look at it, and in a rehearsal its people. */
export interface OpenRoom {
  readonly room: LiveRoom;
  readonly broadcast: Broadcast;
  readonly clock: RoomClock;
  readonly absences: Absences;
  readonly rehearsal?: Rehearsal;
  /** Looks whether the server's wall clock was set, and has the room know, so that its times of day are right. */
  lookAtWall(): void;
}

/** A wall clock that is off by less than this shows the same minute nearly always, ms. */
const NOTICED_MS = 1_000;

/**
 * Rebuilds a room from its log.
 * @param deps `clock` is the server's own
 * @param before the room's clock when this server had it in memory before: it goes on
 * @throws when the log cannot be read
 */
export async function openRoom(
  roomId: string,
  deps: RoomDeps,
  addresses: () => readonly PhoneAddress[],
  before?: RoomClock,
): Promise<OpenRoom> {
  const events = await deps.log.read(roomId, 0);
  const state = deps.core.replay(events);
  const clock = before ?? clockOf(state, deps);
  const own: RoomDeps = { ...deps, clock: () => clock.now() };
  const room = new LiveRoom(own, state);
  const consolesChanged = (consoles: number) => rehearsal?.consolesChanged(consoles);
  const arrived = (person: string) => absences.arrived(person);
  const broadcast = new Broadcast({ room, deps: own, addresses, consolesChanged, arrived });
  const absences = new Absences(room, broadcast.presence, deps);
  const rehearsal = state.rehearsal ? new Rehearsal(room, broadcast, deps) : undefined;
  room.listener = {
    saved: (news) => {
      for (const { event } of news) if (event.type === 'speedSet') clock.setSpeed(event.speed);
      rehearsal?.look();
      broadcast.saved(news);
    },
    trouble: () => broadcast.trouble(),
  };
  const lookAtWall = () => {
    const { rehearsal: rehearsed, status, wallAhead } = room.state;
    if (rehearsed || status === 'ended') return;
    const ms = deps.clock() + deps.wallAhead() - clock.now();
    if (Math.abs(ms - wallAhead) < NOTICED_MS) return;
    const command = { id: `wall-${deps.newId()}`, type: 'noteWall', payload: { ms } };
    void room.submit({ kind: 'server', id: 'server' }, command);
  };
  await rehearsal?.seat();
  return { room, broadcast, clock, absences, lookAtWall, ...(rehearsal ? { rehearsal } : {}) };
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
