import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { WHOLE_STEP, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The stops [M5]: write, the moves, and the whole group when the session has that half. */
export function steps(
  { moves, shares, wholeGroup }: Pick<State, 'moves' | 'shares' | 'wholeGroup'>,
  language: Language = 'en',
): Step[] {
  const { write, move, whole } = words[language].steps;
  const each = moves > 0 ? shares.move / moves : 0;
  return [
    // Without a move the writing has the time of both.
    { id: WRITE_STEP, title: write, share: moves > 0 ? shares.write : shares.write + shares.move },
    ...Array.from({ length: moves }, (_, index) => ({
      id: `move.${index + 1}`,
      title: move(index + 1),
      share: each,
    })),
    ...(wholeGroup ? [{ id: WHOLE_STEP, title: whole, share: shares.whole, optional: true as const }] : []),
  ];
}
