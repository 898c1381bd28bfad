import type { ReactNode } from 'react';
import { watchedRoom, writtenFor } from '../live/watch.ts';
import type { Connected } from './LiveRoom.tsx';
import { WatchedRoom } from './WatchedRoom.tsx';
import { WrittenFor } from './WrittenFor.tsx';

/** What consoles show of phones: a preview, or the phone of somebody who has none. Without their key, the page as ever. */
export function InConsole({
  code,
  Room,
  children,
}: {
  code: string;
  /** What shows a room on a phone. */
  Room: typeof Connected;
  children: ReactNode;
}) {
  const written = writtenFor();
  if (written) return <WrittenFor code={code} Room={Room} {...written} />;
  const roomId = watchedRoom();
  return roomId === undefined ? children : <WatchedRoom roomId={roomId} />;
}
