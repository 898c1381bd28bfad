import type { PersonId } from '../activity.ts';
import type { Config } from './config.ts';
import type { BreakKind } from './rules.ts';

export interface State {
  readonly drawing: BreakKind;
  readonly text?: string;
  readonly invite?: string;
  /** Who said that they are back. */
  readonly back: Record<PersonId, true>;
}

export const start = ({ kind, text, invite }: Config): State => ({
  drawing: kind,
  ...(text === undefined ? {} : { text }),
  ...(invite === undefined ? {} : { invite }),
  back: {},
});
