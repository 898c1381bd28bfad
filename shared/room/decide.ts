import type { z } from 'zod';
import { ok, refuse } from '../lib/result.ts';
import { slotOf } from './agenda.ts';
import { type Command, hostCommands, participantCommands, serverCommands } from './commands.ts';
import { contextFor, type Decision, parse, type RoomActor, type Sources } from './decision.ts';
import { decideServer, introduce } from './peopleDecisions.ts';
import { activityOf, type Registry } from './plan.ts';
import { decideHost } from './showDecisions.ts';
import type { RoomState } from './state.ts';

/** Decides on a command without changing the state. */
export function decide(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  sources: Sources,
): Decision {
  if (actor.kind === 'projector')
    return refuse('not-allowed', 'A projector only shows; it cannot ask for anything.');
  if (command.item !== undefined && command.type !== 'next' && command.type !== 'back') {
    return decideActivity(registry, state, actor, command, command.item, sources);
  }
  if (actor.kind === 'host' && isKey(hostCommands, command.type)) {
    const schema: z.ZodType<unknown> = hostCommands[command.type];
    const parsed = parse(schema, command.payload);
    return parsed.ok ? decideHost(registry, state, command, sources) : parsed;
  }
  if (actor.kind === 'participant' && isKey(participantCommands, command.type))
    return introduce(state, actor.id, command);
  if (actor.kind === 'server' && isKey(serverCommands, command.type)) return decideServer(state, command);
  const known = isKey(hostCommands, command.type) || isKey(participantCommands, command.type);
  return known
    ? refuse('not-allowed', `"${command.type}" is not yours to ask for.`)
    : refuse('unknown-command', `There is no command "${command.type}".`);
}

const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(of, key);

function decideActivity(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  itemId: string,
  sources: Sources,
): Decision {
  const item = slotOf(state, itemId)?.item;
  if (!item) return refuse('unknown-item', `This session has no item "${itemId}".`);
  const activity = activityOf(registry, item);
  const spec = Object.hasOwn(activity.commands, command.type) ? activity.commands[command.type] : undefined;
  if (!spec) return refuse('unknown-command', `"${item.title}" has no command "${command.type}".`);
  if (actor.kind !== 'host' && actor.kind !== 'participant')
    return refuse('not-allowed', 'Only people in the room may ask for this.');
  if (spec.by !== 'anyone' && spec.by !== actor.kind) {
    return refuse(
      'not-allowed',
      `"${command.type}" is for ${spec.by === 'host' ? 'facilitators' : 'participants'} only.`,
    );
  }
  const step = state.at?.item === itemId ? state.at.step : undefined;
  if (actor.kind === 'participant') {
    if (!state.people[actor.id]) return refuse('removed', 'You are no longer in this room.');
    if (step === undefined) return refuse('not-now', 'The room is not at this part of the workshop.');
    if (spec.steps && !spec.steps.some((allowed) => step === allowed || step.startsWith(`${allowed}.`))) {
      return refuse('not-now', 'The room has moved on from this step.');
    }
  }
  const parsed = parse(spec.payload, command.payload);
  if (!parsed.ok) return parsed;
  const context = { ...contextFor(state, itemId, sources), actor };
  const result = spec.decide(state.activities[itemId], parsed.value, context);
  return result.ok ? ok(result.value.map((event) => ({ type: 'activity', item: itemId, event }))) : result;
}
