import type { Step } from '../activity.ts';
import type { State } from './state.ts';

/** One stop for each statement. */
export const steps = ({ statements }: State): Step[] =>
  statements.map(({ id, short }) => ({ id, title: short, share: 1 }));
