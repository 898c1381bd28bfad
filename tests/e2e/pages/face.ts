import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** How long anything may take to be seen, ms: far more than it takes, as the machine may be busy. */
const PATIENCE = 30_000;

/** Tries until it holds, or patience ends; then it fails with what was last found. */
export const eventually = (holds: () => Promise<void>): Promise<void> =>
  vi.waitFor(holds, { timeout: PATIENCE, interval: 60 });

/** Words as people read them: one space between, no matter how they are set. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One page of the product, and what people do and see on it. Nothing here waits for time, only for what is seen. */
export class Face {
  readonly page: Page;
  /** Who or what it is, for pictures and faults. */
  readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
    page.setDefaultTimeout(PATIENCE);
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /**
   * Presses a button as soon as it can be pressed: with the pointer, or by key where it stands in a list whose rows
   * move. There a pointer as quick as this one, on rows that have only just moved, counts for nothing.
   */
  async press(name: string | RegExp): Promise<void> {
    const button = this.button(name).first();
    await button.click({ trial: true });
    const moves = await button.evaluate((element) => element.closest('[data-steady]') !== null);
    await (moves ? button.press('Enter') : button.click());
  }

  /** Selects what stands in a list, again where its rows had just moved: a press then counts for nothing. */
  async selects(entry: Locator): Promise<void> {
    const selected = async () =>
      (await entry.getAttribute('aria-pressed')) ?? (await entry.getAttribute('aria-selected'));
    await eventually(async () => {
      if ((await selected()) !== 'true') await entry.click();
      expect(await selected(), `${this.name} has selected it`).toBe('true');
    });
  }

  /** Picks one of a few. What it shows is what the server says, so the caller waits for that. */
  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).click();
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** The words on the page as they are read, in small letters. */
  async words(of: Locator = this.page.locator('body')): Promise<string> {
    const heard = await this.page.locator('[data-heard]').allInnerTexts();
    // What is only said aloud is not on the page for those who look at it.
    return heard.reduce(
      (all, news) => (news === '' ? all : all.replace(plain(news).toLowerCase(), '')),
      plain(await of.innerText()).toLowerCase(),
    );
  }

  /** Waits until all of these words stand on the page. */
  async sees(...words: string[]): Promise<void> {
    for (const wanted of words) await this.reads(this.page.locator('body'), wanted);
  }

  /** Waits until these words stand in a part of the page. */
  async reads(part: Locator, ...words: string[]): Promise<void> {
    for (const wanted of words) {
      await eventually(async () =>
        expect(await this.words(part), `${this.name} reads`).toContain(plain(wanted).toLowerCase()),
      );
    }
  }

  /** Waits until none of these words stand on the page. */
  async seesNo(...words: string[]): Promise<void> {
    for (const unwanted of words) {
      await eventually(async () =>
        expect(await this.words(), `${this.name} does not read`).not.toContain(plain(unwanted).toLowerCase()),
      );
    }
  }

  /** Waits for a heading of these words. */
  async headed(words: string): Promise<void> {
    await this.page.getByRole('heading', { name: words }).first().waitFor();
  }

  /** Waits until a button is down, or up. */
  async pressed(name: string | RegExp, down = true): Promise<void> {
    const state = () => this.button(name).first().getAttribute('aria-pressed');
    await eventually(async () => expect(await state(), `${this.name}: ${name} is down`).toBe(String(down)));
  }

  /** Waits until a field holds this text. */
  async holds(label: string | RegExp, text: string): Promise<void> {
    const value = () => this.field(label).inputValue();
    await eventually(async () => expect(await value(), `${this.name}: ${label}`).toBe(text));
  }
}
