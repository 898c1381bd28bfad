/** What turns a room's instants into times of day. */
export interface RoomTime {
  /** Added to an instant, ms: the wall clock was set since the room's time began. */
  readonly wallAhead?: number | undefined;
  /** Time zone of the room, where it is known: `America/Denver`. */
  readonly zone?: string | undefined;
}

let room: RoomTime = {};

/** Tells of the room that this page is in; every view of it says the same. */
export function setRoomTime(next: RoomTime): void {
  room = next;
}

/** What the clocks on the wall say at an instant of the room, ms, and back. */
export const toWall = (instant: number): number => instant + (room.wallAhead ?? 0);
export const fromWall = (wall: number): number => wall - (room.wallAhead ?? 0);

/** Time zone of the room that this page is in. */
export const roomZone = (): string | undefined => room.zone;
