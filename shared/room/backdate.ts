import { SECOND } from '../lib/duration.ts';
import { ok, refuse } from '../lib/result.ts';
import type { RoomContext } from './command.ts';
import { type Decision, NOT_LIVE } from './decision.ts';
import type { RoomState } from './state.ts';

/**
 * Puts right when the step that is on began, for a Next or a Start that was pressed late. No further back than the step
 * before it was entered, or the room was opened: nothing else is moved by it.
 */
export function backdate(
  { secondsAgo }: { readonly secondsAgo: number },
  { state, now }: Pick<RoomContext, 'state' | 'now'>,
): Decision {
  const { run } = state;
  if (!state.at || run.enteredAt === undefined || run.startedAt === undefined) return NOT_LIVE;
  const stay = (run.pausedAt ?? now) - run.enteredAt;
  const ms = Math.round(secondsAgo * SECOND - stay);
  if (ms === 0) return ok([]);
  const before = stepBefore(state);
  if (!before) return refuse('fixed-beginning');
  if (ms > before.most) {
    const most = Math.floor((stay + before.most) / SECOND);
    return refuse('too-long-ago', { seconds: most });
  }
  const { from, first } = before;
  return ok([{ type: 'stepBackdated', ms, ...(from ? { from } : {}), first }]);
}

/** The step that was left for the one that is on, and how much of its last stay can be taken from it, ms. */
export function stepBefore(
  state: RoomState,
): { from?: { item: string; step: string }; first: boolean; most: number } | undefined {
  let given = 0;
  for (const { undo } of state.changes.toReversed()) {
    if (undo.type === 'backdate') given += undo.ms;
    if (undo.type !== 'walk' || !undo.move) continue;
    const { from, first, stay } = undo.move;
    return undo.lastStep.item === state.at?.item ? { from, first, most: stay - given } : undefined;
  }
  const entered = Object.values(state.run.steps).flatMap((steps) =>
    Object.values(steps).filter(({ start }) => start !== undefined),
  );
  if (entered.length !== 1 || state.run.startedAt === undefined) return undefined;
  return { first: true, most: state.run.startedAt - state.openedAt };
}
