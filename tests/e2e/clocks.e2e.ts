import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Countdown, endOf, setDeviceClock, shiftDevice } from '../support/countdowns.ts';
import { type SlowLine, slowLine } from '../support/slowLine.ts';
import type { Console } from './pages/console.ts';
import { eventually, type Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** One way, ms: round trips take 800. */
const DELAY = 400;
/** By how much any two faces may differ, ms. */
const AGREED = 500;
/** So many changes of each face are compared. */
const CHANGES = 5;

/** Devices whose clocks are wrong, one of them over a slow line, all of which show the one clock of the room. */
describe('the clocks', () => {
  let stage: Stage;
  let line: SlowLine;
  let host: Console;
  let wall: Projector;
  let maria: Phone;
  let ana: Phone;
  let countdowns: Countdown[];

  beforeAll(async () => {
    stage = await Stage.open('clocks');
    line = await slowLine(stage.product.url, DELAY);
    host = await stage.console();
    await shiftDevice(host.page, HOUR);
    await stage.openRoom(host, 2);
    wall = new Projector(await stage.page(host.page.context(), 'projector'), 'projector');
    await shiftDevice(wall.page, -DAY);
    await wall.page.setViewportSize({ width: 1280, height: 720 });
    await wall.page.goto(`${stage.product.url}/projector#${stage.roomId}`);
    maria = await stage.phone('maria');
    await shiftDevice(maria.page, DAY);
    await maria.join(stage.product.url, stage.code, { name: 'Maria', table: 'A' });
    ana = await stage.phone('ana');
    await shiftDevice(ana.page, -HOUR);
    await ana.join(line.url, stage.code, { name: 'Ana', table: 'B' });
    await host.start();
    await everyone((face) => face.page.locator('[role="timer"], header dl > div dd').first().waitFor());
    for (const face of [wall, maria, ana]) await face.sees('Time left');
    countdowns = await everyone((face) => Countdown.on(face.page, face.name));
  });
  afterAll(async () => {
    await stage.close();
    await line.stop();
  });
  afterEach(() => stage.hadNoFaults());

  const everyone = <T>(act: (face: Face) => Promise<T>): Promise<T[]> =>
    Promise.all([host, wall, maria, ana].map(act));

  const seconds = () => Promise.all(countdowns.map((countdown) => countdown.seconds()));

  /** Waits until no two faces differ by more than the second that one shows a moment before the other. */
  const together = () =>
    eventually(async () => {
      const shown = await seconds();
      expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
    });

  /** Lets every face count on for a while, and holds them to one clock that never grows. */
  async function agree(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
    await together();
    const from = Date.now();
    await meanwhile();
    const since = Date.now();
    await eventually(async () => {
      for (const countdown of countdowns) {
        const shown = await countdown.between(since, Date.now());
        expect(shown.length, `changes of ${countdown.name}`).toBeGreaterThan(CHANGES);
      }
    });
    const to = Date.now();
    const ends = new Map<string, number>();
    for (const countdown of countdowns) {
      const whole = await countdown.between(from, to);
      const grown = whole.filter(({ seconds }, at) => seconds > (whole[at - 1]?.seconds ?? seconds));
      expect(grown, `${countdown.name} grows`).toEqual([]);
      // The first was on when the watch began, so that it does not say when it came.
      ends.set(countdown.name, endOf((await countdown.between(since, to)).slice(1)));
    }
    const latest = Math.max(...ends.values());
    const apart = [...ends].map(([name, end]) => `${name} ${Math.round(latest - end)} ms`).join(', ');
    expect(latest - Math.min(...ends.values()), apart).toBeLessThanOrEqual(AGREED);
  }

  it('show the same time left within half a second, however wrong the devices’ own', async () => {
    await agree();
  });

  it('show the very same while paused, and agree again when the time goes on', async () => {
    await host.press('Pause');
    for (const face of [wall, maria, ana])
      await eventually(async () => expect(await paused(face)).toBe(true));
    await eventually(async () => expect(new Set(await seconds()).size).toBe(1));
    await host.press('Resume');
    for (const face of [wall, maria, ana])
      await eventually(async () => expect(await paused(face)).toBe(false));
    await agree();
  });

  it('get a minute more together', async () => {
    const before = await seconds();
    await host.press('+1 min');
    await eventually(async () => {
      for (const [at, shown] of (await seconds()).entries())
        expect(shown).toBeGreaterThan((before[at] ?? 0) + 30);
    });
    await agree();
  });

  it('go on while a phone loses its connection and finds it again', async () => {
    await agree(async () => {
      const made = line.made;
      line.cut();
      await eventually(async () => expect(line.made).toBeGreaterThan(made));
    });
    // It is back when it follows the others again.
    const before = await seconds();
    await host.press('−1 min');
    await eventually(async () => {
      for (const [at, shown] of (await seconds()).entries())
        expect(shown).toBeLessThan((before[at] ?? 0) - 30);
    });
    await agree();
  });

  it('go on while somebody sets the clocks of devices in the middle of the session', async () => {
    await agree(async () => {
      await setDeviceClock(ana.page, 2 * HOUR);
      await setDeviceClock(host.page, -DAY);
      await setDeviceClock(maria.page, -90_000);
    });
  });

  it('agree on a page that was opened anew over a slow line', async () => {
    await ana.reloads();
    await ana.sees('Time left');
    countdowns = await everyone((face) => Countdown.on(face.page, face.name));
    await agree();
    await stage.look('agreed', host, wall, maria, ana);
  });

  const paused = async (face: Face) =>
    /paused/i.test((await face.page.getByRole('timer').first().textContent()) ?? '');
});
