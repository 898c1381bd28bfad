import type { Earlier, StepRef } from '../agenda/timing.ts';
import { SECOND } from '../lib/duration.ts';
import { ok, refuse } from '../lib/result.ts';
import type { RoomContext } from './command.ts';
import { type Decision, NOT_LIVE } from './decision.ts';
import type { RoomState } from './state.ts';

/**
 * Puts right when the step that is on began, for a Next or a Start that was pressed late. No further back than what was
 * on before it, or than the room was opened: nothing else is moved by it. Where several were pressed late, one after the
 * other, those that were passed by at once give their moments and the one before them the rest.
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
  const before = beforeStay(state);
  if (!before) return refuse('fixed-beginning');
  if (ms > before.most) {
    const most = Math.floor((stay + before.most) / SECOND);
    return refuse('too-long-ago', { seconds: most });
  }
  if (before.stays.length === 0) return ok([{ type: 'stepBackdated', ms, first: true }]);
  let rest = ms;
  const earlier = before.stays.flatMap(({ from, first, most }): Earlier[] => {
    if (rest === 0) return [];
    const here = { from, first, ms: rest };
    rest = Math.max(0, rest - most);
    return [here];
  });
  const [{ from, first } = { from: undefined, first: true }, ...further] = earlier;
  return ok([
    {
      type: 'stepBackdated',
      ms,
      ...(from ? { from } : {}),
      first,
      ...(further.length > 0 ? { further } : {}),
    },
  ]);
}

/** A stay that ended when the one after it began. */
interface Stay {
  /** Where it was. */
  readonly from: StepRef;
  /** Whether the room had never been before at the step that it was left for. */
  readonly first: boolean;
  /** How much of it can be taken, ms. */
  readonly most: number;
}

/**
 * What was on before the present stay, newest first, and how much earlier that can have begun, ms. No stays: the room was
 * not started long.
 */
export function beforeStay(
  state: RoomState,
): { readonly stays: readonly Stay[]; readonly most: number } | undefined {
  const stays: Stay[] = [];
  /** What was taken already of the stays before, ms. */
  const taken: number[] = [];
  let at = state.at;
  const seen = new Set<string>();
  for (const { undo } of state.changes.toReversed()) {
    if (undo.type === 'backdate') {
      const amounts = [undo.ms, ...(undo.further ?? []).map(({ ms }) => ms)];
      amounts.forEach((ms, index) => {
        const place = stays.length + index;
        taken[place] = (taken[place] ?? 0) + ms - (amounts[index + 1] ?? 0);
      });
    }
    if (undo.type !== 'walk' || !undo.move) continue;
    const { from, first, stay } = undo.move;
    const key = `${from.item}/${from.step}`;
    if (undo.lastStep.item !== at?.item || seen.has(key)) break;
    seen.add(key);
    stays.push({ from, first, most: stay - (taken[stays.length] ?? 0) });
    at = from;
  }
  if (stays.length > 0) return { stays, most: stays.reduce((sum, { most }) => sum + most, 0) };
  const entered = Object.values(state.run.steps).flatMap((steps) =>
    Object.values(steps).filter(({ start }) => start !== undefined),
  );
  if (entered.length !== 1 || state.run.startedAt === undefined) return undefined;
  return { stays, most: state.run.startedAt - state.openedAt };
}
