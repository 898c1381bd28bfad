import type { ChannelViews } from '../../shared/protocol/wire.ts';
import { setRoomTime } from '../ui/wallTime.ts';

const headOf = (views: Partial<ChannelViews>) => (views.console ?? views.projector ?? views.floor)?.room;

/** How fast the room's clock runs, when one of these views tells: a rehearsal's can be sped up. */
export function speedOf(views: Partial<ChannelViews>): number | undefined {
  const room = headOf(views);
  return room && (room.rehearsal?.speed ?? 1);
}

/** What a room's instants are as times of day. Before the views are shown, so that they show it right. */
export function noteRoomTime(views: Partial<ChannelViews>): void {
  const room = headOf(views);
  if (room) setRoomTime(room);
}
