import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetServerClock, serverNow } from '../../client/live/time.ts';
import { Timekeeper, type TimekeeperOptions } from '../../client/live/timekeeper.ts';

const START = 1_795_312_800_000;
const HOUR = 3_600_000;

/** A server an hour ahead of the device, over a line with these delays. */
class Server {
  there = 400;
  back = 400;
  asked = 0;
  lost = false;
  /** Set by a test to what happens on the way. */
  underWay: (() => void) | undefined;
  readonly #zero = performance.now();
  #slept = 0;
  speed = 1;

  get now(): number {
    return START + HOUR + (performance.now() - this.#zero) * this.speed + this.#slept;
  }

  /** The lid is closed: this device's steady clock stands still, everybody else's goes on. */
  sleep(ms: number): void {
    this.#slept += ms;
    vi.setSystemTime(Date.now() + ms);
  }

  readonly ask = async (): Promise<number> => {
    this.asked++;
    await wait(this.there);
    if (this.lost) throw new Error('no answer');
    const answer = this.now;
    this.underWay?.();
    await wait(this.back);
    return answer;
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('the keeper of the server’s time', () => {
  let server: Server;
  let due: number;
  let keeper: Timekeeper;

  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    server = new Server();
    due = 0;
    const options: TimekeeperOptions = { ask: server.ask, onDue: () => due++ };
    keeper = new Timekeeper(options);
  });
  afterEach(() => {
    keeper.stop();
    forgetServerClock();
    vi.useRealTimers();
  });

  const error = () => Math.abs(serverNow() - server.now);

  async function measured(): Promise<boolean> {
    const measuring = keeper.measure();
    await vi.advanceTimersByTimeAsync(10_000);
    return measuring;
  }

  it('knows the time from the welcome on, which is as good as an answer', async () => {
    keeper.calling();
    await vi.advanceTimersByTimeAsync(400);
    const { now } = server;
    await vi.advanceTimersByTimeAsync(400);
    keeper.welcomed(now, 1);
    expect(error()).toBeLessThanOrEqual(1);
  });

  it('asks five times, and is not asked twice at once', async () => {
    const both = Promise.all([keeper.measure(), keeper.measure()]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await both).toEqual([true, true]);
    expect(server.asked).toBe(5);
    expect(error()).toBeLessThanOrEqual(1);
  });

  it('says so when nobody answers', async () => {
    server.lost = true;
    expect(await measured()).toBe(false);
    expect(server.asked).toBe(1);
  });

  it('makes no use of an answer that the device slept on', async () => {
    await measured();
    server.underWay = () => {
      server.underWay = undefined;
      server.sleep(HOUR);
    };
    server.back = 0;
    await measured();
    expect(server.asked).toBe(11);
    expect(error()).toBeLessThanOrEqual(401);
  });

  it.each([
    ['the device slept', () => server.sleep(1_800_000)],
    ['somebody set its clock on', () => vi.setSystemTime(Date.now() + 86_400_000)],
    ['somebody set its clock back', () => vi.setSystemTime(Date.now() - HOUR)],
  ])('notices that %s, and is right when it has asked', async (_, act) => {
    await measured();
    act();
    expect(due).toBe(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(due).toBe(1);
    await measured();
    expect(error()).toBeLessThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(due).toBe(1);
  });

  it('notices a sleep that all clocks counted, as the connection may be dead', async () => {
    await measured();
    const { steady, wall } = { steady: performance.now(), wall: Date.now() };
    vi.spyOn(performance, 'now').mockReturnValue(steady + 60_000);
    vi.setSystemTime(wall + 60_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(due).toBe(1);
  });

  it('measures again every few minutes, and never once stopped', async () => {
    await measured();
    await vi.advanceTimersByTimeAsync(6.5 * 60_000);
    expect(due).toBeGreaterThanOrEqual(1);
    keeper.stop();
    const before = due;
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(due).toBe(before);
  });

  it('follows a room’s clock to another speed, and measures it', async () => {
    await measured();
    const asked = server.asked;
    keeper.runsAt(1);
    expect(server.asked).toBe(asked);
    const { now } = server;
    server.speed = 20;
    const jump = server.now - now;
    keeper.runsAt(20);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(jump).toBeGreaterThan(0);
    expect(server.asked).toBe(asked + 5);
    expect(error()).toBeLessThanOrEqual(20);
    const before = serverNow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(serverNow() - before).toBe(20_000);
  });
});
