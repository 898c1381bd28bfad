import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { FIREFOX } from '../support/browser.ts';
import { openPortal, type Portal } from '../support/portal.ts';

/** What browsers say of what is refused on purpose. */
const MEANT = /502|WebSocket|ERR_|can’t establish/;

describe('a phone on a network that comes and goes', () => {
  let stage: Stage;
  let portal: Portal;
  let host: Console;

  beforeAll(async () => {
    stage = await Stage.open('outage');
    portal = await openPortal(stage.product.url);
    host = await stage.console();
    await stage.openRoom(host, 2);
    await host.start();
    await host.jumpsTo('Take off');
  });
  afterAll(async () => {
    await portal.stop();
    await stage.close();
  });

  async function inFirefox(): Promise<Phone> {
    const firefox = await FIREFOX.launch();
    onTestFinished(() => firefox.close());
    return new Phone(await (await firefox.newContext(FIREFOX.phone)).newPage(), 'firefox');
  }
  const browsers: readonly (readonly [string, () => boolean, () => Promise<Phone>])[] = [
    ['Chromium', () => true, () => stage.phone('chromium')],
    ['Firefox', FIREFOX.here, inFirefox],
  ];

  for (const [name, has, open] of browsers) {
    it.skipIf(!has())(`asks before it dials, and leaves polling for a WebSocket, in ${name}`, async () => {
      const phone = await open();
      await phone.page.clock.install();
      await phone.join(portal.url, stage.code, { name });
      await phone.button(/^Take off/).waitFor();

      await stage.watch.whileExpecting(MEANT, async () => {
        let asked = 0;
        portal.spoils = (path) => {
          if (path === '/healthz') asked++;
          return '502';
        };
        const before = portal.dialled;
        portal.refuseSockets(true);
        await phone.press(/^Take off/);
        await phone.sees('Offline · kept on this phone');
        await eventually(async () => {
          await phone.page.clock.fastForward(1_000);
          expect(asked).toBeGreaterThan(4);
        });
        expect(portal.dialled - before).toBeLessThan(3);

        // The server answers, but no WebSocket comes through: the phone polls.
        portal.spoils = () => undefined;
        await phone.page.clock.fastForward(5_000);
        await phone.saved();
        expect(portal.open).toBe(0);

        portal.refuseSockets(false);
        await eventually(async () => {
          await phone.page.clock.fastForward(10_000);
          expect(portal.open).toBe(1);
        });
        await phone.press(/^Touch down/);
        await phone.saved();
      });
      stage.hadNoFaults();

      // Who goes to another page is not here, and who comes back is.
      await phone.page.goto('about:blank');
      await eventually(async () => expect(portal.open).toBe(0));
      await phone.page.goBack();
      await phone.isIn();
      await eventually(async () => expect(portal.open).toBe(1));
      await phone.page.context().close();
    });
  }
});
