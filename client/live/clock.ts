/**
 * What a device knows of the server's clock, and what it shows of it. Pure: the device's own clocks are handed in.
 *
 * Counted on the device's steady clock, which nobody can set. Every answer of the server says between which two
 * instants its clock stood when the answer came (Cristian's algorithm); answers narrow each other down (Marzullo's),
 * so that a good one is not spoilt by a slow one after it. All instants and lengths are ms.
 */

/** What the device's two clocks say at one moment. */
export interface Reading {
  /** `Date.now()`: may be hours wrong, and may be set while the page is open. */
  readonly wall: number;
  /** `performance.now()`: counts evenly, but on some systems not while the device sleeps. */
  readonly steady: number;
}

/** The server's clock stood somewhere between. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface ServerClock extends Bounds {
  /** The steady reading that the bounds belong to. */
  readonly at: number;
  /** How many times as fast as the device's the server's clock runs: 1, but in a rehearsal. */
  readonly rate: number;
  /** Shown already: what is shown waits here rather than going back. */
  readonly floor: number;
  /** Whether the steady clock counted every second since the bounds were learned. If not, they are forgotten. */
  readonly sure: boolean;
}

/** Two clocks of computers drift apart by less than this, ms per ms. */
const DRIFT = 2e-4;
/**
 * So long may the shown time stand still to let the room's come after it. More than this a correction is only when the
 * server was away and its clock was set back meanwhile, and with it all that is counted from it: then that is the truth.
 */
const LONGEST_HOLD = 5_000;
/** Two readings of both clocks are never taken at exactly one moment; a busy device may take a while between. */
const SLACK = 100;
/** The shortest time between two changes of what is shown, on the device's clock. */
const SHORTEST_BEAT = 200;

/** The server's instant as it is best known. */
const estimate = (clock: ServerClock, steady: number): number =>
  (clock.least + clock.most) / 2 + (steady - clock.at) * clock.rate;

/** The server's instant to show: never earlier than what was shown before. */
export const shownAt = (clock: ServerClock, steady: number): number =>
  Math.max(clock.floor, estimate(clock, steady));

/** What an answer says that was asked for at one moment and came at another. */
export const boundsOf = (answer: number, asked: number, came: number, rate: number): Bounds => ({
  least: answer,
  most: answer + Math.max(0, came - asked) * rate,
});

/**
 * Takes in what an answer said about this moment. Time that was shown too early goes on from the right place at
 * once; time that was shown too late stands still until it is right, since nobody trusts a countdown that grows.
 */
export function learn(
  clock: ServerClock | undefined,
  steady: number,
  heard: Bounds,
  rate: number,
): ServerClock {
  if (!clock) return { ...heard, at: steady, rate, floor: Number.NEGATIVE_INFINITY, sure: true };
  const shown = shownAt(clock, steady);
  const next = { ...clock, ...narrowed(clock, steady, heard), at: steady, sure: true };
  const hold = (shown - estimate(next, steady)) / clock.rate;
  return { ...next, floor: hold <= LONGEST_HOLD ? shown : Number.NEGATIVE_INFINITY };
}

/** What was known and what was heard, together; only what was heard when both cannot be true. */
function narrowed(clock: ServerClock, steady: number, heard: Bounds): Bounds {
  if (!clock.sure) return heard;
  const passed = (steady - clock.at) * clock.rate;
  const drift = Math.abs(passed) * DRIFT;
  const least = Math.max(heard.least, clock.least + passed - drift);
  const most = Math.min(heard.most, clock.most + passed + drift);
  return least <= most ? { least, most } : heard;
}

/** The device slept, or its clock was set: goes on as before, until the next answer alone says what is right. */
export const doubted = (clock: ServerClock): ServerClock => ({ ...clock, sure: false });

/** The server's clock runs at another speed from here on; exactly from when, the next answer says. */
export function atRate(clock: ServerClock, steady: number, rate: number): ServerClock {
  const now = estimate(clock, steady);
  return { least: now, most: now, at: steady, rate, floor: Number.NEGATIVE_INFINITY, sure: false };
}

/**
 * Whether the device slept or its clock was set between two readings. Which of both cannot be told from here; so
 * the steady clock is believed, which is never ahead, until the server was asked.
 */
export const disturbed = (before: Reading, after: Reading): boolean =>
  Math.abs(after.wall - before.wall - (after.steady - before.steady)) > SLACK;

/**
 * How long until a clock that is counted to or from `beat` shows another second, in ms of the device. Every face
 * waits for the same instant of the server, so that they change together. A fast clock skips seconds.
 * @param beat any server instant at which the second changes
 * @param now the server's instant that is shown
 */
export function untilBeat(now: number, beat: number, rate: number): number {
  const period = 1_000 * Math.max(1, Math.ceil((SHORTEST_BEAT * rate) / 1_000));
  const next = beat + (Math.floor((now - beat) / period) + 1) * period;
  return (next - now) / rate;
}

/** How long what is shown stands still, ms of the device. */
export const holdAt = (clock: ServerClock, steady: number): number =>
  Math.max(0, clock.floor - estimate(clock, steady)) / clock.rate;
