import { lengthOf } from '../agenda/timetable.ts';
import { elapsed } from '../agenda/timing.ts';
import { SECOND } from '../lib/duration.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import { keptSteps, slotOf, type WalkKind } from './agenda.ts';
import { agendaCommands, decideAgenda } from './agendaDecisions.ts';
import { backdate } from './backdate.ts';
import { type Command, hostCommands } from './commands.ts';
import { type Decision, parse, type Sources, STALE } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { decidePeople } from './peopleDecisions.ts';
import { heldSlot, itemOf, plannedItem, type Registry, stepsOf, stopsOf, timedStep } from './plan.ts';
import type { RoomState, Stop } from './state.ts';

/** What hosts may still ask when the session has ended. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  'lock',
  'blank',
  'message',
  'unpairProjectors',
  'undo',
  'setAddress',
]);

/** What hosts ask of the show: where it is, its clock, what projector and phones show. */
export function decideHost(
  registry: Registry,
  state: RoomState,
  command: Command,
  sources: Sources,
): Decision {
  const type = command.type;
  if (state.status === 'ended' && !AFTERWARDS.has(type)) {
    return refuse('ended', 'The session has ended.');
  }
  switch (type) {
    case 'start': {
      if (state.status !== 'lobby') return ok([]);
      const first = stopsOf(registry, state)[0];
      if (!first) return refuse('empty-agenda', 'The session has no items.');
      return ok([{ type: 'sessionStarted' }, entering(first)]);
    }
    case 'next':
    case 'back':
      return walk(registry, state, command, type === 'next' ? 1 : -1);
    case 'goTo':
      return goTo(registry, state, parse(hostCommands.goTo, command.payload));
    case 'pause':
      return live(state, () => (state.run.pausedAt === undefined ? [{ type: 'paused' }] : []));
    case 'resume': {
      const { pausedAt } = state.run;
      return live(state, () =>
        pausedAt === undefined ? [] : [{ type: 'resumed', ms: sources.now - pausedAt }],
      );
    }
    case 'extend':
      return extendStep(registry, state, parse(hostCommands.extend, command.payload), sources.now);
    case 'backdate':
      return backdate(state, parse(hostCommands.backdate, command.payload), sources.now);
    case 'blank':
    case 'showCode':
    case 'results':
    case 'lock':
    case 'showClock':
    case 'chime': {
      const flag = parse(hostCommands[type], command.payload);
      if (!flag.ok) return flag;
      const name = {
        blank: 'blanked',
        showCode: 'codeShown',
        results: 'resultsShown',
        lock: 'locked',
        showClock: 'clockShown',
        chime: 'chimeSet',
      } as const;
      return ok([{ type: name[type], on: flag.value.on }]);
    }
    case 'message': {
      const message = parse(hostCommands.message, command.payload);
      if (!message.ok) return message;
      const { text } = message.value;
      return ok([{ type: 'messageShown', ...(text === undefined ? {} : { text }) }]);
    }
    case 'setAddress': {
      const wanted = parse(hostCommands.setAddress, command.payload);
      if (!wanted.ok) return wanted;
      const { address } = wanted.value;
      return ok(address === state.address ? [] : [{ type: 'addressChosen', address }]);
    }
    case 'setSpeed': {
      const wanted = parse(hostCommands.setSpeed, command.payload);
      if (!wanted.ok) return wanted;
      if (!state.rehearsal)
        return refuse('no-rehearsal', 'Only the clock of a rehearsal can run at another speed.');
      return ok([{ type: 'speedSet', speed: wanted.value.speed }]);
    }
    case 'end':
      return ok([{ type: 'sessionEnded' }]);
    default:
      if (agendaCommands.has(type)) return decideAgenda(registry, state, command, sources);
      return decidePeople(state, command, sources);
  }
}

const entering = (stop: Stop, how?: WalkKind): RoomEvent => ({
  type: 'stepEntered',
  item: stop.item,
  step: stop.step.id,
  ...(how ? { how } : {}),
});

function live(state: RoomState, events: () => readonly RoomEvent[]): Decision {
  return state.status === 'live' ? ok(events()) : refuse('not-live', 'The session has not started.');
}

/**
 * Two presses at once move once: a press that leaves a step the room has already left changes nothing. It is refused,
 * so that who pressed long ago, and was cut off since, is not told that it went through.
 */
function walk(registry: Registry, state: RoomState, command: Command, by: 1 | -1): Decision {
  const at = state.at;
  if (!at) return refuse('not-live', 'The session has not started.');
  if (command.item === undefined || command.step === undefined) {
    return refuse('invalid', `item, step: "${command.type}" names the item and step that it leaves.`);
  }
  if (command.item !== at.item || command.step !== at.step) return STALE;
  const stops = stopsOf(registry, state);
  const index = stops.findIndex((stop) => stop.item === at.item && stop.step.id === at.step);
  const target = index < 0 ? undefined : stops[index + by];
  if (target) return ok([entering(target, by === 1 ? 'next' : 'back')]);
  return by === 1
    ? refuse('last-step', 'This is the last step. End the session when you are ready.')
    : refuse('first-step', 'This is the first step.');
}

function goTo(
  registry: Registry,
  state: RoomState,
  payload: Result<{ item: string; step?: string | undefined }>,
): Decision {
  if (!payload.ok) return payload;
  if (state.status !== 'live') return refuse('not-live', 'The session has not started.');
  const slot = slotOf(state, payload.value.item);
  if (!slot) return refuse('unknown-item', `This session has no item "${payload.value.item}".`);
  const { item } = slot;
  const steps = stepsOf(registry, state, item);
  const step =
    payload.value.step === undefined
      ? steps[0]
      : steps.find((candidate) => candidate.id === payload.value.step);
  if (!step) return refuse('unknown-step', `"${item.title}" has no step "${payload.value.step ?? ''}".`);
  if (state.at?.item === item.id && state.at.step === step.id) return ok([]);
  if (slot.dropped || keptSteps(slot, [step]).length === 0)
    return refuse(
      'left-out',
      `"${slot.dropped ? item.title : step.title}" is left out. Bring it back first.`,
    );
  return ok([entering({ item: item.id, step }, 'jump')]);
}

/** A minute less never takes more than the step has left, so that −1 cannot put the room behind by itself. */
function extendStep(
  registry: Registry,
  state: RoomState,
  payload: Result<{ seconds: number }>,
  now: number,
): Decision {
  if (!payload.ok) return payload;
  const at = state.at;
  if (!at) return refuse('not-live', 'The session has not started.');
  const steps = stepsOf(registry, state, itemOf(state, at.item));
  const step = timedStep(steps, at.step);
  const planned = plannedItem(registry, state, heldSlot(state, at.item)).steps.find(({ id }) => id === step);
  const length = planned ? lengthOf(state.run, at.item, planned) : 0;
  const left = length - elapsed(state.run, at.item, step, now);
  const ms = Math.max(payload.value.seconds * SECOND, Math.min(0, -left));
  return ok(ms === 0 ? [] : [{ type: 'extended', item: at.item, step, ms }]);
}
