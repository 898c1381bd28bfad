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
const LEAST_MS = 1_000;

/**
 * Whether the chime rings now. The rules, in this order:
 * [C1] it rings when the time of a step that was seen running out is up: not for a page opened in overtime, nor
 *      for a step that is entered again after its end;
 * [C2] it rings once, and again only when minutes were added and have run out too;
 * [C3] while the clock is paused or hidden nothing rings and nothing is forgotten;
 * [C4] it never rings late.
 */
export function chimeAfter(
  before: ChimeWait | undefined,
  moment: ChimeMoment | undefined,
): { readonly wait: ChimeWait | undefined; readonly ring: boolean } {
  if (!moment || moment.pausedAt !== undefined) return { wait: before, ring: false };
  const { step, endsAt, now, speed = 1 } = moment;
  const awaited = before?.step === step && before.awaited;
  const left = endsAt - now;
  if (left > 0) return { wait: { step, awaited: awaited || left >= LEAST_MS }, ring: false };
  return { wait: { step, awaited: false }, ring: awaited && -left <= LATE_MS * speed };
}
