import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import type { Event } from './events.ts';
import { widest } from './figures.ts';
import { leastPicked, type State } from './state.ts';
import { gapAt } from './steps.ts';

const define = command<State, Event>();
const ids = z.array(id).max(40);
const unknown = refuse('unknown-question');

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** What hosts settle about the list itself. */
export const pickCommands = {
  /** Cuts the list, or puts back what was cut. [Q9] */
  pickDimensions: define({
    by: 'host',
    payload: z.strictObject({ ids }),
    decide(state, { ids }, { step, room }) {
      const wanted = new Set(ids);
      const all = state.dimensions.map((one) => one.id);
      if (ids.some((wish) => !all.includes(wish))) return unknown;
      const least = leastPicked(state);
      if (wanted.size < least) return least === 1 ? refuse('last-one') : refuse('fewest', { least });
      const at = gapAt(step ?? '');
      const on = step === 'calibrate' ? state.calibrate : at === undefined ? undefined : state.gaps?.[at];
      if (on !== undefined && !wanted.has(on))
        return refuse('is-on', { title: state.dimensions.find((one) => one.id === on)?.title ?? on });
      const picked = all.filter((one) => wanted.has(one));
      if (same(picked, state.picked)) return ok([]);
      const events: Event[] = [{ type: 'dimensionsPicked', ids: picked }];
      const lost = state.gaps?.some((gap) => !wanted.has(gap)) === true;
      if (state.gaps !== undefined && lost) {
        // The gaps that are left keep their stops; the others get the next widest.
        const spare = widest({ ...state, picked, gapCount: picked.length }, room).filter(
          (one) => !state.gaps?.includes(one),
        );
        const gaps = state.gaps.map((gap) => (wanted.has(gap) ? gap : (spare.shift() ?? gap)));
        events.push({ type: 'gapsPicked', ids: gaps });
      }
      return ok(events);
    },
  }),

  /** Picks what the room talks about, in this order. [Q10] */
  pickGaps: define({
    by: 'host',
    payload: z.strictObject({ ids }),
    decide(state, { ids }) {
      if (ids.some((wish) => !state.picked.includes(wish))) return unknown;
      const wanted = [...new Set(ids)];
      if (wanted.length > state.gapCount) return refuse('full', { most: state.gapCount });
      if (wanted.length < state.gapCount) return refuse('fewest', { least: state.gapCount });
      return ok(same(wanted, state.gaps ?? []) ? [] : [{ type: 'gapsPicked', ids: wanted }]);
    },
  }),
};
