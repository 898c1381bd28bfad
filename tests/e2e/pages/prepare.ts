import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, Face, plain } from './face.ts';

/** The page on which a facilitator prepares a session. */
export class Prepare extends Face {
  get agenda(): Locator {
    return this.page.getByRole('region', { name: 'Agenda' });
  }

  /** The form of the item that is open. */
  get form(): Locator {
    return this.page.getByRole('article');
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Copies the first session of the list, as a facilitator does. */
  async copies(url: string): Promise<void> {
    await this.page.goto(`${url}/host`);
    await this.button('Prepare').first().click();
    const again = this.button('Make another copy');
    await again.or(this.field('Title of the session')).first().waitFor();
    if (await again.isVisible()) await again.click();
    await this.isOpen();
  }

  async isOpen(): Promise<void> {
    await this.page.waitForURL(/\/prepare\/p-/);
    await this.field('Title of the session').waitFor();
  }

  /** Waits until the server has everything. */
  async saved(): Promise<void> {
    await this.page.locator('[data-save="saved"]').waitFor();
  }

  async reloads(): Promise<void> {
    await this.saved();
    await this.page.reload();
    await this.isOpen();
  }

  async part(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name }).click();
  }

  row(item: string): Locator {
    return this.agenda.getByRole('button', { name: new RegExp(`^${item}`) });
  }

  async opens(item: string): Promise<void> {
    await this.row(item).click();
    await this.page.getByRole('article', { name: item }).waitFor();
  }

  /** The text of a statement of the item that is open, counted from 1. */
  statement(number: number): Locator {
    return this.form
      .getByRole('group', { name: `Statement ${number}` })
      .getByLabel('Statement', { exact: true });
  }

  /** The titles of the items, in order. */
  async titles(): Promise<string[]> {
    const rows = await this.agenda.getByRole('button', { description: 'Alt with the arrow keys' }).all();
    return Promise.all(rows.map(async (row) => (await row.innerText()).split('\n')[0] ?? ''));
  }

  /** Waits until the total says this. */
  async totals(words: string): Promise<void> {
    await eventually(async () =>
      expect(plain(await this.page.locator('[data-total]').innerText()), 'the total').toContain(words),
    );
  }

  async chooses(entry: string): Promise<void> {
    await this.button('More').click();
    await this.button(entry).click();
  }

  /** The file that the browser is handed. */
  async exported(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.chooses('Export the file'),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }
}
