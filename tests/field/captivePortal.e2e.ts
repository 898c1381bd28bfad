import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { openPortal, PORTALS, type Portal } from '../support/portal.ts';

/** What browsers say of a network that answers for somebody else. */
const MEANT = /ERR_|WebSocket|502|511|CORS|Content Security Policy|violates|Failed to (load|fetch)/;

describe('a captive portal that answers in the server’s place', () => {
  let stage: Stage;
  let portal: Portal;
  let seated: Phone;
  let atTheDoor: Phone;

  beforeAll(async () => {
    stage = await Stage.open('captive-portal');
    portal = await openPortal(stage.product.url);
    const host = await stage.console();
    await stage.openRoom(host, 2);
    await host.start();
    await host.jumpsTo('Take off');
    seated = await stage.phone('seated');
    await seated.join(portal.url, stage.code, { name: 'Seated' });
    await seated.button(/^Take off/).waitFor();
    atTheDoor = await stage.phone('at-the-door');
    await atTheDoor.page.goto(portal.url);
    await atTheDoor.field(/code/i).waitFor();
  });
  afterAll(async () => {
    await portal.stop();
    await stage.close();
  });

  /** The portal answers everything, until whoever it is has signed in. */
  const shut = (kind: (typeof PORTALS)[number]) => {
    portal.spoils = () => kind;
    portal.refuseSockets(true);
  };
  const signIn = () => {
    portal.refuseSockets(false);
    portal.spoils = () => undefined;
  };

  it.each(PORTALS)('(%s) keeps nobody’s answer, and each phone says what is wrong', async (kind) => {
    await stage.watch.whileExpecting(MEANT, async () => {
      shut(kind);
      await seated.press(/^Take off|^Stay/);
      await seated.sees('Offline · kept on this phone');

      await atTheDoor.type(/code/i, stage.code);
      await atTheDoor.press('Continue');
      await atTheDoor.sees('The server cannot be reached. Are you on the right wifi, and signed in to it?');
      if (kind === '302') await stage.look('behind a captive portal', seated, atTheDoor);

      // Who opens the address only now sees the portal's page, and nothing that looks like ours.
      const late = await stage.phone(`late-${kind}`);
      await late.page.goto(`${portal.url}/r/${stage.code}`);
      await late.sees('Please sign in');

      signIn();
      await seated.saved();
      // As people do with a page that is not what they wanted.
      await late.page.reload();
      await late.page.goto(`${portal.url}/r/${stage.code}`);
      await late.sees('Your name');
      await atTheDoor.press('Continue');
      await atTheDoor.sees('Your name');
      await atTheDoor.page.goto(portal.url);
    });
    expect(portal.spoilt).toBeGreaterThan(0);
    await eventually(async () => expect(portal.open).toBeGreaterThan(0));
  });

  it('is a proxy on this machine, as here: the console says that rooms are not opened freely any more', async () => {
    const host = await stage.console('another console');
    await host.page.goto(`${stage.product.url}/host`);
    await host.sees('This server is reached through a proxy');
    await stage.look('the page of sessions after a proxy was seen', host);
  });
});
