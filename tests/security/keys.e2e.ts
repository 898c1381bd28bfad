import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';

/** What people see when keys and passes are made invalid. */
describe('keys, as facilitators see them', () => {
  let stage: Stage;
  let host: Console;
  let other: Console;
  let window: Projector;
  let paired: Projector;
  let link: string;

  /** The link of the second console, as the dialog shows it. */
  async function linkShown(): Promise<string> {
    const shown = host.page.getByRole('dialog').getByText(/\/console\/.*#key=/);
    return (await shown.innerText()).trim();
  }

  beforeAll(async () => {
    stage = await Stage.open('keys');
    host = await stage.console();
    await stage.openRoom(host, 2);
    window = await stage.projectorWindow(host);
    await window.sees(stage.code);
    await host.openRoom();
    await host.press('Second console');
    link = await linkShown();
    other = await stage.console('second-console');
    await other.page.goto(link.replace(/^https?:\/\/[^/]+/, stage.product.url));
    await other.shows(stage.code);
    await host.page.keyboard.press('Escape');
    paired = await stage.projector('paired');
    await paired.page.goto(`${stage.product.url}/projector`);
    await paired.sees('Type this code on the console');
    const digits = (await paired.page.getByText(/^\d{4}$/).innerText()).trim();
    await host.press('Pair a projector');
    await host.type('Digits on that screen', digits);
    await paired.sees(stage.code);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('a renewed key shows the other console out, in words, and leaves this one and its window in', async () => {
    await host.press('Second console');
    await host.press('Renew the key …');
    await host.sees('Renew the key of this room?', 'links that were handed on open nothing any more');
    await stage.look('renew', host);
    await host.button('Renew the key', host.page.getByRole('dialog')).click();
    await host.sees('The key is new. Only this browser has it');
    await other.sees('The key of this room was renewed.', 'Ask a facilitator for the new link');
    await stage.look('renewed', host, other);
    const now = await linkShown();
    expect(now).not.toBe(link);
    link = now;
    await host.page.keyboard.press('Escape');
    await host.press('Lock joining');
    await host.reads(host.bar, 'Joining is locked');
    await host.press('Let people join');
    await window.sees(stage.code);
    await window.seesNo('Offline');
    await paired.sees(stage.code);
    await host.shows('2 projectors');
  });

  it('a console without a good key takes the new link, and nothing else', async () => {
    await other.type('New link', 'https://example.org/nothing');
    await other.press('Open the console');
    await other.sees('This is no link to a console');
    await other.type('New link', link);
    await other.press('Open the console');
    await other.shows(stage.code);
    expect(other.page.url()).not.toContain('key=');
  });

  it('unpaired projectors go dark and ask for a new pairing; the window of this browser stays', async () => {
    await host.press('Pair a projector');
    await host.press('Unpair all projectors …');
    await host.sees('Unpair all projectors?');
    await stage.look('unpair', host);
    await host.press('Unpair them');
    await paired.sees('Type this code on the console');
    await window.sees(stage.code);
    await stage.look('unpaired', paired);
  });
});
