import type { JSHandle, Page } from 'playwright-core';

/** A face began to show so many seconds (negative when over) at an instant of the machine's own clock, ms. */
export interface Shown {
  readonly at: number;
  readonly seconds: number;
}

/**
 * Makes a page believe that it is another time. An event on its document sets the clock once more:
 * `setDeviceClock`. Must be called before the page opens an address.
 * @param by what this device's clock is ahead, ms
 */
export async function shiftDevice(page: Page, by: number): Promise<void> {
  await page.addInitScript((ahead) => {
    let shift = ahead;
    document.addEventListener('device-clock', (event) => {
      if (event instanceof CustomEvent) shift += Number(event.detail);
    });
    const own = Date;
    const shifted = () => own.now() + shift;
    globalThis.Date = new Proxy(own, {
      apply: () => new own(shifted()).toString(),
      construct: (target, given, made) =>
        Reflect.construct(target, given.length > 0 ? given : [shifted()], made),
      get: (target, name) => (name === 'now' ? shifted : Reflect.get(target, name)),
    });
  }, by);
}

/** Sets the clock of a shifted device while its page is open. */
export async function setDeviceClock(page: Page, by: number): Promise<void> {
  await page.evaluate((ms) => {
    document.dispatchEvent(new CustomEvent('device-clock', { detail: ms }));
  }, by);
}

/** Writes down every change of the countdown that a face shows, when it shows it. */
export class Countdown {
  readonly name: string;
  readonly #notes: JSHandle<Shown[]>;

  private constructor(name: string, notes: JSHandle<Shown[]>) {
    this.name = name;
    this.#notes = notes;
  }

  /** Watches a page from now on, until it is left. */
  static async on(page: Page, name: string): Promise<Countdown> {
    const notes = await page.evaluateHandle(() => {
      const seen: { at: number; seconds: number }[] = [];
      /** A console has several times in its bar; the step's is the one that all faces show. */
      const text = () => {
        const figures = [...document.querySelectorAll('header dl > div')];
        const step = figures.find((figure) =>
          /^(left in step|paused)$/i.test(figure.querySelector('dt')?.textContent?.trim() ?? ''),
        );
        return (step?.querySelector('dd') ?? document.querySelector('[role="timer"]'))?.textContent ?? '';
      };
      const note = () => {
        const [, over, hours, minutes, seconds] = /(\+?)(?:(\d+):)?(\d+):(\d\d)$/.exec(text()) ?? [];
        if (minutes === undefined || seconds === undefined) return;
        const whole = Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds);
        const shown = over === '+' ? -whole : whole;
        // The machine's clock and not the device's, which is wrong here on purpose.
        if (seen.at(-1)?.seconds !== shown)
          seen.push({ at: performance.timeOrigin + performance.now(), seconds: shown });
      };
      note();
      new MutationObserver(note).observe(document.documentElement, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      return seen;
    });
    return new Countdown(name, notes);
  }

  /** What it showed between two instants, beginning with what it showed at the first. */
  async between(from: number, to: number): Promise<Shown[]> {
    const all = await this.#notes.jsonValue();
    const before = all.filter(({ at }) => at < from).at(-1);
    return [...(before ? [before] : []), ...all.filter(({ at }) => at >= from && at <= to)];
  }

  /** What it shows now, in seconds. */
  async seconds(): Promise<number> {
    return (await this.#notes.jsonValue()).at(-1)?.seconds ?? Number.NaN;
  }
}

/**
 * When a face would show 0:00, as each of its changes says, ms: the one in the middle, as a busy machine may draw
 * a few of them late.
 * @param speed how many times as fast as the machine's the room's clock runs
 */
export function endOf(changes: readonly Shown[], speed: number): number {
  const ends = changes.map(({ at, seconds }) => at + (seconds * 1_000) / speed).sort((a, b) => a - b);
  return ends[Math.floor(ends.length / 2)] ?? Number.NaN;
}
