import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { MOVES_MOST, WHOLE_STEP, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

const moveStep = (number: number, share: number, language: Language): Step => ({
  id: `move.${number}`,
  title: words[language].steps.move(number),
  share,
});

/** Moves that hosts may add [M5]. */
export const spare = ({ moves }: Pick<State, 'moves'>, language: Language = 'en'): Step[] =>
  Array.from({ length: MOVES_MOST - moves }, (_, index) => moveStep(moves + index + 1, 0, language));

/** The stops [M5]: write, the moves, and the whole group when the session has that half. */
export function steps(
  { moves, shares, wholeGroup }: Pick<State, 'moves' | 'shares' | 'wholeGroup'>,
  language: Language = 'en',
): Step[] {
  const { write, whole } = words[language].steps;
  const each = moves > 0 ? shares.move / moves : 0;
  return [
    // Without a move the writing has the time of both.
    { id: WRITE_STEP, title: write, share: moves > 0 ? shares.write : shares.write + shares.move },
    ...Array.from({ length: moves }, (_, index) => moveStep(index + 1, each, language)),
    ...(wholeGroup ? [{ id: WHOLE_STEP, title: whole, share: shares.whole, optional: true as const }] : []),
  ];
}
