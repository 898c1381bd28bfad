import type { PersonId } from '../activity.ts';
import type { State } from './state.ts';

export type Event =
  | { type: 'otherRoleSaid'; person: PersonId }
  | { type: 'otherRoleTakenBack'; person: PersonId };

export function evolve(state: State, event: Event): void {
  if (event.type === 'otherRoleSaid') state.others[event.person] = true;
  else delete state.others[event.person];
}
