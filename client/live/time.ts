import { useEffect, useReducer } from 'react';
import {
  atRate,
  type Bounds,
  doubted,
  holdAt,
  learn,
  type Reading,
  type ServerClock,
  shownAt,
  untilBeat,
} from './clock.ts';

/** What is known of the server's clock; nothing before the first answer. The connection finds it out. */
let clock: ServerClock | undefined;
let rate = 1;
const listeners = new Set<() => void>();

function change(next: ServerClock | undefined): void {
  clock = next;
  for (const listener of listeners) listener();
}

/** What this device's clocks say now. */
export const readClocks = (): Reading => ({ wall: Date.now(), steady: performance.now() });

/** Takes in what an answer of the server said about the moment at which it came. */
export function learnServerTime(steady: number, heard: Bounds): void {
  change(learn(clock, steady, heard, rate));
}

/** Says that the device slept or its clock was set, so that the next answer counts alone. */
export function doubtServerTime(): void {
  if (clock) clock = doubted(clock);
}

/** How many times as fast as this device's clock the server's runs, as far as is known. */
export const serverRate = (): number => rate;

/** From now on the server's clock runs `next` times as fast as this device's. */
export function setServerRate(next: number): void {
  if (next === rate) return;
  rate = next;
  change(clock && atRate(clock, performance.now(), next));
}

/** Sets the clock to an instant, ms, without asking anybody: for screens that are shown without a server. */
export function setServerClock({ now, rate: speed = 1 }: { now: number; rate?: number }): void {
  rate = speed;
  change(learn(undefined, performance.now(), { least: now, most: now }, speed));
}

/** Forgets all that is known of the server's clock. */
export function forgetServerClock(): void {
  rate = 1;
  change(undefined);
}

/**
 * The server's instant now, ms: right even on a device whose clock is hours wrong or is set meanwhile, and never
 * earlier than it was before.
 */
export const serverNow = (): number => (clock ? Math.floor(shownAt(clock, performance.now())) : Date.now());

/**
 * The server's instant, fresh at every render, and rendered again whenever a clock that is counted to or from
 * `beat` shows another second: about once a second, and on every face of the room at the same moment. Also when
 * the clock is corrected, and when the page is looked at again (phones stop timers of pages that nobody sees).
 * @param beat the server instant, ms, at which the clock that is shown ends or began
 */
export function useServerNow(beat = 0): number {
  const [, renderAgain] = useReducer((renders: number) => renders + 1, 0);
  const phase = beat % 60_000;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      const hold = clock ? holdAt(clock, performance.now()) : 0;
      // A millisecond after the beat, lest a timer that is a little early shows the old second for another one.
      timer = setTimeout(tick, Math.ceil(hold + untilBeat(serverNow(), phase, rate)) + 1);
    };
    const tick = () => {
      renderAgain();
      wait();
    };
    tick();
    listeners.add(tick);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      listeners.delete(tick);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [phase]);
  return serverNow();
}
