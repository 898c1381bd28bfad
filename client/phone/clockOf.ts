import type { FloorView } from '../../shared/room/views.ts';
import type { ScreenClock } from '../ui/screenClock.ts';

/** The clock that a phone shows: none while hosts hide it, and before the start. */
export const clockOf = ({ clock }: FloorView): ScreenClock | undefined =>
  clock && {
    ...clock.step,
    ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }),
  };
