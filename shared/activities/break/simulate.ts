import type { Simulator } from '../activity.ts';
import type { ConsoleView, FloorView, MeView } from './views.ts';

/** How likely somebody who is out comes back in a round: a room fills up one after another. */
const COMES_BACK = 0.2;

/** Most people say that they are back; who never does is told apart by their id alone, so that they stay so. */
const saysSo = (id: string): boolean => {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return sum % 8 !== 0;
};

export const simulateBreak: Simulator<FloorView, undefined, MeView, ConsoleView> = {
  participant({ me, you }, random) {
    if (me !== undefined || !saysSo(you.id) || random() >= COMES_BACK) return undefined;
    return { type: 'sayBack', payload: { back: true } };
  },
};
