import type { Locator } from 'playwright-core';
import { expect, vi } from 'vitest';
import { eventually, Face, plain } from './face.ts';

/** How long a part of a session may take, ms, at the speed at which it is rehearsed. */
const LONG = 60_000;

/** The facilitator's laptop. */
export class Console extends Face {
  get main(): Locator {
    return this.page.getByRole('main');
  }

  get bar(): Locator {
    return this.page.getByRole('banner');
  }

  /** What to say, notes, and what is next. */
  get aside(): Locator {
    return this.page.getByRole('complementary');
  }

  get rail(): Locator {
    return this.page.getByRole('navigation');
  }

  /** Waits until the middle of the console shows all of these words. */
  async shows(...words: string[]): Promise<void> {
    await this.reads(this.main, ...words);
  }

  /** The show's controls. */
  get controls(): Locator {
    return this.page.getByRole('contentinfo');
  }

  async start(): Promise<void> {
    await this.button(/^Start/, this.controls).click();
  }

  /** Presses Next, and again when it asks whether to go on without people who have not written yet. */
  async next(): Promise<void> {
    await this.button(/^Next/, this.controls).click();
    const goOn = this.button('Go on', this.controls);
    if (await goOn.isVisible()) await goOn.click();
  }

  async back(): Promise<void> {
    await this.button('Back', this.controls).click();
  }

  /** The item of the agenda that is on. */
  async at(item: string): Promise<void> {
    await eventually(async () =>
      expect(await this.current(), `${this.name} is at`).toContain(item.toLowerCase()),
    );
  }

  /** Waits until the step of this title is on. */
  async atStep(step: string): Promise<void> {
    await this.page
      .getByRole('list', { name: 'Steps' })
      .locator('[aria-current="step"]')
      .filter({ hasText: step })
      .waitFor();
  }

  private async current(): Promise<string> {
    return plain(await this.rail.locator('[aria-current="step"]').first().innerText()).toLowerCase();
  }

  /** Looks at an item of the agenda without going there. */
  async looksAt(item: string): Promise<void> {
    await this.rail.getByRole('button', { name: item }).click();
    await this.headed(item);
  }

  /** Goes to an item of the agenda, out of order. */
  async jumpsTo(item: string): Promise<void> {
    await this.looksAt(item);
    await this.press('Go to this item now');
    await this.at(item);
  }

  /** Goes to a step of the item that is on. */
  async jumpsToStep(step: string): Promise<void> {
    await this.button(step, this.page.getByRole('list', { name: 'Steps' })).click();
    await this.atStep(step);
  }

  /** Opens the list of people, doors and screens. */
  async openRoom(): Promise<void> {
    await this.bar.getByRole('button', { name: /In the room|Joining is locked/ }).click();
    await this.headed('Room');
  }

  async closeRoom(): Promise<void> {
    await this.press('Back to what is on');
  }

  /**
   * One answer, question or other thing in a list, by its words. Press what is in it by Enter: where rows have only just
   * moved, a pointer as quick as this one counts for what had been there before.
   */
  row(words: string): Locator {
    return this.main.getByRole('listitem').filter({ hasText: words });
  }

  /** Says when the room is lost: the minute in which the show would end if it began now. */
  async setsEnd(): Promise<void> {
    await this.bar.getByRole('button', { name: /If it starts now, ends/ }).click();
    await this.press('Set');
    await this.bar.getByLabel('We must be out by').waitFor({ state: 'hidden' });
  }

  /** Waits until the bar says that the show is so many minutes behind, or more. */
  async isBehind(minutes: number): Promise<void> {
    const wait = async () => {
      const [, behind = '0'] = /(\d+) min behind/.exec(await this.words(this.bar)) ?? [];
      expect(Number(behind), `${this.name} is behind`).toBeGreaterThanOrEqual(minutes);
    };
    await vi.waitFor(wait, { timeout: LONG, interval: 40 });
  }

  /** When the show is expected to end, and when it must: `10:33 planned 10:30`. */
  async ends(): Promise<{ readonly expected: string; readonly end: string }> {
    const [, expected = '', end = ''] =
      /ends (\d\d?:\d\d) planned (\d\d?:\d\d)/.exec(await this.words(this.bar)) ?? [];
    return { expected, end };
  }

  /** What is ahead, and when the rail expects it to begin. */
  async expected(): Promise<{ readonly title: string; readonly time: string }[]> {
    const rows = await this.rail
      .getByRole('button')
      .filter({ hasText: /^\d\d?:\d\d/ })
      .all();
    const items = await Promise.all(
      rows.map(async (row) => ({
        time: /^\d\d?:\d\d/.exec(await row.innerText())?.[0] ?? '',
        // Titles are in the session's language.
        title: plain(await row.locator('[lang]').innerText()),
      })),
    );
    const here = await this.rail.locator('button[aria-current="step"]').first().innerText();
    const at = items.findIndex(({ title }) => here.includes(title));
    return items.slice(at + 1);
  }

  /** Waits until the bar's time of day has come to this one. */
  async isPast(time: string): Promise<void> {
    const minutes = (shown: string) => {
      const [hours = 0, past = 0] = shown.split(':').map(Number);
      return hours * 60 + past;
    };
    const wait = async () => {
      const [, now = '0:00'] = /time (\d\d?:\d\d)/.exec(await this.words(this.bar)) ?? [];
      // Round the clock: a show may go on past midnight.
      const left = (minutes(time) - minutes(now) + 1440) % 1440;
      expect(left === 0 || left > 720, `${this.name}: it is ${now}, waiting for ${time}`).toBe(true);
    };
    await vi.waitFor(wait, { timeout: LONG, interval: 40 });
  }

  /** Presses Next up to the last step before an item, or before the end. */
  async walksUpTo(item: string | undefined): Promise<void> {
    const due = (item ?? 'This is the last step.').toLowerCase();
    for (let next = await this.words(this.upNext); !next.includes(due); ) {
      const said = next;
      await this.next();
      // A press whose effect is not yet seen must not be followed by another, which would go one too far.
      await eventually(async () => {
        next = await this.words(this.upNext);
        expect(next, `${this.name} goes on`).not.toBe(said);
      });
    }
  }

  /** Presses Next until the room is at an item. */
  async entersNext(item: string): Promise<void> {
    await this.walksUpTo(item);
    await this.next();
    await this.at(item);
  }

  /** What comes next, as the aside says it. */
  private get upNext(): Locator {
    return this.aside.getByRole('region', { name: 'Next' });
  }
}
