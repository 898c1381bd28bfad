import type { SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { views } from './views.ts';

/** People whose role the session does not list say so when the board asks; all others only listen. */
export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, me, you }, random) {
    const unlisted = floor.asksRole && you.role === undefined && me === undefined;
    if (!unlisted || random() < 0.4) return undefined;
    return { type: 'sayOtherRole', payload: { other: true } };
  },
};
