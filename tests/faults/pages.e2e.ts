import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Console } from '../e2e/pages/console.ts';
import { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { PHONE } from '../support/browser.ts';
import { report } from './figures.ts';
import { LONG } from './options.ts';
import { image } from './server.ts';

/** What a browser says on its console while nobody answers, which is meant here. */
const NOBODY_ANSWERS =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|ERR_INTERNET_DISCONNECTED|WebSocket connection to/;
const FROZEN_MS = LONG ? 130_000 : 8_000;

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Lets the browser stop a page as it does with tabs that nobody looks at, or go on. */
async function life(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
}

/** A mark that only a page has which was not loaded again. */
const mark = ({ page }: Phone) =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'here before';
  });
const isMarked = ({ page }: Phone) =>
  page.evaluate(() => document.documentElement.dataset.mark === 'here before');

describe('real pages in trouble', () => {
  let stage: Stage;
  let host: Console;
  beforeAll(async () => {
    stage = await Stage.open('faults', { copy: image() });
    host = await stage.console();
    await stage.openRoom(host, 2);
    await host.start();
    await host.jumpsTo('Policies and Initiatives');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('a tab that the browser froze is where the room is as soon as it goes on, also after a restart', async () => {
    const maria = await stage.joined({ name: 'Maria', table: 'A' });
    await maria.sees('What are the key policies and practices');
    await maria.type('Your answer', 'Half a sent');
    await maria.holds('Your answer', 'Half a sent');
    await mark(maria);
    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await life(maria.page, 'frozen');
      await host.next();
      await stage.product.kill();
      await pause(FROZEN_MS);
      await stage.product.start();
      await host.reads(host.bar, 'In the room');
      const began = performance.now();
      await life(maria.page, 'active');
      await maria.sees('How can your district/school build educator capacity');
      report({
        what: `tab frozen for ${FROZEN_MS / 1_000} s`,
        times: 'once',
        healed: performance.now() - began,
      });
    });
    expect(await isMarked(maria)).toBe(true);
    await host.atStep('Educator capacity');
    await host.back();
    await maria.sees('What are the key policies and practices');
    await maria.holds('Your answer', 'Half a sent');
    await maria.page.context().close();
  });

  it('a page that is loaded again in the middle of typing still has what was typed', async () => {
    const keisha = await stage.joined({ name: 'Keisha', table: 'B' });
    for (const words of ['A policy that ', 'lets teachers ', 'choose']) {
      await keisha.field('Your answer').press('End');
      await keisha.field('Your answer').pressSequentially(words);
      await keisha.reloads();
    }
    await keisha.holds('Your answer', 'A policy that lets teachers choose');
    await keisha.press('Send');
    await keisha.saved();
    await host.shows('A policy that lets teachers choose');
    report({ what: 'reload in the middle of typing', times: '3 times', lost: 0, doubled: 0 });
    await keisha.page.context().close();
  });

  it('a browser that forbids storage keeps everything as long as its page, also over a restart', async () => {
    const tom = await stage.phone('tom');
    await tom.page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Storage is forbidden here', 'SecurityError');
          },
        });
      }
    });
    await tom.join(stage.product.url, stage.code, { name: 'Tom', table: 'A' });
    await tom.field('Your answer').waitFor();
    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await stage.product.kill();
      await tom.sees('Offline · kept on this phone');
      await tom.type('Your answer', 'Nothing is stored here');
      await tom.press('Send');
      await stage.product.start();
      await tom.saved();
    });
    await host.shows('Nothing is stored here');
    await host.openRoom();
    // Still one and the same person.
    expect(await host.page.getByRole('combobox', { name: 'Table of Tom' }).count()).toBe(1);
    await host.closeRoom();
    report({ what: 'storage that throws, and a restart', times: 'once', lost: 0, doubled: 0 });
    await tom.page.context().close();
  });

  it('five tabs of one person lose nothing of what each waits to send, whichever of them is closed', async () => {
    await host.jumpsTo('Rapid Fire');
    const context = await stage.context(PHONE);
    const tab = async (name: string) => new Phone(await stage.page(context, name), name);
    const first = await tab('tab-1');
    await first.join(stage.product.url, stage.code, { name: 'Five Tabs', table: 'A' });
    await first.field('Your question').waitFor();
    const tabs = [first];
    for (const name of ['tab-2', 'tab-3', 'tab-4', 'tab-5']) {
      const next = await tab(name);
      await next.page.goto(`${stage.product.url}/r/${stage.code}`);
      await next.field('Your question').waitFor();
      tabs.push(next);
    }
    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await stage.product.kill();
      for (const [index, one] of tabs.entries()) {
        await one.sees('Offline · kept on this phone');
        await one.type('Your question', `Question of tab ${index + 1}?`);
        await one.press('Ask');
      }
      for (const one of tabs.slice(0, 4)) await one.page.close();
      await stage.product.start();
      const again = await tab('tab-6');
      await again.page.goto(`${stage.product.url}/r/${stage.code}`);
      await again.isIn();
      await host.shows(...tabs.map((_, index) => `Question of tab ${index + 1}?`));
    });
    const shown = await host.words(host.main);
    const times = tabs.map((_, index) => shown.split(`question of tab ${index + 1}?`).length - 1);
    expect(times).toEqual([1, 1, 1, 1, 1]);
    report({ what: 'five tabs of one person, four closed', times: '5 questions', lost: 0, doubled: 0 });
    await context.close();
  });

  it('who presses Join while the server starts again is in, once', async () => {
    const late = await stage.phone('late');
    await late.page.goto(`${stage.product.url}/r/${stage.code}`);
    await late.introduce({ name: 'Latecomer' });
    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await stage.product.kill();
      await late.press('Join');
      await late.sees('Reaching the room');
      const began = performance.now();
      await stage.product.start();
      await late.isIn();
      report({ what: 'join while the server restarts', times: 'once', healed: performance.now() - began });
    });
    await host.openRoom();
    await host.shows('Latecomer');
    expect(await host.page.getByRole('combobox', { name: 'Table of Latecomer' }).count()).toBe(1);
    await host.closeRoom();
    await late.page.context().close();
  });

  it('a phone takes the show over by the link, and what the dead laptop still wanted is refused, in words', async () => {
    await host.jumpsTo('Policies and Initiatives');
    await host.openRoom();
    await host.press('Second console');
    const link = await host.page.getByText(/\/console\/.*#key=/).innerText();
    await host.press('Close');
    await host.closeRoom();
    const guest = await stage.joined({ name: 'Guest', table: 'A' });
    await guest.sees('What are the key policies and practices');
    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      await host.page.context().setOffline(true);
      await host.reads(host.bar, 'Offline');
      await host.next();
      const began = performance.now();
      const remote = new Console(await stage.page(await stage.context(PHONE), 'remote'), 'remote');
      const { pathname, hash } = new URL(link);
      await remote.page.goto(`${stage.product.url}${pathname}${hash}`);
      await remote.next();
      await guest.sees('How can your district/school build educator capacity');
      const taken = performance.now() - began;
      expect(taken).toBeLessThan(10_000);
      await remote.next();
      await guest.seesNo('How can your district/school build educator capacity');
      const now = await guest.words(guest.page.getByRole('main'));
      await host.page.context().setOffline(false);
      await host.reads(host.bar, 'In the room');
      await host.reads(host.controls, 'The show has moved on since: nothing was changed.');
      await host.at('Policies and Initiatives');
      expect(await guest.words(guest.page.getByRole('main'))).toBe(now);
      report({ what: 'a phone takes over by the link', times: 'once', healed: taken });
    });
  });
});
