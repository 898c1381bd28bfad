import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, Face, plain } from './face.ts';

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

  async next(): Promise<void> {
    await this.button(/^Next/, this.controls).click();
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

  /** One answer, question or other thing in a list, by its words. */
  row(words: string): Locator {
    return this.main.getByRole('listitem').filter({ hasText: words });
  }
}
