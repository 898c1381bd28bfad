import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atRate,
  boundsOf,
  disturbed,
  doubted,
  learn,
  type Reading,
  type ServerClock,
  shownAt,
  untilBeat,
} from '../../client/live/clock.ts';

const SERVER = 1_795_312_800_000;

/** What may happen to a device, and in which order, ms. */
type Happening =
  | { readonly kind: 'ask'; readonly there: number; readonly back: number }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Somebody, or the network, sets the device's clock. */
  | { readonly kind: 'set'; readonly by: number }
  /** The lid is closed: the steady clock may stand still meanwhile. Opened again, the device asks. */
  | {
      readonly kind: 'sleep';
      readonly ms: number;
      readonly counted: boolean;
      readonly there: number;
      readonly back: number;
    };

const oneWay = fc.integer({ min: 0, max: 400 });
const ask: fc.Arbitrary<Happening> = fc.record({ kind: fc.constant('ask'), there: oneWay, back: oneWay });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: ask },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.integer({ min: 1, max: 300_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('set'),
      by: fc.oneof(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.integer({ min: -2_000, max: 2_000 }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sleep'),
      ms: fc.integer({ min: 1, max: 28_800_000 }),
      counted: fc.boolean(),
      there: oneWay,
      back: oneWay,
    }),
  },
);

/** A device before a server, in simulated time: what it shows is looked at again and again. */
class Device {
  clock: ServerClock | undefined;
  readonly steps: number[] = [];
  #real = 0;
  #wall: number;
  #steady = 5_000;
  #last: Reading;
  readonly #drift: number;
  readonly #rate: number;

  constructor(ahead: number, drift: number, rate = 1) {
    this.#wall = SERVER - ahead;
    this.#drift = drift;
    this.#rate = rate;
    this.#last = this.reading;
  }

  get reading(): Reading {
    return { wall: this.#wall, steady: this.#steady };
  }

  get server(): number {
    return SERVER + this.#real * this.#rate;
  }

  get shown(): number | undefined {
    return this.clock && shownAt(this.clock, this.#steady);
  }

  /** By how much what is shown is wrong, ms of the server. */
  get error(): number {
    return Math.abs((this.shown ?? Number.NaN) - this.server);
  }

  live(happening: Happening): void {
    if (happening.kind === 'ask') this.#ask(happening.there, happening.back);
    if (happening.kind === 'wait') this.#pass(happening.ms);
    if (happening.kind === 'set') this.#wall += happening.by;
    if (happening.kind === 'sleep') {
      this.#pass(happening.ms, happening.counted);
      this.#ask(happening.there, happening.back);
    }
  }

  #pass(ms: number, counted = true): void {
    const before = this.shown;
    this.#real += ms;
    this.#wall += ms;
    if (counted) this.#steady += ms * (1 + this.#drift);
    this.#look(before);
  }

  #look(before: number | undefined): void {
    const { shown } = this;
    if (before !== undefined && shown !== undefined) this.steps.push(shown - before);
  }

  #ask(there: number, back: number): void {
    if (disturbed(this.#last, this.reading) && this.clock) this.clock = doubted(this.clock);
    const asked = this.reading;
    this.#pass(there);
    const answer = this.server;
    this.#pass(back);
    this.#last = this.reading;
    const before = this.shown;
    const heard = boundsOf(answer, asked.steady, this.#steady, this.#rate);
    this.clock = learn(this.clock, this.#steady, heard, this.#rate);
    this.#look(before);
  }
}

const ahead = fc.integer({ min: -100_000_000, max: 100_000_000 });
const drift = fc.double({ min: -1e-4, max: 1e-4, noNaN: true });
const back = (device: Device) => Math.min(0, ...device.steps);

describe('the server’s clock, as a device shows it', () => {
  it('never goes back, whatever the delays, and whoever sets the device’s clock or puts it to sleep', () => {
    fc.assert(
      fc.property(
        ahead,
        drift,
        fc.array(happening, { minLength: 5, maxLength: 60 }),
        (hours, slow, happenings) => {
          const device = new Device(hours, slow);
          for (const one of happenings) device.live(one);
          expect(back(device)).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is right within half a second a few answers after anything, with round trips of up to 800 ms', () => {
    fc.assert(
      fc.property(
        ahead,
        drift,
        fc.array(happening, { maxLength: 40 }),
        fc.array(ask, { minLength: 3, maxLength: 5 }),
        (hours, slow, happenings, answers) => {
          const device = new Device(hours, slow);
          for (const one of [...happenings, ...answers]) device.live(one);
          // What a drifting clock was ahead after a night without a server passes by standing still.
          device.live({ kind: 'wait', ms: 5_000 });
          expect(device.error).toBeLessThanOrEqual(500);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is right within half a second from the first answer on, on a device that is left alone', () => {
    fc.assert(
      fc.property(ahead, fc.array(ask, { minLength: 1, maxLength: 10 }), (hours, answers) => {
        const device = new Device(hours, 0);
        for (const one of answers) {
          device.live(one);
          expect(device.error).toBeLessThanOrEqual(401);
        }
        expect(back(device)).toBe(0);
      }),
    );
  });

  it('is not spoilt by a slow answer after a quick one', () => {
    const device = new Device(3_600_000, 0);
    device.live({ kind: 'ask', there: 2, back: 2 });
    device.live({ kind: 'ask', there: 0, back: 800 });
    expect(device.error).toBeLessThanOrEqual(2);
  });

  it('goes on at once after a sleep that the steady clock did not count', () => {
    const device = new Device(0, 0);
    device.live({ kind: 'ask', there: 20, back: 20 });
    device.live({ kind: 'sleep', ms: 1_800_000, counted: false, there: 400, back: 400 });
    expect(device.error).toBeLessThanOrEqual(1);
  });

  it('does not care who sets the device’s clock', () => {
    const device = new Device(0, 0);
    device.live({ kind: 'ask', there: 20, back: 20 });
    device.live({ kind: 'set', by: 3_600_000 });
    expect(device.error).toBeLessThanOrEqual(1);
    device.live({ kind: 'set', by: -90_000_000 });
    device.live({ kind: 'ask', there: 400, back: 0 });
    device.live({ kind: 'wait', ms: 400 });
    expect(device.error).toBeLessThanOrEqual(201);
    expect(back(device)).toBe(0);
  });

  it('stands still for what it was ahead, and then goes on', () => {
    const late = learn(undefined, 0, { least: 1_000, most: 2_000 }, 1);
    const held = learn(late, 0, { least: 1_000, most: 1_100 }, 1);
    expect([0, 200, 450, 500].map((steady) => shownAt(held, steady))).toEqual([1_500, 1_500, 1_500, 1_550]);
  });

  it('follows a server whose own clock was set back, since all that is counted moved with it', () => {
    const before = learn(undefined, 0, { least: SERVER, most: SERVER }, 1);
    const heard = { least: SERVER - 600_000, most: SERVER - 600_000 };
    expect(shownAt(learn(before, 0, heard, 1), 0)).toBe(SERVER - 600_000);
  });
});

describe('the clock of a rehearsal', () => {
  const speed = fc.constantFrom(1, 2, 5, 10, 20, 60);

  it('runs as many times as fast, and is right to half a round trip of that', () => {
    fc.assert(
      fc.property(
        speed,
        fc.array(ask, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 200_000 }),
        (rate, answers, ms) => {
          const device = new Device(0, 0, rate);
          for (const one of answers) device.live(one);
          device.live({ kind: 'wait', ms });
          expect(device.error).toBeLessThanOrEqual(400 * rate + 1);
        },
      ),
    );
  });

  it('changes its speed without a jump, and believes the next answer', () => {
    fc.assert(
      fc.property(speed, speed, fc.integer({ min: -5_000, max: 4_000 }), (from, to, late) => {
        const clock = learn(undefined, 0, { least: SERVER, most: SERVER }, from);
        const changed = atRate(clock, 1_000, to);
        const shown = SERVER + from * 1_000;
        expect(shownAt(changed, 1_000)).toBe(shown);
        expect(shownAt(changed, 2_000)).toBe(shown + to * 1_000);
        const truth = shown - late * to;
        const learned = learn(changed, 1_000, { least: truth, most: truth }, to);
        expect(shownAt(learned, 1_000 + 5_000)).toBe(truth + 5_000 * to);
      }),
    );
  });
});

describe('the beat', () => {
  it('is the next instant at which a countdown shows another second, on every face the same', () => {
    expect(untilBeat(10_300, 450, 1)).toBe(150);
    expect(untilBeat(10_450, 450, 1)).toBe(1_000);
    fc.assert(
      fc.property(ahead, fc.integer({ min: 0, max: 999 }), (now, phase) => {
        const wait = untilBeat(now, phase, 1);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1_000);
        expect((((now + wait - phase) % 1_000) + 1_000) % 1_000).toBe(0);
      }),
    );
  });

  it('is never quicker than five times a second, however fast the clock', () => {
    for (const rate of [2, 5, 10, 20, 60]) {
      const wait = untilBeat(0, 0, rate);
      expect(wait).toBeGreaterThanOrEqual(200);
      expect(wait).toBeLessThanOrEqual(500);
      expect((wait * rate) % 1_000).toBe(0);
    }
  });
});
