import { leaning } from '../../lib/leaning.ts';
import type { SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { views } from './views.ts';

/** How likely somebody who is out comes back in a round: a room fills up one after another. */
const COMES_BACK = 0.2;

/** Part of the people who never say that they are back. */
const SILENT = 0.125;

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ me, you }, random) {
    if (me !== undefined || leaning(you.id, 'back') < SILENT || random() >= COMES_BACK) return undefined;
    return { type: 'sayBack', payload: { back: true } };
  },
};
