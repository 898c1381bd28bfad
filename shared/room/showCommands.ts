import { z } from 'zod';
import { id, line } from '../activities/fields.ts';
import { code } from '../agenda/fields.ts';
import { invalid } from '../agenda/schemaFaults.ts';
import { lengthOf } from '../agenda/timetable.ts';
import { elapsed } from '../agenda/timing.ts';
import { SECOND } from '../lib/duration.ts';
import { fault } from '../lib/faults.ts';
import { LIMITS, SPEEDS } from '../lib/limits.ts';
import { ok, refuse } from '../lib/result.ts';
import { slotOf, stepsNotLeftOut, type WalkKind } from './agenda.ts';
import { backdate } from './backdate.ts';
import {
  DAY_SECONDS,
  none,
  on,
  type RoomCommands,
  type RoomContext,
  roomCommand,
  stepId,
} from './command.ts';
import { type Decision, NOT_LIVE, STALE, UNKNOWN_ITEM } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { heldSlot, itemOf, plannedItem, stepsOf, stopsOf, timedStep } from './plan.ts';
import type { Stop } from './state.ts';
import { SWITCHES, type Switch } from './switches.ts';

/** What hosts ask of the show: where it is, its clock, what projector and phones show. */
export const showCommands = {
  start: roomCommand({
    by: 'host',
    when: 'open',
    ofStep: true,
    payload: none,
    decide(_, { registry, state }) {
      if (state.status !== 'lobby') return ok([]);
      const first = stopsOf(registry, state)[0];
      if (!first) return refuse('empty-agenda');
      return ok([{ type: 'sessionStarted' }, entering(first)]);
    },
  }),
  /** `next` and `back` name in `item` and `step` what they leave. */
  next: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: none,
    decide: (_, context) => walk(context, 'next'),
  }),
  back: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: none,
    decide: (_, context) => walk(context, 'back'),
  }),
  goTo: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: z.object({ item: id, step: stepId.optional() }).strict(),
    decide: goTo,
  }),
  pause: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: none,
    decide: (_, { state }) => ok(state.run.pausedAt === undefined ? [{ type: 'paused' }] : []),
  }),
  resume: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: none,
    decide(_, { state, now }) {
      const { pausedAt } = state.run;
      return ok(pausedAt === undefined ? [] : [{ type: 'resumed', ms: now - pausedAt }]);
    },
  }),
  extend: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: z.object({ seconds: z.number().int().min(-3_600).max(3_600) }).strict(),
    decide: extendStep,
  }),
  /** The step that is on began so long ago: for a Next, or a Start, that was pressed late. */
  backdate: roomCommand({
    by: 'host',
    when: 'live',
    ofStep: true,
    payload: z.object({ secondsAgo: z.number().min(0).max(DAY_SECONDS) }).strict(),
    decide: backdate,
  }),
  ...switchCommands(),
  results: roomCommand({
    by: 'host',
    when: 'open',
    payload: on,
    decide: (wanted) => ok([{ type: 'resultsShown', on: wanted.on }]),
  }),
  message: roomCommand({
    by: 'host',
    when: 'always',
    payload: z.object({ text: line(LIMITS.short).optional() }).strict(),
    decide: ({ text }) => ok([{ type: 'messageShown', ...(text === undefined ? {} : { text }) }]),
  }),
  /** Which address of the server phones are sent to. */
  setAddress: roomCommand({
    by: 'host',
    when: 'always',
    payload: z
      .object({
        address: z
          .string()
          .max(LIMITS.line)
          .regex(/^https?:\/\/[^\s/]+$/, code('serverAddress')),
      })
      .strict(),
    decide: ({ address }, { state }) =>
      ok(address === state.address ? [] : [{ type: 'addressChosen', address }]),
  }),
  setSpeed: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ speed: z.literal(SPEEDS) }).strict(),
    decide({ speed }, { state }) {
      if (!state.rehearsal) return refuse('no-rehearsal');
      return ok([{ type: 'speedSet', speed }]);
    },
  }),
  setFixedEnd: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ at: z.number().int().positive().optional() }).strict(),
    decide({ at }, { now }) {
      if (at !== undefined && at <= now) return refuse('past');
      return ok([at === undefined ? { type: 'fixedEndSet' } : { type: 'fixedEndSet', at }]);
    },
  }),
  end: roomCommand({
    by: 'host',
    when: 'open',
    ofStep: true,
    payload: none,
    decide: () => ok([{ type: 'sessionEnded' }]),
  }),
} satisfies RoomCommands;

/** One command for each switch. */
function switchCommands(): Record<Switch['command'], ReturnType<typeof switchCommand>> {
  return Object.assign({}, ...SWITCHES.map((row) => ({ [row.command]: switchCommand(row) })));
}

function switchCommand({ event, when }: Switch) {
  return roomCommand({
    by: 'host',
    when,
    payload: on,
    decide: (wanted) => ok([{ type: event, on: wanted.on }]),
  });
}

const entering = (stop: Stop, how?: WalkKind): RoomEvent => ({
  type: 'stepEntered',
  item: stop.item,
  step: stop.step.id,
  ...(how ? { how } : {}),
});

/**
 * Two presses at once move once: a press that leaves a step the room has already left changes nothing. It is refused,
 * so that who pressed long ago, and was cut off since, is not told that it went through.
 */
function walk({ registry, state, named }: RoomContext, how: 'next' | 'back'): Decision {
  const at = state.at;
  if (!at) return NOT_LIVE;
  if (named.item === undefined || named.step === undefined)
    return invalid({ path: ['step'], fault: fault('missing') });
  if (named.item !== at.item || named.step !== at.step) return STALE;
  const stops = stopsOf(registry, state);
  const index = stops.findIndex((stop) => stop.item === at.item && stop.step.id === at.step);
  const target = index < 0 ? undefined : stops[index + (how === 'next' ? 1 : -1)];
  if (target) return ok([entering(target, how)]);
  return how === 'next' ? refuse('last-step') : refuse('first-step');
}

function goTo(
  { item: id, step: stepId }: { item: string; step?: string | undefined },
  { registry, state }: RoomContext,
): Decision {
  const slot = slotOf(state, id);
  if (!slot) return UNKNOWN_ITEM;
  const { item } = slot;
  const steps = stepsOf(registry, state, item);
  const step = stepId === undefined ? steps[0] : steps.find((candidate) => candidate.id === stepId);
  if (!step) return refuse('unknown-step');
  if (state.at?.item === item.id && state.at.step === step.id) return ok([]);
  if (slot.dropped || stepsNotLeftOut(slot, [step]).length === 0)
    return refuse('left-out', { title: slot.dropped ? item.title : step.title });
  return ok([entering({ item: item.id, step }, 'jump')]);
}

/** A minute less never takes more than the step has left, so that −1 cannot put the room behind by itself. */
function extendStep({ seconds }: { seconds: number }, { registry, state, now }: RoomContext): Decision {
  const at = state.at;
  if (!at) return NOT_LIVE;
  const steps = stepsOf(registry, state, itemOf(state, at.item));
  const step = timedStep(steps, at.step);
  const planned = plannedItem(registry, state, heldSlot(state, at.item)).steps.find(({ id }) => id === step);
  const length = planned ? lengthOf(state.run, at.item, planned) : 0;
  const left = length - elapsed(state.run, at.item, step, now);
  const ms = Math.max(seconds * SECOND, Math.min(0, -left));
  return ok(ms === 0 ? [] : [{ type: 'extended', item: at.item, step, ms }]);
}
