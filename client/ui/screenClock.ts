/** Server instants, ms; `pausedAt` while the clock stands still. */
export interface ScreenClock {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly pausedAt?: number;
}
