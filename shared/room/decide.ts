import type { z } from 'zod';
import type { AnyCommand, Late } from '../activities/activity.ts';
import { ok, refuse } from '../lib/result.ts';
import { slotOf } from './agenda.ts';
import { type Command, hostCommands, participantCommands, serverCommands } from './commands.ts';
import { contextFor, type Decision, parse, type RoomActor, type Sources } from './decision.ts';
import { isClosed, lateness } from './late.ts';
import { personIn } from './people.ts';
import { decideServer, introduce } from './peopleDecisions.ts';
import { activityOf, type Registry } from './plan.ts';
import { stillMeant } from './pressed.ts';
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
    if (!parsed.ok) return parsed;
    const meant = stillMeant(state, command);
    return meant.ok ? decideHost(registry, state, command, sources) : meant;
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
  if (actor.kind === 'host' && spec.late !== 'words') {
    const meant = stillMeant(state, command);
    if (!meant.ok) return meant;
  }
  const late =
    actor.kind === 'participant'
      ? lateness(registry, state, { ...command, item: itemId }, sources)
      : undefined;
  if (actor.kind === 'participant') {
    const no = closed(state, actor.id, itemId, spec, late, sources);
    if (no) return no;
  }
  const parsed = parse(spec.payload, command.payload);
  if (!parsed.ok) return parsed;
  const context = { ...contextFor(state, itemId, sources), actor, ...(late ? { late } : {}) };
  const result = spec.decide(state.activities[itemId], parsed.value, context);
  if (!result.ok) return result;
  const mark = late && context.step === undefined ? { late: true as const } : {};
  return ok(result.value.map((event) => ({ type: 'activity', item: itemId, event, ...mark })));
}

/** Why nothing is taken from this person just now, if so. */
function closed(
  state: RoomState,
  person: string,
  item: string,
  spec: AnyCommand,
  late: Late | undefined,
  sources: Sources,
): Extract<Decision, { ok: false }> | undefined {
  if (!personIn(state, person)) return refuse('removed', 'You are no longer in this room.');
  const step = state.at?.item === item ? state.at.step : undefined;
  if (step !== undefined && (!spec.steps || isAmong(spec.steps, step))) return undefined;
  if (!late && step === undefined)
    return refuse('not-yet', 'The room has not come to this part of the workshop yet.');
  if (isClosed(state, sources)) return refuse('closed', 'The record of this workshop takes nothing more.');
  const taken = late && (spec.late === 'words' || (spec.late === 'in-time' && late.inTime));
  if (taken && (!spec.steps || isAmong(spec.steps, late.step))) return undefined;
  return refuse('not-now', 'The room has moved on.');
}

const isAmong = (allowed: readonly string[], step: string): boolean =>
  allowed.some((one) => step === one || step.startsWith(`${one}.`));
