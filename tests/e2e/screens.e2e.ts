import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

/** What a facilitator does with the screens that people look at. */
describe('the screens', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let maria: Phone;

  beforeAll(async () => {
    stage = await Stage.open('screens');
    host = await stage.console();
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    await host.choose('Screens');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  const preview = (title: string): FrameLocator => host.page.frameLocator(`iframe[title="${title}"]`);
  const previewed = async (title: string, words: string) => {
    await preview(title).getByText(words).first().waitFor();
  };

  it('are shown in the console as they are, live, and counted as nobody', async () => {
    await previewed('Projector', stage.code);
    await previewed('Phones', 'You are in.');
    await host.start();
    await host.jumpsTo('Take off, Touch Down');
    await previewed('Projector', 'Stand if you have worked');
    await previewed('Phones', 'Stand if you have worked');
    await maria.press(/^Take off/);
    await preview('Projector')
      .getByRole('img', { name: /^1 in the air/ })
      .waitFor();
    await host.openRoom();
    await host.shows('1 projector · 1 console');
    await host.closeRoom();
    await stage.look('previews', host);
  });

  it('can be looked at larger', async () => {
    await host.press('Enlarge: Phones');
    await host.page
      .getByRole('dialog')
      .frameLocator('iframe')
      .getByText('Stand if you have worked')
      .first()
      .waitFor();
    await host.press('Close');
  });

  it('say what the host has to say, beside what the room makes', async () => {
    await host.type('Message on the projector', 'Lunch is in the hall');
    await host.button('Show', host.aside).click();
    await wall.sees('Lunch is in the hall', 'Stand if you have worked', stage.code);
    await host.reads(host.aside, 'Now on the projector', 'Lunch is in the hall');
    await stage.look('message', host, wall);
    await host.press(/^Back at \d\d?:\d\d/);
    await wall.sees('Back at');
    await wall.seesNo('Lunch is in the hall');
  });

  it('say it alone where the projector is blanked', async () => {
    await host.press('Blank projector');
    await wall.seesNo('Stand if you have worked');
    await wall.sees('Back at', stage.code);
    await stage.look('message-alone', wall);
    await host.press('Take down');
    await wall.seesNo('Back at');
    await host.press('Projector is blank · Show');
    await wall.sees('Stand if you have worked');
  });

  it('show no time while the host hides it', async () => {
    await maria.sees('Time left');
    await host.page.getByRole('switch', { name: 'Show people the time' }).click();
    for (const face of [wall, maria]) await face.seesNo('Time left');
    await host.reads(host.bar, 'Left in step');
    await stage.look('no-time', wall, maria);
    await host.page.getByRole('switch', { name: 'Show people the time' }).click();
    for (const face of [wall, maria]) await face.sees('Time left');
  });

  it('chime when the time of a step is up, also in a window that the browser wakes no more', async () => {
    // What it plays is listened to; the loudest sample so far tells whether it sounded.
    await wall.page.evaluate(`
      const connect = GainNode.prototype.connect;
      GainNode.prototype.connect = function (to) {
        window.ear ??= new AnalyserNode(this.context);
        connect.call(this, window.ear);
        return connect.call(this, to);
      };
    `);
    const loudest = () =>
      wall.page.evaluate<number>(`(() => {
        const heard = new Float32Array(2048);
        window.ear?.getFloatTimeDomainData(heard);
        return Math.max(...heard);
      })()`);
    await host.page.getByRole('switch', { name: 'Chime when a step is over' }).click();
    // Whether the browser wants a click first cannot be seen here: what drives it counts as one.
    await wall.page.mouse.click(300, 300);
    // A fresh step is a minute and a bit long: without the minute it runs out soon.
    await host.jumpsToStep('Administrator');
    await wall.sees('Stand if you are an administrator');
    // A tab that has been hidden for five minutes is woken once a minute; this one not at all.
    await wall.page.evaluate('window.setTimeout = window.setInterval = () => 0');
    expect(await loudest()).toBeLessThan(0.01);
    await host.press('−1 min');
    await expect.poll(loudest, { timeout: 60_000 }).toBeGreaterThan(0.01);
  }, 120_000);
});
