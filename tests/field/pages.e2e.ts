import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectClient } from '../../scripts/demo/client.ts';
import type { Console } from '../e2e/pages/console.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { PHONE, SIZES } from '../support/browser.ts';
import { picture } from '../support/picture.ts';
import { translatePage } from '../support/translator.ts';
import { LONG, longWordedSession } from './longWords.ts';
import { differences, stepOf, tooWide, twoFrames, wordsOf } from './pageLooks.ts';

/** The faces, by the script that each of them starts with. */
const FACES = [
  ['/', 'phone'],
  ['/r/CODE', 'phone'],
  ['/console/ROOM#key=abc', 'host'],
  ['/projector#ROOM', 'projector'],
  ['/host', 'host'],
  ['/report/ROOM', 'report'],
  ['/cards/ROOM', 'cards'],
  ['/prepare/collaborative-leadership', 'prepare'],
] as const;

const FAULTS = {
  'is in a language that the browser does not know': { body: 'let x = ;' },
  'is missing': { status: 404, body: '' },
  'throws at once': { body: 'throw new Error("old")' },
} as const;

describe('pages', () => {
  let stage: Stage;
  let host: Console;
  beforeAll(async () => {
    stage = await Stage.open('pages');
    host = await stage.console();
    await stage.openRoom(host, 2);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  const addressOf = (path: string) =>
    `${stage.product.url}${path.replace('CODE', stage.code).replace('ROOM', stage.roomId)}`;

  async function blank(): Promise<Page> {
    const page = await (await stage.context({ ...PHONE })).newPage();
    await page.clock.install();
    return page;
  }

  describe.each(Object.entries(FAULTS))('whose script %s', (_, answer) => {
    it('say so in both languages on every face, and start when tried again, at the same address', async () => {
      const page = await blank();
      await page.addInitScript(() => {
        if (location.protocol !== 'about:') sessionStorage.setItem('began', location.href);
      });
      for (const [path, script] of FACES) {
        const pattern = `**/assets/${script}-*.js`;
        await page.route(pattern, (route) => route.fulfill({ contentType: 'text/javascript', ...answer }));
        await page.goto(addressOf(path));
        const words = page.locator('#stuck');
        expect(await words.getByRole('heading', { includeHidden: false }).count(), path).toBe(0);
        await page.clock.runFor(3_100);
        await words.getByText('This page has not started.').waitFor();
        await words.getByText('Esta página no ha arrancado.').waitFor();
        if (script === 'phone' && path !== '/')
          await picture(page, `pages/stuck-${Object.keys(answer).length}.png`);
        await page.unroute(pattern);
        await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
        await expect.poll(() => page.locator('#stuck').count(), { message: path }).toBe(0);
        // Where the page began: what stands behind the "#" is read, and then taken away, by some faces.
        expect(await page.evaluate(() => sessionStorage.getItem('began'))).toBe(addressOf(path));
        await page.goto('about:blank');
      }
    });
  });

  it('whose script never comes say so after a while, and not before', async () => {
    const page = await blank();
    await page.route('**/assets/phone-*.js', () => {});
    await page.goto(addressOf('/r/CODE'), { waitUntil: 'commit' });
    const words = page.locator('#stuck');
    await words.waitFor({ state: 'attached' });
    const animation = () =>
      words.evaluate((element) => element.getAnimations().map(({ effect }) => effect?.getTiming().delay));
    await expect.poll(animation).toEqual([10_000]);
    await words.waitFor({ state: 'hidden' });
    await words.evaluate((element) => element.getAnimations().forEach((one) => void one.finish()));
    await words.getByText('This page has not started.').waitFor();
    await page.unroute('**/assets/phone-*.js');
    await page.context().close();
  });

  it('that break are loaded anew once, then say so and offer it', async () => {
    const page = await blank();
    await page.addInitScript(() => {
      const create = document.createElement;
      document.createElement = function (this: Document, name: string, ...rest: []) {
        if (name === 'form' && sessionStorage.getItem('breaks') !== null)
          throw new Error('broken on purpose');
        return create.call(this, name, ...rest);
      } as typeof create;
    });
    await page.goto(addressOf('/r/CODE'));
    await page.getByRole('button', { name: 'Join' }).waitFor();
    await page.evaluate(() => sessionStorage.setItem('breaks', ''));
    let loads = 0;
    page.on('load', () => loads++);
    await page.reload();
    await page.getByText('Something is wrong with this page.').waitFor();
    await picture(page, 'pages/broken.png');
    expect(loads).toBe(2);
    await page.evaluate(() => sessionStorage.removeItem('breaks'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Join' }).waitFor();
  });

  it.each([
    ['an empty answer', 'application/json', '{}'],
    ['a login page', 'text/html', '<html>Welcome to the hotel</html>'],
  ])('that get %s for a room say so', async (_, contentType, body) => {
    const page = await blank();
    await page.route('**/api/rooms/*', (route) => route.fulfill({ contentType, body }));
    await page.goto(addressOf('/r/CODE'));
    await page.getByText('The server cannot be reached').waitFor();
    await page.unroute('**/api/rooms/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Join' }).waitFor();
  });

  it('in a browser that keeps nothing bring the same person back, and say how', async () => {
    const page = await blank();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('off', 'SecurityError');
      };
    });
    await page.goto(addressOf('/r/CODE'));
    await page.getByLabel('Your name').fill('Nobody keeps me');
    await page.getByLabel('There is none: give me a seat').check();
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('This browser keeps nothing').waitFor();
    await picture(page, 'pages/keeps-nothing.png');
    await page.reload();
    await page.getByText('This browser keeps nothing').waitFor();
    expect(await page.locator('body').innerText()).toContain('Nobody keeps me');
    await page.context().close();
  });

  it('with words of 42 letters are no wider than the screen, and lay nothing over anything', async () => {
    const answer = await fetch(`${stage.product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session: longWordedSession(), tables: 2 }),
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { roomId, code, hostKey } = await answer.json();
    const driver = connectClient(stage.product.url, () => ({ as: 'host', roomId, key: hostKey }));
    await driver.ready;
    const wall = await stage.page(await stage.context({ viewport: SIZES.projector }), 'long projector');
    await wall.goto(`${stage.product.url}/console/${roomId}#key=${hostKey}`);
    await wall.goto(`${stage.product.url}/projector#${roomId}`);
    const phone = await stage.page(
      await stage.context({ ...PHONE, viewport: { width: 375, height: 667 } }),
      'long phone',
    );
    await phone.goto(`${stage.product.url}/r/${code}`);
    await phone.getByLabel('Your name').fill(LONG);
    await phone.getByLabel('There is none: give me a seat').check();
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByText('You are in.').waitFor();
    const found: string[] = [];
    const now = () => `${driver.views.console?.item?.id} ${driver.views.console?.step?.id}`;
    let steps = 0;
    await driver.ask({ type: 'start' });
    await expect.poll(() => driver.views.console?.step?.id).toBeDefined();
    for (;;) {
      steps++;
      for (const [page, name] of [
        [phone, 'phone'],
        [wall, 'projector'],
      ] as const) {
        const faults = await page.evaluate(tooWide);
        found.push(...faults.map((what) => `${name} at ${now()}: ${what}`));
        if (faults.length > 0) await picture(page, `pages/long-${steps}-${name}.png`);
      }
      const before = JSON.stringify(driver.views.console);
      const { item, step } = driver.views.console ?? {};
      const reply = await driver.ask({
        type: 'next',
        ...(item ? { item: item.id } : {}),
        ...(step ? { step: step.id } : {}),
      });
      if (!reply.ok) break;
      await expect.poll(() => JSON.stringify(driver.views.console)).not.toBe(before);
      for (const page of [phone, wall]) await page.evaluate(twoFrames);
    }
    expect(steps).toBeGreaterThan(40);
    driver.close();
    expect(found).toEqual([]);
  }, 240_000);

  it('that a browser translates show the same as others through the whole session, on every face', async () => {
    const wall = await stage.projectorWindow(host);
    const maria = await stage.joined({ name: 'Maria', table: 'A' });
    await host.start();
    const faces: { page: Page; plain: Page; name: string }[] = [];
    for (const { page, name } of [host, wall, maria]) {
      const plain = await stage.page(page.context(), `${name}, not translated`);
      await plain.setViewportSize(page.viewportSize() ?? SIZES.console);
      await plain.goto(page.url());
      await page.evaluate(translatePage);
      faces.push({ page, plain, name });
    }
    const [console] = faces;
    const allSame = async (at: string) => {
      for (const { page, plain, name } of faces)
        await expect
          .poll(async () => differences(await wordsOf(page), await wordsOf(plain)), {
            message: `${name} at ${at}`,
          })
          .toEqual([]);
    };
    let presses = 0;
    for (;;) {
      const said = await stepOf(host.page);
      // A phone may come to the step a moment later, both of its pages alike.
      await expect.poll(() => maria.page.title(), { message: said }).toBe(await host.page.title());
      await allSame(said);
      // Whoever answers changes all three.
      const answer = maria.page.locator('main button[aria-pressed=false]').first();
      if (presses < 12 && (await answer.isVisible())) {
        presses++;
        await answer.click();
        await allSame(`${said}, answered`);
      }
      if (presses === 2) {
        for (const times of [1, 2]) {
          await console?.plain.getByRole('button', { name: /^(Hide|Show) results/ }).click();
          await allSame(`${said}, results pressed ${times}`);
        }
      }
      const next = console?.plain.getByRole('button', { name: /^Next/ }).last();
      if (!next || !(await next.isVisible()) || (await next.isDisabled())) break;
      await next.click();
      const moved = await expect
        .poll(() => stepOf(host.page), { timeout: 5_000 })
        .not.toBe(said)
        .then(
          () => true,
          () => false,
        );
      if (!moved) break;
    }
    expect(presses).toBeGreaterThan(5);
    await stage.look('translated', host, wall, maria);
  }, 300_000);
});
