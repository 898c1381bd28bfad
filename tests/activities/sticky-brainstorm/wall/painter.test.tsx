import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { between, eased, FLIGHT_MS } from '../../../../client/activities/sticky-brainstorm/wall/flight.ts';
import { type Arrangement, Painter } from '../../../../client/activities/sticky-brainstorm/wall/painter.ts';
import {
  type Look,
  type Manner,
  pixels,
  type Surface,
} from '../../../../client/activities/sticky-brainstorm/wall/paper.ts';
import type { Place } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import '../../../support/seed.ts';

const WIDE = 60;
const HIGH = 40;
const MOST = 24;
const FRAME_MS = 16;

/** A canvas that knows of each pixel which colour it has. */
class Pixels implements Surface {
  readonly canvas = document.createElement('canvas');
  readonly cells: string[] = Array.from({ length: WIDE * HIGH }, () => '');
  fillStyle: Surface['fillStyle'] = '';
  direction: Surface['direction'] = 'ltr';
  font = '';
  textAlign: Surface['textAlign'] = 'start';
  textBaseline: Surface['textBaseline'] = 'alphabetic';
  /** What was drawn or cleared. */
  acts = 0;

  #set(x: number, y: number, w: number, h: number, colour: string): void {
    this.acts += 1;
    for (let row = Math.max(0, y); row < Math.min(HIGH, y + h); row++)
      for (let column = Math.max(0, x); column < Math.min(WIDE, x + w); column++)
        this.cells[row * WIDE + column] = colour;
  }
  clearRect = (x: number, y: number, w: number, h: number) => this.#set(x, y, w, h, '');
  fillRect = (x: number, y: number, w: number, h: number) => this.#set(x, y, w, h, String(this.fillStyle));
  drawImage = (source: unknown) => {
    this.acts += 1;
    const other = surfaces.find(({ canvas }) => canvas === source);
    other?.cells.forEach((colour, at) => {
      if (colour !== '') this.cells[at] = colour;
    });
  };
  arc = () => expect.unreachable();
  beginPath = () => expect.unreachable();
  fill = () => expect.unreachable();
  fillText = () => expect.unreachable();
  measureText = () => expect.unreachable();
}

let surfaces: Pixels[] = [];
const acts = () => surfaces.map((one) => one.acts);

/** Each rank has a colour of its own here, so that a sticky is known by its colour. */
const colours = Array.from({ length: MOST }, (_, index) => `colour ${index}`);
const manner: Manner = {
  palette: {
    ink: 'ink',
    paper: 'paper',
    letter: 'letter',
    rtl: false,
    tones: new Map(),
    patches: new Map([['none', colours]]),
  },
  family: 'any',
  sizesAt: () => [],
};
const looks: ReadonlyMap<string, Look> = new Map(
  colours.map((_, index) => [`n${index}`, { text: 'Idea', rank: index + 1 }]),
);
const ids = [...looks.keys()];
const colourOf = (id: string) => colours[(looks.get(id)?.rank ?? 0) - 1];

/** Stickies by their seats in a grid, those without one are not there. */
const arranged = (seats: readonly (number | undefined)[], away: readonly string[] = []): Arrangement => ({
  places: new Map(
    seats.flatMap((seat, index): [string, Place][] =>
      seat === undefined
        ? []
        : [[`n${index}`, { x: 2 + (seat % 8) * 7, y: 2 + Math.floor(seat / 8) * 9, w: 5, h: 7 }]],
    ),
  ),
  looks,
  away: new Set(away),
});
const seated = arranged(ids.map((_, index) => index));

const BETWEEN_MS = 35;
const departure = (id: string) => ids.indexOf(id) * BETWEEN_MS;
const motion = {
  still: false,
  departures: (moving: readonly string[]) => new Map(moving.map((id) => [id, departure(id)])),
  origin: (_: string, to: Place): Place => ({ ...to, y: HIGH + 2 }),
};

function painted() {
  const rest = vi.fn();
  const [resting, landed, air] = [new Pixels(), new Pixels(), new Pixels()];
  surfaces = [resting, landed, air];
  const painter = new Painter([resting, landed, air], rest);
  painter.prepare(manner, { width: WIDE, height: HIGH, ratio: 1 });
  return { painter, rest, resting, landed, air };
}
const show = (painter: Painter, next: Arrangement, still = false) =>
  painter.show(next, { ...motion, still }, manner.sizesAt);

/** What the three show, one over the other. */
const seen = () =>
  Array.from({ length: WIDE * HIGH }, (_, at) =>
    surfaces.reduce((under, { cells }) => cells[at] || under, ''),
  );

/** Where each should be seen now. */
class Model {
  readonly #all = new Map<string, { from: Place; to: Place; leaves: number }>();

  show({ places }: Arrangement): void {
    const now = performance.now();
    for (const id of [...this.#all.keys()]) if (!places.has(id)) this.#all.delete(id);
    for (const [id, to] of places) {
      const one = this.#all.get(id);
      const leaves = now + departure(id);
      if (!one) this.#all.set(id, { from: motion.origin(id, to), to, leaves });
      else if (one.to.x === to.x && one.to.y === to.y) continue;
      else if (one.leaves + FLIGHT_MS <= now) this.#all.set(id, { from: one.to, to, leaves });
      else if (one.leaves <= now) this.#all.set(id, { from: this.#at(one), to, leaves: now });
      else this.#all.set(id, { ...one, to, leaves: Math.min(one.leaves, leaves) });
    }
  }

  #at({ from, to, leaves }: { from: Place; to: Place; leaves: number }): Place {
    return between(from, to, eased((performance.now() - leaves) / FLIGHT_MS));
  }

  /** Nobody is seen elsewhere or twice, and nothing is missing but what another covers. */
  check(): void {
    const colours = seen();
    const covered = new Set<number>();
    for (const [id, one] of this.#all) {
      const { x, y, w, h } = pixels(this.#at(one));
      const own = new Set<number>();
      for (let row = Math.max(0, y); row < Math.min(HIGH, y + h); row++)
        for (let column = Math.max(0, x); column < Math.min(WIDE, x + w); column++)
          own.add(row * WIDE + column);
      colours.forEach((colour, at) => {
        if (colour === colourOf(id) && !own.has(at)) expect.unreachable(`${id} at ${at}`);
      });
      for (const at of own) covered.add(at);
    }
    expect(colours.flatMap((colour, at) => (colour === '' ? [] : [at]))).toEqual(
      [...covered].sort((a, b) => a - b),
    );
  }
}

const frame = () => vi.advanceTimersToNextFrame();
/** @returns how many frames it took until nothing was to be drawn any more */
function settle(): number {
  let frames = 0;
  for (; vi.getTimerCount() > 0; frames++) frame();
  return frames;
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the painter of a wall', () => {
  it('[PW1] shows everybody once, at their place or on their way, whatever changes meanwhile', () => {
    const seats = fc.shuffledSubarray([...ids.keys()], { minLength: MOST, maxLength: MOST });
    const change = fc.record({
      seats,
      there: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: MOST, maxLength: MOST }),
      frames: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const { painter, rest } = painted();
        const model = new Model();
        for (const { seats: places, there, frames } of changes) {
          const next = arranged(places.map((seat, index) => (there[index] === 0 ? undefined : seat)));
          model.show(next);
          show(painter, next);
          for (let count = 0; count < frames; count++) {
            frame();
            model.check();
          }
        }
        settle();
        model.check();
        expect(rest).toHaveBeenCalled();
      }),
      { numRuns: 25 },
    );
  });

  it('[PW2] asks for no frame while all rest, and draws nothing in the air then', () => {
    const { painter, rest } = painted();
    show(painter, seated, true);
    expect(rest).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    show(painter, arranged([30, ...ids.keys()].slice(0, MOST)));
    expect(settle() * FRAME_MS).toBeLessThan(FLIGHT_MS + MOST * BETWEEN_MS + 200);
    expect(rest).toHaveBeenCalledTimes(2);
    expect(surfaces[2]?.cells.every((colour) => colour === '')).toBe(true);
  });

  it('[PW3] changes what rests ten times a second at most while others fly', () => {
    const { painter, resting, landed } = painted();
    show(painter, seated, true);
    show(painter, arranged([...ids.keys()].reverse()));
    let frames = 0;
    let changed = 0;
    while (vi.getTimerCount() > 0) {
      const before = resting.acts + landed.acts;
      frame();
      frames += 1;
      if (resting.acts + landed.acts > before) changed += 1;
    }
    expect(frames * FRAME_MS).toBeGreaterThan(FLIGHT_MS);
    expect(changed).toBeLessThanOrEqual(Math.ceil((frames * FRAME_MS) / 100) + 1);
  });

  it('[PW4] draws nothing where nothing is different, and only the one that is', () => {
    const { painter, resting } = painted();
    show(painter, seated, true);
    const before = acts();
    show(painter, arranged([...ids.keys()]));
    expect(acts()).toEqual(before);
    show(painter, arranged([...ids.keys()], ['n3']));
    // Wiped, and its outline with a hole.
    expect(resting.acts).toBe((before[0] ?? 0) + 3);
    expect(vi.getTimerCount()).toBe(0);
  });
});
