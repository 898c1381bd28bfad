import { describe, expect, it } from 'vitest';
import { type House, type OpenedRoom, openHouse } from '../live/house.ts';
import { disconnected, once, until } from '../live/waiting.ts';
import { memoryLog } from '../support/memoryLog.ts';

/** From the asking to the end of a connection that is no longer wanted. */
const MOST_MS = 1_000;

async function renew(
  house: House,
  { roomId, hostKey }: OpenedRoom,
  body: object = {},
): Promise<{ status: number; hostKey: string }> {
  const response = await fetch(`${house.url}/api/rooms/${roomId}/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hostKey}` },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  return { status: response.status, hostKey: String(answer.hostKey) };
}

/** The time that `act` and the end of all these connections take together, ms. */
async function timed(act: () => Promise<unknown>, ends: readonly Promise<unknown>[]): Promise<number> {
  const began = performance.now();
  await act();
  await Promise.all(ends);
  return performance.now() - began;
}

describe('a renewed host key', () => {
  it('ends every console, preview and window that the one before let in, within a second, and nobody else', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [asking, stale] = [await house.host(room), await house.host(room)];
    const window = await house.projector(room);
    const preview = house.connect({ as: 'host', roomId: room.roomId, key: room.hostKey, watch: 'floor' });
    await preview.ready;
    const phone = await house.join(room.code);
    const paired = await pair(house, room, asking);
    const out = [asking, stale, window, preview];
    const words = out.map((client) => once(client, 'goodbye'));
    const took = await timed(() => renew(house, room), out.map(disconnected));
    expect(took).toBeLessThan(MOST_MS);
    expect(await Promise.all(words)).toEqual(out.map(() => ({ code: 'revoked' })));
    expect([phone.socket.connected, paired.socket.connected]).toEqual([true, true]);
  });

  it('opens what the one before did, which opens nothing any more: no console, no window, no report, no erasing', async () => {
    const house = await openHouse();
    const old = await house.createRoom();
    const { status, hostKey } = await renew(house, old);
    expect(status).toBe(201);
    expect(hostKey).toMatch(/^[\w-]{32}$/);
    expect(hostKey).not.toBe(old.hostKey);
    const { roomId } = old;
    for (const as of ['host', 'projector'] as const)
      expect(await house.refusal({ as, roomId, key: old.hostKey })).toBe('not-allowed');
    expect(await house.refusal({ as: 'host', roomId, key: old.hostKey, watch: 'projector' })).toBe(
      'not-allowed',
    );
    const call = (path: string, method: string, key: string) =>
      fetch(`${house.url}/api/rooms/${roomId}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}` },
      });
    expect((await call('/report', 'GET', old.hostKey)).status).toBe(401);
    expect((await call('', 'DELETE', old.hostKey)).status).toBe(401);
    expect((await call('/keys', 'POST', old.hostKey)).status).toBe(401);
    await house.host({ ...old, hostKey });
    expect((await call('/report', 'GET', hostKey)).status).toBe(200);
  });

  it('refuses what a stale laptop still sends while it is being shown out', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const stale = await house.host(room);
    const phone = await house.join(room.code);
    await stale.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.step !== undefined);
    await until(stale, ({ console }) => console?.step !== undefined);
    const before = phone.views.floor?.step?.id;
    const { item, step } = stale.views.console ?? {};
    if (!item || !step) throw new Error('the session has not started');
    const gone = disconnected(stale);
    const asked = renew(house, room);
    // Presses as fast as it can until its connection ends.
    const replies: unknown[] = [];
    let ended = false;
    void gone.then(() => {
      ended = true;
    });
    const { hostKey } = await asked;
    while (!ended) {
      stale.socket.emit(
        'command',
        { id: `stale-next-${replies.length}`, type: 'next', item: item.id, step: step.id, payload: {} },
        (reply) => replies.push(reply),
      );
      await new Promise((next) => setImmediate(next));
    }
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, code: 'not-allowed' });
    const fresh = await house.host({ ...room, hostKey });
    expect(fresh.views.console?.step?.id).toBe(before);
  });

  it('is the same for whoever asks again under the same attempt, also after a restart, and for nobody else', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const attempt = 'a-secret-of-this-console';
    const first = await renew(house, room, { attempt });
    expect(await renew(house, room, { attempt })).toEqual(first);
    const started = await openHouse({ log });
    expect(await renew(started, room, { attempt })).toEqual(first);
    expect((await renew(started, room, { attempt: 'another-secret-of-mine' })).status).toBe(401);
    expect((await renew(started, { ...room, hostKey: 'x' }, { attempt })).status).toBe(401);
    expect((await renew(started, room, { attempt: 'short' })).status).toBe(400);
  });

  it('goes to one of two who ask at once', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const both = await Promise.all([renew(house, room), renew(house, room)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 401]);
    const [good] = both.filter(({ status }) => status === 201);
    await house.host({ ...room, hostKey: good?.hostKey ?? '' });
  });

  it('lasts over a restart, as the one before stays out', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const { hostKey } = await renew(house, room);
    await house.stop();
    const again = await openHouse({ log });
    expect(await again.refusal({ as: 'host', roomId: room.roomId, key: room.hostKey })).toBe('not-allowed');
    await again.host({ ...room, hostKey });
  });

  it('leaves a phone that joined before it the same person when it tries once more', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const auth = { as: 'participant', code: room.code, attempt: 'a-secret-of-this-phone' } as const;
    const one = await once(house.connect(auth), 'welcome');
    await renew(house, room);
    const two = await once(house.connect(auth), 'welcome');
    expect(two.you).toEqual(one.you);
  });
});

describe('projectors', () => {
  it('that were paired are sent away within a second when a host says so, and their pass opens nothing', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const window = await house.projector(room);
    const paired = await pair(house, room, host);
    const goodbye = once(paired, 'goodbye');
    const took = await timed(
      () => host.ask({ type: 'unpairProjectors', payload: {} }),
      [disconnected(paired)],
    );
    expect(took).toBeLessThan(MOST_MS);
    expect(await goodbye).toEqual({ code: 'revoked' });
    expect(await house.refusal({ as: 'projector', roomId: room.roomId, key: paired.pass })).toBe(
      'not-allowed',
    );
    expect(window.socket.connected).toBe(true);
    expect(await host.ask({ type: 'unpairProjectors', payload: {} })).toMatchObject({ ok: true });
    // And can be paired again.
    await pair(house, room, host);
  });

  it('cannot open a console with their pass', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const paired = await pair(house, room, await house.host(room));
    expect(await house.refusal({ as: 'host', roomId: room.roomId, key: paired.pass })).toBe('not-allowed');
    const report = await fetch(`${house.url}/api/rooms/${room.roomId}/report`, {
      headers: { authorization: `Bearer ${paired.pass}` },
    });
    expect(report.status).toBe(401);
  });
});

describe('people who are removed', () => {
  it('are out of every tab within a second', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const phone = await house.join(room.code);
    const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
    await tab.ready;
    const took = await timed(
      () => host.ask({ type: 'remove', payload: { person: phone.id } }),
      [disconnected(phone), disconnected(tab)],
    );
    expect(took).toBeLessThan(MOST_MS);
  });
});

/** A projector that was let in by four digits, with the pass that it got. */
async function pair(house: House, room: OpenedRoom, host: Awaited<ReturnType<House['host']>>) {
  const waiting = house.connect({ as: 'projector' });
  const { code } = await once(waiting, 'pairing');
  const told = once(waiting, 'paired');
  await host.socket.emitWithAck('pair', { code });
  const { token } = await told;
  const paired = house.connect({ as: 'projector', roomId: room.roomId, key: token });
  await paired.ready;
  return Object.assign(paired, { pass: token });
}
