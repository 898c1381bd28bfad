import { boundsOf, disturbed, type Reading } from './clock.ts';
import { doubtServerTime, learnServerTime, readClocks, serverRate, setServerRate } from './time.ts';

const PINGS = 5;
/** How often the device's two clocks are compared. */
const WATCH_MS = 2_000;
/** A timer that is this late tells of a sleep, even where the steady clock counted it: the connection may be dead. */
const LATE_MS = 10_000;
/** Clocks drift; by then by less than anybody sees. Each device adds a little of its own, lest all ask at once. */
const AGAIN_MS = 5 * 60_000;

export interface TimekeeperOptions {
  /** Answers with the server's instant, ms; rejects when no answer comes. */
  readonly ask: () => Promise<number>;
  /** Called when it is time to measure: the device slept, its clock was set, or the last time is long ago. */
  readonly onDue: () => void;
}

/** Keeps this device's idea of the server's clock right: asks, and notices when to ask again. */
export class Timekeeper {
  private readonly askServer: () => Promise<number>;
  private readonly whenDue: () => void;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly again = AGAIN_MS * (1 + Math.random() / 4);
  private last: Reading = readClocks();
  private called = this.last;
  private watchedAt = this.last.steady;
  private measuredAt = this.last.steady;
  private measuring: Promise<boolean> | undefined;

  constructor({ ask, onDue }: TimekeeperOptions) {
    this.askServer = ask;
    this.whenDue = onDue;
    this.timer = setInterval(() => this.watch(), WATCH_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Call when the server is called, so that its welcome tells the time as an answer does. */
  calling(): void {
    this.compare();
    this.called = this.last;
  }

  /**
   * Takes in the instant of a welcome.
   * @param speed of the room's clock, when the welcome tells
   */
  welcomed(now: number, speed: number | undefined): void {
    if (speed !== undefined) setServerRate(speed);
    this.hear(this.called, now);
  }

  /** A view tells how fast the room's clock runs: a change is followed at once, and measured. */
  runsAt(speed: number): void {
    if (speed === serverRate()) return;
    setServerRate(speed);
    void this.measure();
  }

  /**
   * Asks a few times; every answer counts from when it comes.
   * @returns whether anybody answered
   */
  measure(): Promise<boolean> {
    this.measuring ??= this.pings().finally(() => {
      this.measuring = undefined;
    });
    return this.measuring;
  }

  private async pings(): Promise<boolean> {
    let answered = false;
    for (let heard = 0, asked = 0; heard < PINGS && asked < 2 * PINGS; asked++) {
      this.compare();
      const before = this.last;
      const rate = serverRate();
      try {
        const answer = await this.askServer();
        answered = true;
        // An answer to what was asked before the clock changed its speed says nothing about the clock now.
        if (serverRate() === rate && this.hear(before, answer)) heard++;
      } catch {
        break;
      }
    }
    return answered;
  }

  /** @returns whether the answer could be used: not when the device slept on it. */
  private hear(asked: Reading, answer: number): boolean {
    const came = readClocks();
    if (disturbed(asked, came)) return false;
    learnServerTime(came.steady, boundsOf(answer, asked.steady, came.steady, serverRate()));
    this.measuredAt = came.steady;
    return true;
  }

  /** @returns whether the device slept or its clock was set since the last time */
  private compare(): boolean {
    const now = readClocks();
    const changed = disturbed(this.last, now);
    this.last = now;
    if (changed) doubtServerTime();
    return changed;
  }

  private watch(): void {
    const changed = this.compare();
    const { steady } = this.last;
    const late = steady - this.watchedAt > WATCH_MS + LATE_MS;
    this.watchedAt = steady;
    if (changed || late || steady - this.measuredAt > this.again) this.whenDue();
  }
}
