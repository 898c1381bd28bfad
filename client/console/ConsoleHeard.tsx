import type { ConsoleView } from '../../shared/room/views.ts';
import { useServerNow } from '../live/time.ts';
import { Heard } from '../ui/heard/Heard.tsx';
import { standingOf } from './bar/standing.ts';

/** The show as hosts hear it: where it is, and whether it is behind. */
export function ConsoleHeard({ view: { room, item, step, clock } }: { view: ConsoleView }) {
  const now = useServerNow(clock?.step.endsAt);
  const standing = clock && standingOf(clock, now);
  return (
    <Heard
      session={room.title}
      moment={{
        status: room.status,
        item,
        step,
        clock: clock && {
          ...clock.step,
          ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }),
        },
        now,
        blanked: room.blanked,
        message: room.message,
        behind: standing?.tone === 'behind' ? standing.minutes : undefined,
      }}
    />
  );
}
