import type { Late } from '../activities/activity.ts';
import { ownValue } from '../lib/ownValue.ts';
import type { Sources } from './decision.ts';
import type { Command } from './envelope.ts';
import { activityOf, itemOf, type Registry, timedStep } from './plan.ts';
import type { RoomState } from './state.ts';

/**
 * What comes when the room has moved on from where it was asked for: from a phone that was without network, or from
 * somebody who had typed and not sent.
 *
 * [L1] A command says at which item and step it was asked for, and how long ago. It is late when the room is not there
 *      any more. What names no step of the item that the room has come to is taken for the last one that it was at.
 * [L2] Words are taken late at any time while the session runs. Taps (an answer, a vote, a rank) are taken late only
 *      if they were made while their step was on. Nobody can check how long a phone says that something has waited:
 *      it can say so for its own person's words and taps only.
 * [L3] After the end, late words and taps are taken for a day; then the record is closed.
 * [L4] An item that the room has not come to takes nothing.
 * [L5] What was taken late is marked so in the log, and the record says that it arrived late.
 */

/** How long after the end the record takes late words, ms. [L3] */
export const AFTER_END_MS = 24 * 60 * 60_000;

/** What was on its way while a host pressed Next was made in time: the longest that this may take, ms. [L2] */
const ON_ITS_WAY_MS = 2_000;

/**
 * At which step of the item a command was asked for, when the room is not there any more. [L1]
 * @returns `undefined` when it is, or when the room has never been in this item
 */
export function lateness(
  registry: Registry,
  state: RoomState,
  command: Command & { readonly item: string },
  { now }: Pick<Sources, 'now'>,
): Late | undefined {
  const { item } = command;
  const last = ownValue(state.lastStep, item);
  if (last === undefined) return undefined;
  const steps = activityOf(registry, itemOf(state, item)).steps(state.activities[item]);
  const stays = ownValue(state.run.steps, item) ?? {};
  const been = (step: string) => ownValue(stays, timedStep(steps, step))?.start !== undefined;
  const step = command.step !== undefined && been(command.step) ? command.step : last;
  if (state.at?.item === item && state.at.step === step) return undefined;
  const left = ownValue(stays, timedStep(steps, step))?.end;
  const asked = now - (command.waitedMs ?? 0) * (state.rehearsal?.speed ?? 1);
  return { step, inTime: left !== undefined && asked <= left + ON_ITS_WAY_MS };
}

/** Whether the record takes nothing more. [L3] */
export const isClosed = ({ run }: RoomState, { now }: Pick<Sources, 'now'>): boolean =>
  run.endedAt !== undefined && now > run.endedAt + AFTER_END_MS;
