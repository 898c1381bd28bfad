import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire.ts';
import { Countdown, setDeviceClock, shiftDevice } from '../support/countdowns.ts';
import { type SlowLine, slowLine } from '../support/slowLine.ts';
import { agree, secondsOf } from './pages/agreement.ts';
import type { Console } from './pages/console.ts';
import { eventually, type Face } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

const SESSION = 'collaborative-leadership';
const made = z.object({ roomId: z.string(), hostKey: z.string() });

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** One way, ms: round trips take 800. */
const DELAY = 400;

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

  const seconds = () => secondsOf(countdowns);

  it('show the same time left within half a second, however wrong the devices’ own', async () => {
    await agree(countdowns);
  });

  it('show the very same while paused, and agree again when the time goes on', async () => {
    await host.press('Pause');
    for (const face of [wall, maria, ana])
      await eventually(async () => expect(await paused(face)).toBe(true));
    await eventually(async () => expect(new Set(await seconds()).size).toBe(1));
    await host.press('Resume');
    for (const face of [wall, maria, ana])
      await eventually(async () => expect(await paused(face)).toBe(false));
    await agree(countdowns);
  });

  it('get a minute more together', async () => {
    const before = await seconds();
    await host.press('+1 min');
    await eventually(async () => {
      for (const [at, shown] of (await seconds()).entries())
        expect(shown).toBeGreaterThan((before[at] ?? 0) + 30);
    });
    await agree(countdowns);
  });

  it('go on while a phone loses its connection and finds it again', async () => {
    await agree(countdowns, {
      meanwhile: async () => {
        const made = line.made;
        line.cut();
        await eventually(async () => expect(line.made).toBeGreaterThan(made));
      },
    });
    // It is back when it follows the others again.
    const before = await seconds();
    await host.press('−1 min');
    await eventually(async () => {
      for (const [at, shown] of (await seconds()).entries())
        expect(shown).toBeLessThan((before[at] ?? 0) - 30);
    });
    await agree(countdowns);
  });

  it('go on while somebody sets the clocks of devices in the middle of the session', async () => {
    await agree(countdowns, {
      meanwhile: async () => {
        await setDeviceClock(ana.page, 2 * HOUR);
        await setDeviceClock(host.page, -DAY);
        await setDeviceClock(maria.page, -90_000);
      },
    });
  });

  it('agree on a page that was opened anew over a slow line', async () => {
    await ana.reloads();
    await ana.sees('Time left');
    countdowns = await everyone((face) => Countdown.on(face.page, face.name));
    await agree(countdowns);
  });

  const paused = async (face: Face) =>
    /paused/i.test((await face.page.getByRole('timer').first().textContent()) ?? '');
});

/** A rehearsal, whose clock can be sped up: wrong devices and slow lines are no different there. */
describe('the clocks of a rehearsal', () => {
  let stage: Stage;
  let line: SlowLine;
  let host: Console;
  let ana: Phone;
  let facilitator: Socket<ServerToClient, ClientToServer>;
  let countdowns: Countdown[];

  beforeAll(async () => {
    stage = await Stage.open('rehearsal-clocks');
    line = await slowLine(stage.product.url, DELAY);
    const opened = await fetch(`${stage.product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sessionId: SESSION, tables: 2, rehearsal: true }),
    });
    const { roomId, hostKey } = made.parse(await opened.json());
    host = await stage.console();
    await shiftDevice(host.page, HOUR);
    await host.page.goto(`${stage.product.url}/console/${roomId}#key=${hostKey}`);
    await stage.learn(host);
    ana = await stage.phone('ana');
    await shiftDevice(ana.page, -DAY);
    await ana.join(line.url, stage.code, { name: 'Ana', table: 'B' });
    facilitator = io(stage.product.url, {
      auth: { as: 'host', roomId, key: hostKey } satisfies Handshake,
      transports: ['websocket'],
    });
    await host.start();
    await ana.sees('Time left');
    countdowns = await Promise.all([host, ana].map((face) => Countdown.on(face.page, face.name)));
  });
  afterAll(async () => {
    facilitator.close();
    await stage.close();
    await line.stop();
  });
  afterEach(() => stage.hadNoFaults());

  it.each([10, 2, 1])('come to agree at %d times the speed', async (speed) => {
    const reply = await facilitator.emitWithAck('command', {
      id: `speed-${speed}-${SESSION}`,
      type: 'setSpeed',
      payload: { speed },
    });
    expect(reply).toMatchObject({ ok: true });
    // A phone over a slow line runs at the old speed for a moment more, and then finds where it should be.
    await eventually(() => agree(countdowns, { speed }));
  });
});
