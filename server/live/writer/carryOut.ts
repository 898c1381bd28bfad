import { refuse } from '../../../shared/lib/result.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import type { Core } from '../../../shared/room/core.ts';
import type { Command } from '../../../shared/room/envelope.ts';
import type { LoggedEvent, RoomEvent } from '../../../shared/room/events.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import { digestOf } from '../../keys.ts';
import { KEY_RENEWED, refusal } from '../replies.ts';
import type { Asker } from './messages.ts';
import { passOpens } from './passes.ts';

/** Where time, ids and chance come from. */
export interface CarryOutDeps {
  readonly core: Core;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly random: () => number;
}

/**
 * Decides one command against a state that holds those before it, and evolves the state by what comes of it.
 * @param events gets what happened, to be saved
 * @returns the answer, for when that is saved
 * @throws what is a bug of an activity; the state then may hold half of what the command does
 */
export function carryOut(
  deps: CarryOutDeps,
  state: RoomState,
  { asker, command }: { readonly asker: Asker; readonly command: Command },
  events: LoggedEvent[],
): Reply {
  const { core, clock, newId, random } = deps;
  if (asker.pass !== undefined && !passOpens(state, asker.pass)) return KEY_RENEWED;
  const digest = digestOf([command.type, command.item, command.step, command.payload]);
  const known = state.done.get(`${asker.id}/${command.id}`);
  if (known !== undefined) {
    return known === digest ? { ok: true, version: state.seq } : refusal(refuse('id-reused'));
  }
  const sources = { now: clock(), newId, random };
  const log = (event: RoomEvent, origin: Pick<LoggedEvent, 'by' | 'command'>) => {
    const logged = { seq: state.seq + 1, at: sources.now, ...origin, event };
    core.evolve(state, logged);
    events.push(logged);
  };
  const apply = (event: RoomEvent, origin: Pick<LoggedEvent, 'by' | 'command'>) => {
    log(event, origin);
    for (const reaction of core.react(state, event, sources)) log(reaction, origin);
  };
  const back = core.returning(state, asker);
  if (back) apply(back, { by: 'server' });
  const decision = core.decide(state, asker, command, sources);
  if (!decision.ok) return refusal(decision);
  for (const event of decision.value) apply(event, { by: asker.id, command: { id: command.id, digest } });
  return { ok: true, version: state.seq };
}
