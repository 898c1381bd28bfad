import type { Person } from '../../shared/activities/activity.ts';
import type { FloorView } from '../../shared/room/views.ts';
import { Ended } from './Ended.tsx';
import { Lobby } from './Lobby.tsx';

/** While nothing is on: before the start, and after the end. */
export function Idle({
  room,
  you,
  mates,
  onChange,
}: {
  room: FloorView['room'];
  you: Person;
  /** How many others sit here, where that is known. */
  mates: number | undefined;
  onChange: () => void;
}) {
  if (room.status === 'ended') return <Ended room={room} />;
  return (
    <Lobby you={you} teams={room.teams} mates={mates} namesAsked={room.namesAsked} onChange={onChange} />
  );
}
