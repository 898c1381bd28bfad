/** The step whose end the chime waits for, as the projector shows it now. Server instants, ms. */
export interface ChimeMoment {
  /** Tells one timed step from another. */
  readonly step: string;
  readonly endsAt: number;
  readonly pausedAt?: number | undefined;
  readonly now: number;
  /** How many times as fast as the wall's the room's clock runs (1 unless rehearsed). */
  readonly speed?: number;
}

/** What is remembered between two looks at the clock. */
export interface ChimeWait {
  readonly step: string;
  /** Time was left when it was last looked at: its end is still to come. */
  readonly awaited: boolean;
}

/** A page that slept over the end stays silent: a chime minutes late would only confuse. */
const LATE_MS = 5_000;
/** Less than this is no time to wait for: measuring the clock anew moves it by some ms. */
export const LEAST_MS = 1_000;

/**
 * When the chime is to ring, as far as is known now; looked at again whenever something changes. It is planned ahead
 * because browsers wake a hidden page's timers once a minute only. The rules, in this order:
 * [CH1] it rings when the time of a step that was seen running out is up: not for a page opened in overtime, nor
 *      for a step that is entered again after its end;
 * [CH2] it rings once, and again only when minutes were added and have run out too;
 * [CH3] while the clock is paused or hidden nothing rings and nothing is forgotten;
 * [CH4] it never rings late.
 * @returns `inMs`: how long from now it rings, on the device's clock; less than 0 when it was due just now; absent when
 *   it does not ring
 */
export function chimePlan(
  before: ChimeWait | undefined,
  moment: ChimeMoment | undefined,
): { readonly wait: ChimeWait | undefined; readonly inMs?: number } {
  if (!moment || moment.pausedAt !== undefined) return { wait: before };
  const { step, endsAt, now, speed = 1 } = moment;
  const left = endsAt - now;
  const inMs = left / speed;
  const awaited = (before?.step === step && before.awaited) || left >= LEAST_MS;
  return {
    wait: { step, awaited: awaited && left > 0 },
    ...(awaited && inMs >= -LATE_MS ? { inMs } : {}),
  };
}
