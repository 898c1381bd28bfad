import type { AnyCommand, Late } from '../activities/activity.ts';
import { ok, type Refused, type Result, refuse } from '../lib/result.ts';
import { slotOf } from './agenda.ts';
import type { RoomCommand, RoomCommands } from './command.ts';
import { roomCommands } from './commands.ts';
import {
  contextFor,
  type Decision,
  NOT_LIVE,
  parse,
  type RoomActor,
  type Sources,
  UNKNOWN_ITEM,
} from './decision.ts';
import type { Command } from './envelope.ts';
import { isClosed, lateness } from './late.ts';
import { personIn } from './people.ts';
import { activityOf, type Registry } from './plan.ts';
import { stillMeant } from './pressed.ts';
import { serverCommands } from './serverCommands.ts';
import type { RoomState } from './state.ts';

/** What the gate needs to know of a command, be it the room's or an activity's. */
interface Asked {
  readonly by: RoomActor['kind'] | 'anyone';
  /** Taken from hosts whenever it comes. */
  readonly words: boolean;
  /** About the step that was on when a host pressed it. */
  readonly ofStep: boolean;
  /** Why it is not taken just now, if so. */
  closed(): Refused | undefined;
  readonly payload: AnyCommand['payload'];
  decide(payload: unknown): Decision;
}

/**
 * The one gate: decides on a command without changing the state. What it is, whose it is, whether it is still meant and
 * taken now, what it says; only then what becomes of it.
 */
export function decide(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  sources: Sources,
): Decision {
  const found = asked(registry, state, actor, command, sources);
  if (!found.ok) return found;
  const { by, words, ofStep, closed, payload, decide: outcome } = found.value;
  const people = actor.kind === 'host' || actor.kind === 'participant';
  if (by === 'anyone' ? !people : by !== actor.kind) return refuse('not-allowed', { needs: by });
  if (actor.kind === 'participant') {
    const person = personIn(state, actor.id);
    if (!person) return refuse('removed');
    if (person.scribe !== actor.through) return refuse('handed-over');
  }
  const meant = actor.kind === 'host' && !words ? stillMeant(state, command, ofStep) : undefined;
  const no = meant ?? closed();
  if (no) return no;
  const parsed = parse(payload, command.payload);
  return parsed.ok ? outcome(parsed.value) : parsed;
}

/** The room's own commands have names that no activity's command has; any other is of the item that it names. */
function asked(
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command,
  sources: Sources,
): Result<Asked> {
  const { type, item } = command;
  const own: RoomCommands = actor.kind === 'server' ? serverCommands : roomCommands;
  const row = Object.hasOwn(own, type) ? own[type] : undefined;
  if (row) return ok(ofRoom(row, registry, state, actor, command, sources));
  if (item === undefined) return refuse('unknown-command', { command: type });
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  const { commands } = activityOf(registry, slot.item);
  const spec = Object.hasOwn(commands, type) ? commands[type] : undefined;
  if (!spec) return refuse('unknown-command', { command: type });
  return ok(ofItem(spec, registry, state, actor, { ...command, item }, sources));
}

function ofRoom(
  row: RoomCommand,
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  { item, step }: Command,
  sources: Sources,
): Asked {
  const { by, when, ofStep = false, payload } = row;
  return {
    by,
    words: false,
    ofStep,
    payload,
    closed: () => {
      if (when !== 'always' && state.status === 'ended') return refuse('ended');
      return when === 'live' && state.status !== 'live' ? NOT_LIVE : undefined;
    },
    decide: (parsed) => row.decide(parsed, { ...sources, registry, state, actor, named: { item, step } }),
  };
}

function ofItem(
  spec: AnyCommand,
  registry: Registry,
  state: RoomState,
  actor: RoomActor,
  command: Command & { readonly item: string },
  sources: Sources,
): Asked {
  const { item } = command;
  const late = actor.kind === 'participant' ? lateness(registry, state, command, sources) : undefined;
  return {
    by: spec.by,
    words: spec.late === 'words',
    ofStep: false,
    payload: spec.payload,
    closed: () => (actor.kind === 'participant' ? closedItem(state, item, spec, late, sources) : undefined),
    decide: (parsed) => {
      if (actor.kind !== 'host' && actor.kind !== 'participant')
        throw new Error(`the gate let a ${actor.kind} through to an activity`);
      const context = { ...contextFor(registry, state, item, sources), actor, ...(late ? { late } : {}) };
      const result = spec.decide(state.activities[item], parsed, context);
      if (!result.ok) return result;
      const mark = late && context.step === undefined ? { late: true as const } : {};
      return ok(result.value.map((event) => ({ type: 'activity', item, event, ...mark })));
    },
  };
}

/** Why nothing is taken from people for an item just now, if so. */
function closedItem(
  state: RoomState,
  item: string,
  { steps, late: takenLate }: AnyCommand,
  late: Late | undefined,
  sources: Sources,
): Refused | undefined {
  const step = state.at?.item === item ? state.at.step : undefined;
  if (step !== undefined && (!steps || isAmong(steps, step))) return undefined;
  if (!late && step === undefined) return refuse('not-yet');
  if (isClosed(state, sources)) return refuse('closed');
  const taken = late && (takenLate === 'words' || (takenLate === 'in-time' && late.inTime));
  if (taken && (!steps || isAmong(steps, late.step))) return undefined;
  return refuse('not-now');
}

const isAmong = (allowed: readonly string[], step: string): boolean =>
  allowed.some((one) => step === one || step.startsWith(`${one}.`));
