import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../e2e/pages/face.ts';
import { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { FIREFOX } from '../support/browser.ts';
import { openPortal, type Portal, SPOILT } from '../support/portal.ts';

/** What browsers say of what is spoilt on purpose. */
const MEANT = /assets\/|502|ERR_EMPTY_RESPONSE|ERR_CONNECTION|MIME/;

/** Whether each style sheet of the page has come. */
const dressed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel !== 'stylesheet' || sheet !== null),
  );

describe('a part of the page that did not arrive', () => {
  let stage: Stage;
  let portal: Portal;

  beforeAll(async () => {
    stage = await Stage.open('loading');
    portal = await openPortal(stage.product.url);
    const host = await stage.console();
    await stage.openRoom(host, 2);
    await host.start();
    await host.jumpsTo('Take off');
  });
  afterAll(async () => {
    await portal.stop();
    await stage.close();
  });

  const browsers: readonly (readonly [string, () => boolean, () => Promise<Phone>])[] = [
    ['Chromium', () => true, () => stage.phone('chromium')],
    ['Firefox', FIREFOX.here, inFirefox],
  ];
  async function inFirefox(): Promise<Phone> {
    const firefox = await FIREFOX.launch();
    onTestFinished(() => firefox.close());
    const context = await firefox.newContext(FIREFOX.phone);
    return new Phone(await context.newPage(), 'firefox');
  }

  for (const [name, has, open] of browsers) {
    it.skipIf(!has())(
      `comes by itself in ${name}, scripts and style sheets, and Try again asks at once`,
      async () => {
        const phone = await open();
        await stage.watch.whileExpecting(MEANT, async () => {
          // The page's own sheet, and everything that is fetched after joining: each is spoilt in each way in turn.
          let turn = 0;
          portal.spoils = (path) =>
            /assets\/(kit-.*css|parts-|Phone-)/.test(path) ? SPOILT[turn++ % SPOILT.length] : undefined;
          await phone.join(portal.url, stage.code, { name });
          await phone.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
          await phone.sees('This part has not arrived yet.');

          const before = portal.spoilt;
          await phone.press('Try again');
          await eventually(async () => expect(portal.spoilt).toBeGreaterThan(before));

          portal.spoils = () => undefined;
          await phone.button(/^Take off/).waitFor();
          await eventually(async () => expect(await dressed(phone.page)).toBe(true));
          const plane = await phone.page.locator('main svg').first().boundingBox();
          expect(plane?.width).toBeLessThan(200);
          expect(await phone.page.evaluate(() => 'neverReloaded' in window)).toBe(true);
          await phone.press(/^Take off/);
          await phone.saved();
        });
        stage.hadNoFaults();
      },
    );
  }
});
