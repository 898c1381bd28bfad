import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually, type Face } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { axeFaults } from '../support/axe.ts';
import { cutWords, lonelyDots, resize } from './largeLooks.ts';
import { tooWide } from './pageLooks.ts';

/** A small phone, as it comes and with letters twice as large: width, height, and the letters' size, px. */
const PHONES = [
  [320, 568, 16],
  [320, 568, 32],
] as const;
/** A laptop's window at 200 % and at 400 %. */
const DESKS = [
  [640, 400],
  [320, 256],
] as const;
const ROSA = 'Rosa María de los Ángeles Villaseñor-Etxeberria';
const ZAYNAB = 'زينب بنت عبد الله الفاسي';

async function faultsOf(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(tooWide)),
    ...(await page.evaluate(cutWords)),
    ...(await page.evaluate(lonelyDots)),
  ];
}

/** The ways in, the tables and those without a phone, where there is little room: 40 tables and long names. */
describe('small screens and large text', () => {
  let stage: Stage;
  let host: Console;
  let maria: Phone;
  const browsers = new Map<Page, CDPSession>();

  beforeAll(async () => {
    stage = await Stage.open('large-doors');
    host = await stage.console();
    await stage.openRoomOf(host, { sessionId: 'collaborative-leadership', people: 300, tables: 40 });
    maria = await stage.phone('maria', 'es');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  /** Looks at a phone at both sizes, in the direction in which it reads and in the other. */
  async function fits(phone: Face, what: string): Promise<void> {
    const browser = browsers.get(phone.page) ?? (await phone.page.context().newCDPSession(phone.page));
    browsers.set(phone.page, browser);
    for (const size of PHONES) {
      await resize(phone.page, browser, size);
      for (const direction of ['ltr', 'rtl']) {
        await phone.page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        await settled(phone.page, `${what}, ${size.join(' ')} ${direction}`);
      }
    }
    await phone.page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    expect.soft(await axeFaults(phone.page), what).toEqual([]);
  }

  async function fitsDesk(what: string): Promise<void> {
    for (const [width, height] of DESKS) {
      await host.page.setViewportSize({ width, height });
      await settled(host.page, `${what}, ${width}`);
    }
    expect.soft(await axeFaults(host.page), what).toEqual([]);
    await host.page.setViewportSize({ width: 1280, height: 800 });
  }

  /** Waits until all of a page is seen. */
  const settled = (page: Page, what: string): Promise<void> =>
    eventually(async () => expect(await faultsOf(page), what).toEqual([]));

  const you = (phone: Phone) => phone.page.getByRole('contentinfo').getByRole('button');

  it('have all forty letters, or the one of a card with the way in beside it', async () => {
    await maria.page.goto(`${stage.product.url}/r/${stage.code}`);
    await maria.page.getByRole('radio', { name: 'AN' }).waitFor();
    await fits(maria, 'door');
    await maria.page.goto(`${stage.product.url}/r/${stage.code}/AN`);
    await maria.page.getByRole('radio', { name: 'AN' }).waitFor();
    await fits(maria, 'card');
    await maria.type('Tu nombre', ROSA);
    await maria.press('Unirse');
    await maria.isIn();
    await fits(maria, 'lobby');
  });

  it('have the sheet, those for whom one writes, and the code of their phone', async () => {
    await you(maria).click();
    await maria.page.getByRole('dialog').waitFor();
    await fits(maria, 'sheet');
    await maria.press('Añadir a alguien sin teléfono');
    await fits(maria, 'asked about');
    await maria.type('Su nombre', ZAYNAB);
    await maria.press('Añadir');
    await maria.button(ZAYNAB).click();
    await fits(maria, 'written for');
    await you(maria).click();
    await maria.press(`${ZAYNAB} ya tiene teléfono`);
    const link = maria.page.getByRole('dialog').getByRole('link');
    await link.waitFor();
    await fits(maria, 'code');
    const own = await stage.phone('zaynab', 'es');
    await own.page.goto((await link.getAttribute('href')) ?? '');
    await own.button('Sí, seguir').waitFor();
    await fits(own, 'handed over');
    await own.press('Sí, seguir');
    await own.isIn();
    await own.page.goto(`${stage.product.url}/r/${stage.code}/B`);
    await own.sees('¿Ahora te sientas en la mesa B?');
    await fits(own, 'another card');
    await own.page.context().close();
  });

  it('have the tools for tables, and the phone of who has none, on a console', async () => {
    await host.press('People and tables');
    await host.page.getByRole('dialog').waitFor();
    await fitsDesk('deal');
    await host.page.keyboard.press('Escape');
    await host.choose('No phone');
    await host.press('Add somebody');
    await host.type('Name', ROSA);
    await fitsDesk('add');
    await host.button('Add somebody', host.page.getByRole('dialog')).click();
    await host.page
      .getByTitle(`The phone of ${ROSA}`)
      .contentFrame()
      .getByRole('heading', { level: 1 })
      .waitFor();
    await fitsDesk('no phone');
    await host.press('They have a phone now');
    await host.page.getByRole('dialog').getByRole('img').waitFor();
    await fitsDesk('their phone');
    await host.page.keyboard.press('Escape');
    await host.openRoom();
    await host.press('Link and code of table AN');
    await fitsDesk('door of a table');
    await host.page.goto(`${stage.product.url}/cards/${stage.roomId}`);
    await host.sees('40 pages, one a table');
    await host.page.setViewportSize({ width: 320, height: 568 });
    await settled(host.page, 'cards');
  });
});
