import type { RoomFacts } from '../activity.ts';
import { countedIn } from '../parts/handCount.ts';
import { chosenIn, type Figures, roomFigures, shownSpread } from '../parts/settle.ts';
import { NOBODY, SHAPES, type Shape, type Spread } from './rules.ts';
import type { State } from './state.ts';

/** With those who were counted in the room. [C12] */
const withCounted = (spread: Spread, { inRoom }: Pick<State, 'inRoom'>): Spread => {
  const all = { ...spread };
  for (const shape of SHAPES) all[shape] += inRoom[shape] ?? 0;
  return all;
};

/**
 * A spread of the room that may be shown: what people chose for themselves from three of them on, or where nobody did.
 * [C8] [C12]
 */
export function shownInRoom(spread: Spread, state: Pick<State, 'inRoom'>): Spread | undefined {
  const seen = countedIn(state.inRoom);
  const shown = chosenIn(spread) === 0 && seen > 0 ? spread : shownSpread(spread);
  return shown && withCounted(shown, state);
}

/** The room's numbers; `inRoom` is how many of the people were counted, where some were. */
export function figuresOf(
  state: State,
  room: RoomFacts,
): Omit<Figures<Shape>, 'spread'> & { readonly spread?: Spread; readonly inRoom?: number } {
  const { people, chosen, spread } = roomFigures(NOBODY, state.shapes, room);
  const seen = countedIn(state.inRoom);
  const shown = shownInRoom(spread, state);
  return {
    people: people + seen,
    chosen: chosen + seen,
    ...(shown === undefined ? {} : { spread: shown }),
    ...(seen > 0 ? { inRoom: seen } : {}),
  };
}
