import type { ViewContext } from '../activity.ts';
import { turnsOf } from './asking.ts';
import { WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { stillToWrite } from './turns.ts';

/** People who have not had their turn while the tables write; who passed or is not there is not waited for. */
export function unwritten(state: State, { step }: Pick<ViewContext, 'step'>): number {
  if (step !== WRITE_STEP) return 0;
  return Object.keys(state.documents).reduce((sum, table) => sum + stillToWrite(turnsOf(state, table)), 0);
}
