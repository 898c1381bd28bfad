import type { Simulator } from '../activity.ts';
import type { ConsoleView, FloorView, MeView } from './views.ts';

/** People whose role the session does not list say so when the board asks; all others only listen. */
export const simulate: Simulator<FloorView, undefined, MeView, ConsoleView> = {
  participant({ floor, me, you }, random) {
    const unlisted = floor.asksRole && you.role === undefined && me === undefined;
    if (!unlisted || random() < 0.4) return undefined;
    return { type: 'sayOtherRole', payload: { other: true } };
  },
};
