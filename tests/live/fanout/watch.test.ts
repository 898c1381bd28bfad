import { describe, expect, it } from 'vitest';
import { openHouse } from '../house.ts';
import { disconnected, once, shows, until } from '../waiting.ts';

describe('a preview in a console', () => {
  it('shows one channel as those see it whom the channel is for, and keeps up with it', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, phone, projector] = [
      await house.host(room),
      await house.join(room.code, { name: 'Ana' }),
      await house.projector(room),
    ];
    const as = { as: 'host', roomId: room.roomId, key: room.hostKey } as const;
    for (const [watch, real] of [
      ['floor', phone],
      ['projector', projector],
    ] as const) {
      const preview = house.connect({ ...as, watch });
      const { views, you } = await once(preview, 'welcome');
      expect(Object.keys(views)).toEqual([watch]);
      expect(you).toBeUndefined();
      expect(preview.views[watch]).toEqual(real.views[watch]);
    }
    const [floor, wall] = [
      house.connect({ ...as, watch: 'floor' }),
      house.connect({ ...as, watch: 'projector' }),
    ];
    await Promise.all([floor.ready, wall.ready]);
    await host.ask({ type: 'start' });
    await phone.ask({ type: 'vote', item: 'one', payload: { option: 'yes' } });
    for (const client of [floor, phone])
      await until(client, ({ floor: view }) => shows(view?.activity, '"votes":1'));
    for (const client of [wall, projector])
      await until(client, ({ projector: view }) => shows(view?.activity, '"votes":1'));
    expect(Object.keys(floor.views)).toEqual(['floor']);
    expect(floor.views.floor).toEqual(phone.views.floor);
    expect(wall.views.projector).toEqual(projector.views.projector);
  });

  it('is no console, no projector and nobody in the room', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const as = { as: 'host', roomId: room.roomId, key: room.hostKey } as const;
    const previews = [house.connect({ ...as, watch: 'floor' }), house.connect({ ...as, watch: 'projector' })];
    await Promise.all(previews.map(({ ready }) => ready));
    const phone = await house.join(room.code);
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === true);
    expect(host.views.console?.room).toMatchObject({ consoles: 1, projectors: 0 });
    expect(Object.keys(host.views.console?.people ?? {})).toEqual([phone.id]);
    const [, wall] = previews;
    await until(wall ?? host, ({ projector: view }) => view?.people.online === 1);
    expect(wall?.views.projector?.people).toMatchObject({ joined: 1, online: 1 });
  });

  it('may ask for nothing, but for the time', async () => {
    const house = await openHouse({ clock: () => 1_234_567 });
    const room = await house.createRoom();
    const as = { as: 'host', roomId: room.roomId, key: room.hostKey } as const;
    for (const watch of ['floor', 'projector'] as const) {
      const preview = house.connect({ ...as, watch });
      await preview.ready;
      for (const type of ['start', 'end', 'introduce', 'setSpeed'])
        expect(await preview.ask({ type })).toMatchObject({ ok: false, code: 'not-allowed' });
      const vote = { type: 'vote', item: 'one', payload: { option: 'yes' } };
      expect(await preview.ask(vote)).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(await preview.socket.emitWithAck('clock')).toBe(1_234_567);
    }
    const host = await house.host(room);
    expect(host.views.console?.room.status).toBe('lobby');
  });

  it('needs the key, and shows no other channel', async () => {
    const house = await openHouse();
    const { roomId, hostKey } = await house.createRoom();
    expect(await house.refusal({ as: 'host', roomId, key: 'wrong', watch: 'floor' })).toBe('not-allowed');
    for (const watch of ['console', 'me', 'table', '', 7, {}])
      expect(await house.refusal({ as: 'host', roomId, key: hostKey, watch })).toBe('invalid');
  });

  it('goes when the room is erased', async () => {
    const house = await openHouse();
    const { roomId, hostKey } = await house.createRoom();
    const preview = house.connect({ as: 'host', roomId, key: hostKey, watch: 'floor' });
    await preview.ready;
    const goodbye = once(preview, 'goodbye');
    const headers = { authorization: `Bearer ${hostKey}` };
    await fetch(`${house.url}/api/rooms/${roomId}`, { method: 'DELETE', headers });
    expect(await goodbye).toEqual({ code: 'erased' });
    await disconnected(preview);
  });

  it('keeps its channel awake alone, and is whole when it comes back to one that slept', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    const as = { as: 'host', roomId: room.roomId, key: room.hostKey } as const;
    const preview = house.connect({ ...as, watch: 'floor' });
    await preview.ready;
    phone.close();
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === false);
    await host.ask({ type: 'start' });
    await until(preview, ({ floor }) => floor?.step?.id === 'ask');
    preview.close();
    await host.ask({ type: 'next', item: 'one', step: 'ask' });
    const again = house.connect({ ...as, watch: 'floor' });
    const { views } = await once(again, 'welcome');
    expect(views.floor?.view.step?.id).toBe('ask.more');
  });
});
