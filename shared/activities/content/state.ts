import type { PersonId } from '../activity.ts';
import type { Config } from './config.ts';
import { type HeldSlide, heldSlide } from './rules.ts';

export interface State {
  readonly slides: readonly HeldSlide[];
  /** People who said that they have a role which the session does not list. */
  readonly others: Record<PersonId, true>;
}

export const start = ({ slides }: Config): State => ({ slides: slides.map(heldSlide), others: {} });
