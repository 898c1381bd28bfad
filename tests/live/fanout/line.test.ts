import { io, type Socket } from 'socket.io-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WireEvent } from '../../../server/live/fanout/line.ts';
import { applyPatch } from '../../../shared/lib/mergePatch.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import type { ClientToServer, ServerToClient } from '../../../shared/protocol/wire.ts';
import { FrameReader } from '../../faults/wsFrames.ts';
import { SEED } from '../../support/seed.ts';
import { openHouse } from '../house.ts';

type Transports = ('polling' | 'websocket')[];

/** A phone that keeps its floor from patches alone, and counts those that did not follow on the one before. */
interface Follower {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  floor: unknown;
  gaps: number;
  got: number;
}

async function follow(url: string, code: string, transports: Transports): Promise<Follower> {
  const socket: Follower['socket'] = io(url, {
    transports,
    forceNew: true,
    auth: { as: 'participant', code },
  });
  onTestFinished(() => void socket.disconnect());
  const follower: Follower = { socket, floor: undefined, gaps: 0, got: 0 };
  let version = 0;
  socket.on('view', (message) => {
    if (message.channel !== 'floor' || !('patch' in message)) return;
    if (message.base !== version) follower.gaps += 1;
    version = message.version;
    follower.got += 1;
    follower.floor = applyPatch(follower.floor, message.patch);
  });
  await new Promise<void>((welcomed) => {
    socket.once('welcome', ({ views }) => {
      version = views.floor?.version ?? 0;
      follower.floor = views.floor?.view;
      welcomed();
    });
  });
  return follower;
}

describe('what goes past the layers of Socket.IO', () => {
  it.each([0, 1, 100, 125, 126, 300, 65_535, 65_536, 200_000])(
    'is one whole frame: %i characters',
    (size) => {
      const json = JSON.stringify({ text: 'ñ'.repeat(size) });
      const frames = new FrameReader().push(new WireEvent('view', json).frame);
      expect(frames.map(({ text }) => text)).toEqual([`42["view",${json}]`]);
    },
  );

  it.each<[string, Transports]>([
    ['WebSocket', ['websocket']],
    ['polling', ['polling']],
    ['polling, then WebSocket', ['polling', 'websocket']],
  ])(
    'comes to a phone once and in order among what goes through them, over %s',
    async (_name, transports) => {
      const house = await openHouse();
      const room = await house.createRoom();
      const host = await house.host(room);
      const phone = await follow(house.url, room.code, transports);
      await host.ask({ type: 'start', payload: {} });
      const random = mulberry32(SEED);
      const answers: Promise<unknown>[] = [];
      // On a busy machine fewer of the host's presses are for the step that is on, and change anything.
      for (let turn = 0; turn < 150 || (phone.got <= 20 && turn < 3_000); turn++) {
        // The phone's own doings are answered through Socket.IO, at the very moments at which the floor changes.
        const many = below(random, 4);
        for (let index = 0; index < many; index++) {
          const command = {
            id: `own-${turn}-${index}-x`,
            type: 'introduce',
            payload: { name: `Ñandú ${turn}` },
          };
          answers.push(phone.socket.emitWithAck('command', command));
        }
        const on = turn % 2 === 0;
        await host.ask(
          random() < 0.5
            ? { type: 'lock', payload: { on } }
            : { type: on ? 'next' : 'back', ...at(host.views) },
        );
      }
      await Promise.all(answers);
      // Everything before this has been read: what was sent last comes after it.
      await host.ask({ type: 'lock', payload: { on: false } });
      await host.ask({ type: 'results', payload: { on: true } });
      const fresh = await follow(house.url, room.code, ['websocket']);
      await expect.poll(() => phone.floor).toEqual(fresh.floor);
      expect(phone.gaps).toBe(0);
      expect(phone.got).toBeGreaterThan(20);
      if (transports.length === 2) expect(phone.socket.io.engine.transport.name).toBe('websocket');
    },
  );
});

describe('who comes while the floor changes', () => {
  it('has the welcome first, and everything since', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    await host.ask({ type: 'start', payload: {} });
    let coming = true;
    const changing = async () => {
      for (let turn = 0; coming; turn++)
        await host.ask({ type: turn % 2 === 0 ? 'next' : 'back', ...at(host.views) });
    };
    const changed = changing();
    const phones: Follower[] = [];
    for (let batch = 0; batch < 10; batch++) {
      const some = Array.from({ length: 10 }, () => follow(house.url, room.code, ['websocket']));
      phones.push(...(await Promise.all(some)));
    }
    coming = false;
    await changed;
    const fresh = await follow(house.url, room.code, ['websocket']);
    for (const phone of phones) {
      await expect.poll(() => phone.floor).toEqual(fresh.floor);
      expect(phone.gaps).toBe(0);
    }
  });
});

const at = ({ console: view }: { console?: { item?: { id: string }; step?: { id: string } } }) => ({
  ...(view?.item && view.step ? { item: view.item.id, step: view.step.id } : {}),
  payload: {},
});
