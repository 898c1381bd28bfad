import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';

/** A clicker, and a laptop with two windows of which the wrong one was touched last. */
describe('keys and screens', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;

  beforeAll(async () => {
    stage = await Stage.open('keys');
    host = await stage.console();
    await host.page.context().addInitScript(() => {
      const lock = navigator.wakeLock;
      const request = lock.request.bind(lock);
      lock.request = (type = 'screen') => {
        document.documentElement.dataset.awake = type;
        return request(type);
      };
    });
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  /** What room and host look at: something else after every move. */
  const shown = async () => [await wall.words(wall.main), await host.words(host.main)];

  /** Does something, and waits until the show is elsewhere on both screens. */
  async function moves(act: () => Promise<void>): Promise<void> {
    const before = await shown();
    await act();
    await eventually(async () => {
      const now = await shown();
      for (const [at, words] of now.entries()) expect(words).not.toBe(before[at]);
    });
  }

  it('start, go on, back and blank from the window of the projector', async () => {
    await wall.sees('Join with your phone');
    await wall.page.bringToFront();
    await wall.page.keyboard.press('F5');
    await wall.seesNo('Join with your phone');
    await host.button(/^Next/).waitFor();
    for (const key of ['PageDown', 'Space', 'ArrowRight', 'PageUp', 'ArrowLeft', 'u']) {
      await moves(() => wall.page.keyboard.press(key));
    }
    await wall.page.keyboard.press('.');
    await host.button('Projector is blank · Show').waitFor();
    await wall.page.keyboard.press('b');
    await host.button('Blank projector').waitFor();
  });

  it('do not load either page anew', async () => {
    for (const { page } of [wall, host]) {
      await page.evaluate(() => document.body.setAttribute('data-kept', ''));
      await page.bringToFront();
      for (const key of ['F5', 'Shift+F5', 'Backspace']) await page.keyboard.press(key);
    }
    await host.choose('Screens');
    await host.type('Message on the projector', 'Lunch is in the');
    await host.page.keyboard.press('F5');
    for (const { page } of [wall, host]) {
      expect(await page.locator('body').getAttribute('data-kept')).toBe('');
    }
    expect(await host.field('Message on the projector').inputValue()).toBe('Lunch is in the');
  });

  it('walk out of a field, over a preview, and after a click on any button', async () => {
    await host.field('Message on the projector').focus();
    await moves(() => host.page.keyboard.press('PageDown'));
    expect(await host.field('Message on the projector').inputValue()).toBe('Lunch is in the');
    await host.type('Message on the projector', '');
    await host.press('Enlarge: Projector');
    await moves(() => host.page.keyboard.press('PageDown'));
    await host.page.getByRole('dialog').waitFor();
    await host.press('Close');
    await moves(() => host.page.keyboard.press('Space'));
    await host.press('+1 min');
    await moves(() => host.page.keyboard.press('Space'));
    await host.choose('Notes');
    await moves(() => host.page.keyboard.press('Space'));
  });

  it('say that they are off while a window is being filled in, on both screens', async () => {
    await host.openRoom();
    await host.press('Pair a projector');
    await host.page.keyboard.press('PageDown');
    await host.sees('Keys are off: a window is open');
    await wall.page.bringToFront();
    await wall.page.keyboard.press('PageDown');
    await wall.sees('Keys are off: a window is open on the console');
    await host.page.bringToFront();
    await host.press('Close');
    await host.closeRoom();
  });

  it('keep both screens awake', async () => {
    for (const { page } of [host, wall]) {
      expect(await page.evaluate(() => document.documentElement.dataset.awake)).toBe('screen');
    }
  });

  it('show the code large for who comes late, until the show goes on', async () => {
    await host.page.bringToFront();
    await host.page.keyboard.press('c');
    await wall.sees('Join with your phone');
    expect(await wall.sizeOf(stage.code)).toBeGreaterThanOrEqual(40);
    await host.button('Code is large · Hide').waitFor();
    await host.page.keyboard.press('PageDown');
    await wall.seesNo('Join with your phone');
    await host.button('Code is large · Hide').waitFor({ state: 'hidden' });
    await wall.page.bringToFront();
    await wall.page.keyboard.press('c');
    await wall.sees('Join with your phone');
    await host.button('Code is large · Hide').waitFor();
    await wall.page.keyboard.press('Escape');
    await wall.seesNo('Join with your phone');
  });

  it('leave squares in the corner that a phone reads from the back row', async () => {
    const code = wall.page.getByRole('img', { name: new RegExp(stage.code) });
    const square = await code.evaluate((svg) => {
      const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      return svg.getBoundingClientRect().width / modules;
    });
    // At 1280 wide; 2.8 was too small.
    expect(square).toBeGreaterThan(3.6);
  });

  it('make the projector black, which the console says loudly', async () => {
    await host.page.bringToFront();
    await host.page.keyboard.press('b');
    await host.button('Projector is blank · Show').waitFor();
    const ground = () =>
      wall.page.locator('[data-face="projector"]').evaluate((page) => getComputedStyle(page).backgroundColor);
    await eventually(async () => expect(await ground()).toBe('rgb(0, 0, 0)'));
    await stage.look('blank', host, wall);
    await host.press('Projector is blank · Show');
    await eventually(async () => expect(await ground()).not.toBe('rgb(0, 0, 0)'));
  });

  it('fill the screen with the projector', async () => {
    await wall.page.bringToFront();
    await wall.page.mouse.move(300, 300);
    await wall.button(/^Full screen/).click();
    await eventually(async () =>
      expect(await wall.page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
    );
    await wall.button(/^Full screen/).waitFor({ state: 'hidden' });
    await wall.page.keyboard.press('f');
    await eventually(async () =>
      expect(await wall.page.evaluate(() => document.fullscreenElement !== null)).toBe(false),
    );
  });

  it('end the session at any step, from the room', async () => {
    await host.page.bringToFront();
    await host.openRoom();
    await stage.look('room', host);
    await host.press('End session …');
    await host.press('Keep going');
    await host.press('End session …');
    await host.press('End it now');
    await wall.sees('Thank you.');
  });
});
