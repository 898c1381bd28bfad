import type { TurnView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { useServerNow } from '../../live/time.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import type { ScreenClock } from '../../ui/screenClock.ts';

/** What is left of a turn; it stands still while the room's clock does, and is not shown while hosts hide that. */
export function TurnTime({
  turn: { startedAt, seconds },
  clock,
  size,
}: {
  turn: Pick<TurnView, 'startedAt' | 'seconds'>;
  clock: ScreenClock | undefined;
  size?: 'phone' | 'console';
}) {
  const endsAt = startedAt + seconds * 1_000;
  const now = useServerNow(endsAt);
  if (!clock) return null;
  const own = {
    startedAt,
    endsAt,
    ...(clock.pausedAt === undefined ? {} : { pausedAt: Math.max(startedAt, clock.pausedAt) }),
  };
  return <Countdown clock={own} now={now} size={size ?? 'phone'} />;
}

/** Whether a turn has had its time, seen from this device. */
export function useOver(
  turn: Pick<TurnView, 'startedAt' | 'seconds'> | undefined,
  clock: ScreenClock | undefined,
): boolean {
  const now = useServerNow(turn?.startedAt);
  return turn !== undefined && (clock?.pausedAt ?? now) > turn.startedAt + turn.seconds * 1_000;
}
