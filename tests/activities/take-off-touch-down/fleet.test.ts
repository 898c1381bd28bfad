import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  airfield,
  fleetOf,
  hiddenFleet,
  MOST_PLANES,
} from '../../../client/activities/take-off-touch-down/fleet.ts';
import type { Tally } from '../../../shared/activities/take-off-touch-down/rules.ts';

/** Any way in which a room of up to 5,000 may have answered. */
const anyTally = fc
  .tuple(
    fc.nat(1_250),
    fc.nat(1_250),
    fc.nat(1_250),
    fc.nat(1_250),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([takenOff, touchedDown, passed, waiting, share]): Tally => {
    const holding = Math.round(waiting * share);
    return {
      people: takenOff + touchedDown + passed + waiting,
      takenOff,
      touchedDown,
      passed,
      waiting,
      coming: 0,
      standing: takenOff + Math.round(passed * (1 - share)) + holding,
      holding,
    };
  });

describe('planes', () => {
  it('are one a person in a room of up to 320', () => {
    const tally = {
      people: 300,
      takenOff: 200,
      touchedDown: 60,
      passed: 10,
      waiting: 30,
      coming: 0,
      standing: 220,
      holding: 12,
    };
    expect(fleetOf(tally)).toEqual({ flying: 208, holding: 12, parked: 62, waiting: 18, perPlane: 1 });
  });

  it('[T6] always add up, and stay few enough to be seen', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const { flying, holding, parked, waiting, perPlane } = fleetOf(tally);
        expect(flying + holding + parked + waiting).toBe(Math.ceil(tally.people / perPlane));
        expect(flying + holding + parked + waiting).toBeLessThanOrEqual(MOST_PLANES);
        for (const count of [flying, holding, parked, waiting]) expect(count).toBeGreaterThanOrEqual(0);
        expect(Math.abs((flying + holding) * perPlane - tally.standing)).toBeLessThanOrEqual(1.5 * perPlane);
      }),
    );
  });

  it('[T10] all stay on the ground while results are hidden', () => {
    expect(hiddenFleet(52, 40)).toEqual({ flying: 0, holding: 0, parked: 40, waiting: 12, perPlane: 1 });
  });
});

describe('the airfield', () => {
  const size = fc.record({
    planes: fc.integer({ min: 0, max: MOST_PLANES }),
    height: fc.integer({ min: 180, max: 420 }),
  });

  it('has room for everybody, all up, all seated, or anything between', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), ({ planes, height }, share) => {
        const field = airfield(planes, 860, height);
        const up = Math.round(planes * share);
        const down = planes - up;
        const runway = field.runway(down);
        for (let slot = 0; slot < up; slot++) {
          const { x, y } = field.sky(slot);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(860);
          expect(runway + y).toBeGreaterThan(-field.length / 2);
          expect(y).toBeLessThan(0);
        }
        for (let slot = 0; slot < down; slot++) {
          const { x, y } = field.ground(slot);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(860);
          expect(runway + y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('gives every plane a place of its own, which does not depend on the others', () => {
    const field = airfield(300, 860, 320);
    const places = Array.from({ length: 300 }, (_, slot) => JSON.stringify(field.sky(slot)));
    expect(new Set(places).size).toBe(300);
    expect(airfield(300, 860, 320).sky(7)).toEqual(field.sky(7));
  });

  it('keeps planes of 300 people long enough to be planes', () => {
    expect(airfield(300, 860, 320).length).toBeGreaterThanOrEqual(26);
    expect(airfield(40, 860, 320).length).toBeGreaterThanOrEqual(60);
  });
});
