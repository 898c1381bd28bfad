import type { PersonId } from '../activity.ts';
import type { State } from './state.ts';

export type Event = { type: 'cameBack'; person: PersonId } | { type: 'wentAgain'; person: PersonId };

export function evolve(state: State, event: Event): void {
  if (event.type === 'cameBack') state.back[event.person] = true;
  else delete state.back[event.person];
}
