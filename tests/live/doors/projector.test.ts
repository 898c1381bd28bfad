import { describe, expect, it } from 'vitest';
import { openHouse } from '../house.ts';
import { once, until } from '../waiting.ts';

describe('a projector', () => {
  it('opens with the key of the host, shows the room and asks for nothing', async () => {
    const house = await openHouse({ addresses: () => [{ url: 'http://192.168.1.20:3000' }] });
    const room = await house.createRoom();
    const [host, projector] = [await house.host(room), await house.projector(room)];
    expect(Object.keys(projector.views)).toEqual(['projector']);
    expect(projector.views.projector?.room).toMatchObject({
      code: room.code,
      joinUrl: 'http://192.168.1.20:3000',
      blanked: false,
    });
    await until(host, ({ console: view }) => view?.room.projectors === 1);
    for (const type of ['start', 'next', 'end', 'introduce', 'lock'])
      expect(await projector.ask({ type })).toMatchObject({ ok: false, code: 'not-allowed' });
    const vote = { type: 'vote', item: 'one', payload: { option: 'yes' } };
    expect(await projector.ask(vote)).toMatchObject({ ok: false, code: 'not-allowed' });
    await host.ask({ type: 'start' });
    await until(projector, ({ projector: view }) => view?.step?.id === 'ask');
    await host.ask({ type: 'blank', payload: { on: true } });
    await until(projector, ({ projector: view }) => view?.room.blanked === true && view.item === undefined);
    projector.close();
    await until(host, ({ console: view }) => view?.room.projectors === 0);
  });

  it('is paired by the code that it shows, and comes back by itself with what it was given', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    let given: { roomId: string; key: string } | undefined;
    const projector = house.connect(() => ({ as: 'projector', ...given }));
    const { code } = await once(projector, 'pairing');
    expect(code).toMatch(/^\d{4}$/);
    const paired = once(projector, 'paired');
    expect(await host.socket.emitWithAck('pair', { code: ` ${code} ` })).toMatchObject({ ok: true });
    const { roomId, token } = await paired;
    expect(roomId).toBe(room.roomId);
    given = { roomId, key: token };
    projector.socket.disconnect().connect();
    await until(projector, ({ projector: view }) => view?.room.code === room.code);
    // The token opens the projector of this room and nothing else.
    expect(await house.refusal({ as: 'host', roomId, key: token })).toBe('not-allowed');
    const other = await house.createRoom();
    expect(await house.refusal({ as: 'projector', roomId: other.roomId, key: token })).toBe('not-allowed');
    expect(await host.socket.emitWithAck('pair', { code })).toMatchObject({ code: 'unknown-pairing' });
  });

  it('cannot be paired by a wrong code, by a projector, by a phone, or twice', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const waiting = house.connect({ as: 'projector' });
    const { code } = await once(waiting, 'pairing');
    const wrong = code === '0000' ? '0001' : '0000';
    for (const request of [{ code: wrong }, { code: 7 }, {}, null, 'code'])
      expect(
        await Reflect.apply(host.socket.emitWithAck, host.socket, ['pair', request]),
        JSON.stringify(request),
      ).toMatchObject({ ok: false, code: 'unknown-pairing' });
    const [projector, phone] = [await house.projector(room), await house.join(room.code)];
    for (const { socket } of [projector, phone, waiting]) {
      let answered = false;
      socket.emit('pair', { code }, () => {
        answered = true;
      });
      if (socket !== waiting.socket) await socket.emitWithAck('clock');
      expect(answered).toBe(false);
    }
    const second = await house.host(room);
    const replies = await Promise.all(
      [host, second].map(({ socket }) => socket.emitWithAck('pair', { code })),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('cannot be caught by guessing its code', async () => {
    const house = await openHouse();
    const host = await house.host(await house.createRoom());
    const { code } = await once(house.connect({ as: 'projector' }), 'pairing');
    const guesses = Array.from({ length: 30 }, (_, index) => String(index).padStart(4, '0')).filter(
      (guess) => guess !== code,
    );
    for (const guess of guesses.slice(0, 20))
      expect(await host.socket.emitWithAck('pair', { code: guess })).toMatchObject({
        code: 'unknown-pairing',
      });
    expect(await host.socket.emitWithAck('pair', { code })).toMatchObject({ ok: false, code: 'too-many' });
  });

  it('that waits forgets its code when it goes, and no address can take all codes', async () => {
    const house = await openHouse();
    const host = await house.host(await house.createRoom());
    const gone = house.connect({ as: 'projector' });
    const { code } = await once(gone, 'pairing');
    const waiting = Array.from({ length: 49 }, () => house.connect({ as: 'projector' }));
    const codes = await Promise.all(
      waiting.map(async (projector) => (await once(projector, 'pairing')).code),
    );
    expect(new Set([code, ...codes]).size).toBe(50);
    expect(await house.refusal({ as: 'projector' })).toBe('too-many');
    gone.close();
    await expect.poll(() => house.refusal({ as: 'projector' })).toBe('admitted');
    expect(await host.socket.emitWithAck('pair', { code })).toMatchObject({ code: 'unknown-pairing' });
  });
});

describe('a console', () => {
  it('opens with the right key only', async () => {
    const house = await openHouse();
    const [room, other] = [await house.createRoom(), await house.createRoom()];
    const { roomId, hostKey } = room;
    expect(await house.refusal({ as: 'host', roomId, key: other.hostKey })).toBe('not-allowed');
    expect(await house.refusal({ as: 'host', roomId, key: '' })).toBe('not-allowed');
    expect(await house.refusal({ as: 'host', roomId: 'no-such-room', key: hostKey })).toBe('not-allowed');
    expect(await house.refusal({ as: 'host', roomId })).toBe('invalid');
    expect(await house.refusal({ as: 'admin', roomId, key: hostKey })).toBe('invalid');
    expect(await house.refusal({})).toBe('invalid');
    expect(await house.refusal([])).toBe('closed');
    expect(await house.refusal({ as: 'host', roomId, key: hostKey })).toBe('admitted');
  });

  it('never gets a secret back', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const phone = await house.join(room.code);
    const host = await house.host(room);
    const seen = JSON.stringify([host.views, phone.views]);
    for (const secret of [room.hostKey, phone.token, 'tokenHash', 'hostKeyHash'])
      expect(seen).not.toContain(secret);
  });
});
