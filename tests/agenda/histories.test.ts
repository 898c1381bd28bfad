import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthFor } from '../../shared/agenda/lengths.ts';
import { timetable } from '../../shared/agenda/timetable.ts';
import {
  elapsed,
  enter,
  extend,
  type PlannedItem,
  pause,
  type Run,
  resume,
  setAdded,
  unenter,
} from '../../shared/agenda/timing.ts';
import { MINUTE } from '../../shared/lib/duration.ts';
import { at, plan as initial, projected, started, T0 } from '../support/run.ts';
import '../support/seed.ts';

/** Random histories of a room: what hosts can do to the clock and to the agenda, in any order, at any time. */

const stops = initial.flatMap((item) => item.steps.map((step) => ({ item: item.id, step: step.id })));
const anItem = fc.constantFrom('a', 'b', 'c');
const happening = fc.oneof(
  fc.record({ do: fc.constant('goTo' as const), stop: fc.nat(stops.length - 1) }),
  fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const, 'undo' as const) }),
  fc.record({ do: fc.constant('extend' as const), ms: fc.constantFrom(MINUTE, -MINUTE) }),
  fc.record({ do: fc.constantFrom('drop' as const, 'restore' as const), item: anItem }),
  fc.record({ do: fc.constant('toEnd' as const), item: anItem }),
  fc.record({
    do: fc.constant('length' as const),
    item: anItem,
    ms: fc.integer({ min: 0, max: 15 * MINUTE }),
  }),
  fc.record({ do: fc.constant('insert' as const), ms: fc.integer({ min: MINUTE, max: 9 * MINUTE }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;
const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 * MINUTE }), happening), { maxLength: 40 });

/** A run under way, with the agenda as hosts have made it. */
class Show {
  readonly run: Run = started();
  plan: PlannedItem[] = [...initial];
  now = T0;
  #moves: NonNullable<ReturnType<typeof enter>>[] = [];

  do(what: Happening): void {
    const { run, now } = this;
    switch (what.do) {
      case 'goTo': {
        const stop = stops[what.stop];
        const item = this.plan.find(({ id }) => id === stop?.item);
        if (!stop || !item || item.dropped) return;
        const move = enter(run, stop.item, stop.step, now);
        if (move) this.#moves.push(move);
        return;
      }
      case 'undo': {
        const move = this.#moves.pop();
        if (move) unenter(run, move);
        return;
      }
      case 'pause':
        pause(run, now);
        return;
      case 'resume':
        resume(run, now);
        return;
      case 'extend': {
        if (!run.at) return;
        // A minute less never takes more than the step has left: the room's commands see to it.
        const left = (timetable(this.plan, run)?.step?.end ?? now) - (run.pausedAt ?? now);
        extend(run, run.at.item, run.at.step, Math.max(what.ms, Math.min(0, -left)));
        return;
      }
      case 'drop':
      case 'restore':
        if (run.at?.item === what.item) return;
        // What was done after a move is taken back before it.
        this.#moves = [];
        this.plan = this.plan.map((item) =>
          item.id === what.item ? { id: item.id, steps: item.steps, dropped: what.do === 'drop' } : item,
        );
        return;
      case 'toEnd':
        if (run.at?.item === what.item) return;
        this.plan.sort((one, other) => Number(one.id === what.item) - Number(other.id === what.item));
        return;
      case 'length':
        this.#length(what.item, what.ms);
        return;
      case 'insert':
        this.plan = [...this.plan, { id: `new${this.plan.length}`, steps: [{ id: 'n', ms: what.ms }] }];
    }
  }

  #length(id: string, left: number): void {
    const item = this.plan.find((candidate) => candidate.id === id);
    if (!item) return;
    const whole = item.steps.reduce((sum, step) => sum + step.ms, 0);
    const { ms, added } = lengthFor(item, whole, this.run, left, this.now);
    setAdded(this.run, id, added);
    if (ms === whole || whole === 0) return;
    const last = item.steps.length - 1;
    let given = 0;
    const steps = item.steps.map((step, index) => {
      const part = index === last ? ms - given : Math.round((step.ms * ms) / whole);
      given += part;
      return { id: step.id, ms: part };
    });
    this.plan = this.plan.map((other) => (other === item ? { ...other, steps } : other));
  }
}

/** Plays a history, and looks at the show before and after each thing that happens. */
function play(
  entries: readonly [number, Happening][],
  look: (show: Show, act: () => void, what: Happening) => void,
) {
  const show = new Show();
  for (const [wait, what] of entries) {
    show.now += wait;
    look(show, () => show.do(what), what);
  }
}

describe('any history', () => {
  it('[TM2] charges every running millisecond to exactly one step', () => {
    fc.assert(
      fc.property(history, (entries) => {
        let ran = 0;
        let last = T0;
        play(entries, ({ run, now }, act) => {
          if (run.pausedAt === undefined) ran += now - last;
          last = now;
          act();
          const charged = stops.reduce((sum, { item, step }) => sum + elapsed(run, item, step, now), 0);
          expect(charged).toBe(ran);
        });
      }),
    );
  });

  it('expects nothing before now, and one thing after the other', () => {
    fc.assert(
      fc.property(history, (entries) => {
        play(entries, (show, act) => {
          act();
          const times = timetable(show.plan, show.run, show.now);
          if (!times) throw new Error('not started');
          const here = show.plan.findIndex(({ id }) => id === show.run.at?.item);
          let before = show.now;
          for (const [index, { id, dropped }] of show.plan.entries()) {
            const item = times.items[id];
            if (!item) throw new Error(`no times for ${id}`);
            expect(item.expected.end).toBeGreaterThanOrEqual(item.expected.start);
            for (const { expected } of Object.values(item.steps))
              expect(expected.end).toBeGreaterThanOrEqual(expected.start);
            if (dropped || index < here) continue;
            if (index > here) expect(item.expected.start).toBe(before);
            expect(item.expected.end).toBeGreaterThanOrEqual(before);
            before = item.expected.end;
          }
          expect(times.projectedEnd).toBe(before);
        });
      }),
    );
  });

  it('ends when everything that was spent, waited and is expected still adds up to', () => {
    fc.assert(
      fc.property(history, (entries) => {
        let waited = 0;
        let last = T0;
        play(entries, (show, act) => {
          if (show.run.pausedAt !== undefined) waited += show.now - last;
          last = show.now;
          act();
          const times = timetable(show.plan, show.run, show.now);
          if (!times) throw new Error('not started');
          const here = show.plan.findIndex(({ id }) => id === show.run.at?.item);
          const spent = Object.values(times.items).reduce((sum, item) => sum + item.spent, 0);
          const left = show.plan.reduce((sum, { id, dropped }, index) => {
            const expected = times.items[id]?.expected;
            if (!expected || dropped || index < here) return sum;
            return sum + expected.end - (index === here ? show.now : expected.start);
          }, 0);
          expect(times.projectedEnd - T0).toBe(spent + waited + left);
          expect(projected(show.run, show.now, show.plan)).toBe(times.projectedEnd);
        });
      }),
    );
  });

  it('[TM2] a pause of any length moves the projected end by exactly that length', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 60 * MINUTE }), (entries, length) => {
        play(entries, ({ run, now, plan }, act) => {
          act();
          if (run.pausedAt !== undefined) return;
          const before = projected(run, now, plan);
          pause(run, now);
          expect(projected(run, now + length, plan)).toBe(before + length);
          resume(run, now + length);
          expect(projected(run, now + length, plan)).toBe(before + length);
          // Undone, so that the history goes on as it was drawn.
          if (run.enteredAt !== undefined) run.enteredAt -= length;
        });
      }),
    );
  });

  it('[TM1] a minute more moves the step’s end by exactly sixty seconds', () => {
    fc.assert(
      fc.property(history, (entries) => {
        play(entries, (show, act, what) => {
          const before = timetable(show.plan, show.run)?.step?.end ?? 0;
          act();
          if (what.do === 'extend' && what.ms === MINUTE)
            expect((timetable(show.plan, show.run)?.step?.end ?? 0) - before).toBe(MINUTE);
        });
      }),
    );
  });

  it('[TM6] the planned times never move', () => {
    fc.assert(
      fc.property(history, (entries) => {
        play(entries, (show, act) => {
          act();
          const times = timetable(show.plan, show.run, show.now);
          expect(times?.plannedEnd).toBe(at(20));
          expect(times?.items.b?.planned).toEqual({ start: at(4), end: at(10) });
        });
      }),
    );
  });

  it('[TM9] a move that is taken back later is as though it had not been made', () => {
    const since = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 5 * MINUTE }), fc.constantFrom('pause', 'resume', 'more')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(history, fc.nat(stops.length - 1), since, (entries, to, later) => {
        const moved = new Show();
        const stayed = new Show();
        for (const [wait, what] of entries) {
          for (const show of [moved, stayed]) {
            show.now += wait;
            show.do(what);
          }
        }
        const stop = stops[to];
        const move = stop ? enter(moved.run, stop.item, stop.step, moved.now) : undefined;
        for (const [wait, what] of later) {
          for (const show of [moved, stayed]) {
            show.now += wait;
            if (what === 'pause') pause(show.run, show.now);
            else if (what === 'resume') resume(show.run, show.now);
            else extend(show.run, 'b', 'b1', MINUTE);
          }
        }
        if (move) unenter(moved.run, move);
        const end = moved.now + MINUTE;
        expect(timetable(moved.plan, moved.run, end)?.items).toEqual(
          timetable(stayed.plan, stayed.run, end)?.items,
        );
        expect(projected(moved.run, end, moved.plan)).toBe(projected(stayed.run, end, stayed.plan));
      }),
    );
  });

  it('a new length leaves an item exactly what it says, from now on', () => {
    fc.assert(
      fc.property(history, anItem, fc.integer({ min: 0, max: 30 * MINUTE }), (entries, id, left) => {
        const show = new Show();
        for (const [wait, what] of entries) {
          show.now += wait;
          show.do(what);
        }
        const here = show.plan.findIndex((item) => item.id === show.run.at?.item);
        const place = show.plan.findIndex((item) => item.id === id);
        const item = show.plan[place];
        const hasLength = item?.steps.some((step) => step.ms > 0);
        fc.pre(place >= here && item !== undefined && !item.dropped && hasLength === true);
        show.do({ do: 'length', item: id, ms: left });
        const expected = timetable(show.plan, show.run, show.now)?.items[id]?.expected;
        if (!expected) throw new Error('no times');
        expect(expected.end - (place === here ? show.now : expected.start)).toBe(left);
      }),
    );
  });
});
