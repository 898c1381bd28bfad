import { ownValue } from '../lib/ownValue.ts';
import type { RoomActor } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { personIn } from './people.ts';
import type { RoomState } from './state.ts';

/** Those of them who are here, as away. */
export const wentAway = (state: RoomState, ids: readonly string[]): RoomEvent[] =>
  some('peopleWentAway', ids, (id) => ownValue(state.here, id) !== undefined);

/** Those of them who are away, as here again. */
export const cameBack = (state: RoomState, ids: readonly string[]): RoomEvent[] =>
  some('peopleCameBack', ids, (id) => personIn(state, id)?.gone === 'away');

function some(
  type: 'peopleWentAway' | 'peopleCameBack',
  ids: readonly string[],
  counts: (id: string) => boolean,
): RoomEvent[] {
  const people = ids.filter(counts);
  return people.length === 0 ? [] : [{ type, people }];
}

/** Whoever does something is here: what brings a person back who is away; `undefined` for everybody else. */
export const returning = (state: RoomState, actor: RoomActor): RoomEvent | undefined =>
  actor.kind === 'participant' && state.status !== 'ended' ? cameBack(state, [actor.id])[0] : undefined;
