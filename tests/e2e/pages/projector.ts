import type { Locator } from 'playwright-core';
import { Face } from './face.ts';

/** The room's screen. */
export class Projector extends Face {
  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** Four digits that a host types, when it knows no room. */
  async pairingCode(): Promise<string> {
    const digits = this.page.getByText(/^\d{4}$/);
    await digits.waitFor();
    return digits.innerText();
  }

  /** How large a text is, px. */
  async sizeOf(text: string): Promise<number> {
    const size = await this.page
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
    return Number.parseFloat(size);
  }

  /** On how many lines a text stands. */
  linesOf(text: string): Promise<number> {
    return this.page
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
  }

  /** Waits for the drawing that says this. */
  async draws(label: string): Promise<void> {
    await this.page.getByRole('img', { name: label, exact: true }).waitFor();
  }
}
