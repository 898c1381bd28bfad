import { expect } from 'vitest';
import { type Countdown, endOf } from '../../support/countdowns.ts';
import { eventually } from './face.ts';

/** By how much any two faces may differ, ms. */
const AGREED = 500;
/** So many changes of each face are compared. */
const CHANGES = 5;
/** A fast clock is drawn a few times a second and skips seconds between. */
const SKIPPED = 0.2;

export interface Agreement {
  /** How many times as fast as the machine's the room's clock runs. */
  readonly speed?: number;
  /** What happens while the faces are watched. */
  readonly meanwhile?: () => Promise<void>;
}

export const secondsOf = (countdowns: readonly Countdown[]): Promise<number[]> =>
  Promise.all(countdowns.map((countdown) => countdown.seconds()));

/** Waits until no two faces differ by more than what one shows a moment before the other. */
async function together(countdowns: readonly Countdown[], speed: number): Promise<void> {
  await eventually(async () => {
    const shown = await secondsOf(countdowns);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(Math.ceil(speed * SKIPPED));
  });
}

/** Lets every face count on for a while, and holds them to one clock that never grows. */
export async function agree(
  countdowns: readonly Countdown[],
  { speed = 1, meanwhile = async () => undefined }: Agreement = {},
): Promise<void> {
  await together(countdowns, speed);
  const from = Date.now();
  await meanwhile();
  const since = Date.now();
  await eventually(async () => {
    for (const countdown of countdowns) {
      const shown = await countdown.between(since, Date.now());
      expect(shown.length, `changes of ${countdown.name}`).toBeGreaterThan(CHANGES);
    }
  });
  const to = Date.now();
  const ends = new Map<string, number>();
  for (const countdown of countdowns) {
    const whole = await countdown.between(from, to);
    const grown = whole.filter(({ seconds }, at) => seconds > (whole[at - 1]?.seconds ?? seconds));
    expect(grown, `${countdown.name} grows`).toEqual([]);
    // The first was on when the watch began, so that it does not say when it came.
    ends.set(countdown.name, endOf((await countdown.between(since, to)).slice(1), speed));
  }
  const latest = Math.max(...ends.values());
  const apart = [...ends].map(([name, end]) => `${name} ${Math.round(latest - end)} ms`).join(', ');
  expect(latest - Math.min(...ends.values()), apart).toBeLessThanOrEqual(AGREED);
}
