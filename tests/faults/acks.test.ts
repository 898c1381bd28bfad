import { afterEach, describe, expect, it } from 'vitest';
import { SEED } from '../support/seed.ts';
import { audit, countsIn, eventsOf } from './audit.ts';
import { Device, hostOf, openRoom } from './device.ts';
import { report } from './figures.ts';
import { type Fate, type Line, openLine } from './line.ts';
import { amount } from './options.ts';
import { expectSame } from './same.ts';
import { startServer } from './server.ts';

const COMMANDS = amount('COMMANDS', 1_000, 200);
/** What one person may add, as the activity has it. */
const EACH = 10;

/** A Socket.IO packet inside an Engine.IO message: `42` an event, `43` an acknowledgement, then its number. */
const PACKET = /^4([23])(\d*)/;

/** Eats the first acknowledgement of every command; what is asked again is answered. */
function firstAnswersEaten(): { toServer: Fate; toClient: Fate; eaten: () => number } {
  const asked = new Map<string, string>();
  const eaten = new Set<string>();
  return {
    toServer: (text) => {
      const number = PACKET.exec(text)?.[2];
      const id = /"command",\{.*?"id":"([^"]+)"/.exec(text)?.[1];
      if (number && id !== undefined) asked.set(number, id);
      return 1;
    },
    toClient: (text) => {
      const [, kind, number] = PACKET.exec(text) ?? [];
      const id = kind === '3' && number ? asked.get(number) : undefined;
      if (id === undefined || eaten.has(id)) return 1;
      eaten.add(id);
      return 0;
    },
    eaten: () => eaten.size,
  };
}

/** Every event and every acknowledgement comes twice. (What opens a connection does not: no network repeats that.) */
const doubled: Fate = (text) => (PACKET.test(text) ? 2 : 1);

describe(`${COMMANDS} commands over a line that (seed ${SEED})`, () => {
  const lines: Line[] = [];
  const devices: Device[] = [];
  afterEach(async () => {
    for (const device of devices.splice(0)) device.close();
    await Promise.all(lines.splice(0).map((line) => line.stop()));
  });

  async function room() {
    const server = await startServer();
    const opened = await openRoom(server.url, { sessionId: 'collaborative-leadership', tables: 6 });
    const host = new Device({ url: server.url, name: 'host-of-acks', auth: hostOf(opened) });
    devices.push(host);
    await host.online();
    await host.send({ type: 'start', payload: {} });
    await host.send({ type: 'goTo', payload: { item: 'reflection', step: 'next-steps' } });
    return { server, opened };
  }

  async function sendAll(kind: string, fateOf: () => { toServer: Fate; toClient: Fate }) {
    const { server, opened } = await room();
    const people = await Promise.all(
      Array.from({ length: Math.ceil(COMMANDS / EACH) }, async (_, index) => {
        const line = await openLine(server.url, fateOf());
        lines.push(line);
        const name = `${kind}-${index + 1}`;
        const auth = { as: 'participant', code: opened.code } as const;
        const device = new Device({ url: line.url, name, auth });
        devices.push(device);
        await device.online();
        await device.until(({ views }) => views.floor?.step?.id === 'next-steps', 'the right step');
        return device;
      }),
    );
    const began = performance.now();
    const texts = Array.from({ length: COMMANDS }, (_, index) => `the step ${index + 1} of all`);
    const replies = await Promise.all(
      texts.map((what, index) =>
        people[index % people.length]?.send({
          type: 'addNextStep',
          item: 'reflection',
          payload: { scope: 'school', what },
        }),
      ),
    );
    const took = performance.now() - began;
    expect(replies.filter((reply) => !reply?.ok)).toEqual([]);
    for (const device of people.slice(0, 5))
      await expectSame(device, { as: 'participant', code: opened.code }, server.url);
    for (const device of devices.splice(0)) device.close();
    expect((await server.end()).code).toBe(0);
    const events = await eventsOf(server.data, opened.roomId);
    const found = audit(
      events,
      people.map(({ actor, sent }) => ({ actor, sent })),
    );
    expect(found).toMatchObject({
      acknowledged: COMMANDS,
      refused: 0,
      idle: 0,
      lost: [],
      doubled: [],
      open: [],
    });
    expect(countsIn(events, texts).filter((times) => times !== 1)).toEqual([]);
    return { took, found };
  }

  it('eats every first acknowledgement have as many effects, once each', async () => {
    const fates: ReturnType<typeof firstAnswersEaten>[] = [];
    const { took, found } = await sendAll('eaten', () => {
      const fate = firstAnswersEaten();
      fates.push(fate);
      return fate;
    });
    const eaten = fates.reduce((sum, fate) => sum + fate.eaten(), 0);
    expect(eaten).toBe(COMMANDS);
    report({
      what: 'first acknowledgement eaten',
      times: `${eaten} of ${COMMANDS} commands`,
      lost: found.lost.length,
      doubled: found.doubled.length,
      healed: took,
    });
  });

  it('doubles every packet have as many effects, once each', async () => {
    let packets = 0;
    const counted: Fate = (text) => {
      const times = doubled(text);
      if (times === 2) packets++;
      return times;
    };
    const { took, found } = await sendAll('doubled', () => ({ toServer: counted, toClient: counted }));
    expect(packets).toBeGreaterThan(2 * COMMANDS);
    report({
      what: 'every packet doubled',
      times: `${COMMANDS} commands, ${packets} packets`,
      lost: found.lost.length,
      doubled: found.doubled.length,
      healed: took,
    });
  });
});
