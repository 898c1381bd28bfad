import { describe, expect, it } from 'vitest';
import { AWAY_LOOKS } from '../../../server/live/writer/absences.ts';
import { type Client, type House, type OpenedRoom, openHouse } from '../house.ts';
import { disconnected, once, until } from '../waiting.ts';

/** Ana writes for Rosa, and a host for Teo. */
async function opened() {
  const house = await openHouse();
  const room = await house.createRoom();
  const host = await house.host(room);
  const ana = await house.join(room.code, { name: 'Ana', table: 'A' });
  const ben = await house.join(room.code, { name: 'Ben', table: 'A' });
  await ana.ask({ type: 'addBeside', payload: { name: 'Rosa' } });
  await until(ana, ({ me }) => me?.beside !== undefined);
  const [rosa = ''] = Object.keys(ana.views.me?.beside ?? {});
  await host.ask({ type: 'addPerson', payload: { name: 'Teo', table: 'A' } });
  const named = (name: string) =>
    Object.entries(host.views.console?.people ?? {}).find(([, one]) => one.name === name)?.[0] ?? '';
  await until(host, () => named('Teo') !== '');
  const teo = named('Teo');
  /** A connection as somebody without a phone, by the token of whoever writes for them. */
  const as = (person: string, { token } = ana) =>
    ({ as: 'participant', code: room.code, token, person }) as const;
  const asHost = (person: string) =>
    ({ as: 'host', roomId: room.roomId, key: room.hostKey, person }) as const;
  return { house, room, host, ana, ben, rosa, teo, as, asHost };
}

async function comesIn(house: House, auth: Parameters<House['connect']>[0]): Promise<Client> {
  const client = house.connect(auth);
  await client.ready;
  return client;
}

const handOver = (client: Client, person: string) =>
  client.socket.timeout(5_000).emitWithAck('handOver', { person });

/** Asks for nothing that changes anything. */
const mayAsk = (client: Client) => client.ask({ type: 'introduce', payload: {} });

async function looks(house: House, { roomId }: OpenedRoom, times: number): Promise<void> {
  const open = await house.app.rooms.byId(roomId);
  for (let look = 0; look < times; look++) await open?.absences.look();
}

describe('somebody without a phone', () => {
  it('acts, and sees what is theirs, over a connection of whoever writes for them', async () => {
    const { house, host, ana, rosa, teo, as, asHost } = await opened();
    const [hers, his] = [await comesIn(house, as(rosa)), await comesIn(house, asHost(teo))];
    expect(hers.views.me?.you).toMatchObject({
      id: rosa,
      name: 'Rosa',
      table: 'A',
      scribe: ana.id,
    });
    expect(his.views.me?.you).toMatchObject({ id: teo, scribe: 'host' });
    expect(Object.keys(his.views)).toEqual(['floor', 'table', 'me']);
    await host.ask({ type: 'start' });
    await until(hers, ({ floor }) => floor?.step !== undefined);
    for (const client of [ana, hers, his]) expect(await mayAsk(client)).toMatchObject({ ok: true });
    expect(await hers.ask({ type: 'introduce', payload: { name: 'Rosa M.' } })).toMatchObject({ ok: true });
    await until(ana, ({ me }) => me?.beside?.[rosa]?.name === 'Rosa M.');
    expect(await his.ask({ type: 'end' })).toMatchObject({ code: 'not-allowed' });
  });

  it('is no way in for anybody else', async () => {
    const { house, room, ana, ben, rosa, teo, as, asHost } = await opened();
    for (const auth of [
      as(rosa, ben),
      as(teo),
      as(ben.id),
      as(ana.id),
      as('constructor'),
      { ...as(rosa), token: `${ana.id}.wrong` },
      { ...as(rosa), token: `${rosa}.wrong` },
      asHost(rosa),
      asHost(ben.id),
    ])
      expect(await house.refusal(auth), JSON.stringify(auth)).toBe('handed-over');
    const { token: _, ...none } = as(rosa);
    expect(await house.refusal(none)).toBe('handed-over');
    expect(await house.refusal({ ...asHost(teo), key: 'wrong' })).toBe('not-allowed');
    const people = async () => (await house.app.rooms.byId(room.roomId))?.room.saved(({ came }) => came);
    expect(await people()).toBe(4);
  });

  it('is handed over, and whoever wrote for them is told so and writes no more', async () => {
    const { house, room, host, ana, ben, rosa, as } = await opened();
    const hers = await comesIn(house, as(rosa));
    expect(await handOver(ben, rosa)).toMatchObject({ ok: false, code: 'handed-over' });
    expect(await handOver(host, rosa)).toMatchObject({ ok: false, code: 'handed-over' });
    const given = await handOver(ana, rosa);
    if (!given.ok) throw new Error(given.code);
    expect(await mayAsk(hers)).toMatchObject({ ok: true });
    const told = once(hers, 'goodbye');
    const own = await comesIn(house, { as: 'participant', code: room.code, token: given.token });
    expect(await told).toEqual({ code: 'handed-over' });
    await disconnected(hers);
    expect(own.views.me?.you).toEqual({ id: rosa, name: 'Rosa', table: 'A' });
    await until(ana, ({ me }) => me?.beside === undefined);
    expect(await house.refusal(as(rosa))).toBe('handed-over');
    expect(await mayAsk(own)).toMatchObject({ ok: true });
    // The same phone comes back as ever.
    own.close();
    expect(
      (await comesIn(house, { as: 'participant', code: room.code, token: given.token })).views.me?.you.id,
    ).toBe(rosa);
  });

  it('is handed over by hosts too, and a token that was offered before opens nothing any more', async () => {
    const { house, room, host, ana, rosa, asHost } = await opened();
    const before = await handOver(ana, rosa);
    await host.ask({ type: 'writeInstead', payload: { person: rosa } });
    if (!before.ok) throw new Error(before.code);
    const late = house.connect({ as: 'participant', code: room.code, token: before.token });
    await late.ready;
    expect(late.views.me?.you.id).not.toBe(rosa);
    const written = await comesIn(house, asHost(rosa));
    const given = await handOver(host, rosa);
    if (!given.ok) throw new Error(given.code);
    const own = await comesIn(house, { as: 'participant', code: room.code, token: given.token });
    expect(own.views.me?.you.id).toBe(rosa);
    await disconnected(written);
  });

  it('is left to the hosts when whoever wrote for them is taken out', async () => {
    const { house, host, ana, rosa, as, asHost } = await opened();
    const hers = await comesIn(house, as(rosa));
    const told = once(hers, 'goodbye');
    await host.ask({ type: 'remove', payload: { person: ana.id } });
    expect(await told).toEqual({ code: 'handed-over' });
    expect(await house.refusal(as(rosa))).toBe('removed');
    await comesIn(house, asHost(rosa));
    await until(host, ({ console: seen }) => seen?.people[rosa]?.scribe === 'host');
  });

  it('is taken out like everybody, and whoever has the host key no longer writes for nobody', async () => {
    const { house, room, host, rosa, teo, as, asHost } = await opened();
    const [hers, his] = [await comesIn(house, as(rosa)), await comesIn(house, asHost(teo))];
    const told = once(hers, 'goodbye');
    await host.ask({ type: 'remove', payload: { person: rosa } });
    expect(await told).toEqual({ code: 'removed' });
    const revoked = once(his, 'goodbye');
    const renewed = await fetch(`${house.url}/api/rooms/${room.roomId}/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${room.hostKey}` },
    });
    expect(renewed.status).toBe(201);
    expect(await revoked).toEqual({ code: 'revoked' });
    expect(await house.refusal(asHost(teo))).toBe('not-allowed');
  });

  it('is not looked for while hosts write for them, and a host who does so is no phone', async () => {
    const { house, room, host, ana, ben, rosa, teo, as, asHost } = await opened();
    const hers = await comesIn(house, as(rosa));
    await until(host, ({ console: seen }) => seen?.people[rosa]?.online === true);
    ana.close();
    hers.close();
    await until(host, ({ console: seen }) => seen?.people[rosa]?.online === false);
    await looks(house, room, AWAY_LOOKS);
    await until(host, ({ console: seen }) => seen?.people[rosa]?.away === true);
    expect(host.views.console?.people[teo]).toMatchObject({ online: true });
    expect(host.views.console?.people[teo]?.away).toBeUndefined();
    await comesIn(house, asHost(teo));
    ben.close();
    await until(host, ({ console: seen }) => seen?.people[ben.id]?.online === false);
    await looks(house, room, 2 * AWAY_LOOKS);
    expect(host.views.console?.people[ben.id]?.away).toBeUndefined();
  });

  it('is away when a host says so, until a host writes for them, and not only looks', async () => {
    const { house, room, host, ben, teo, asHost } = await opened();
    const seen = (person: string) => host.views.console?.people[person];
    const { token } = ben;
    ben.close();
    await until(host, () => seen(ben.id)?.online === false);
    await looks(house, room, AWAY_LOOKS);
    await host.ask({ type: 'setAway', payload: { person: teo, on: true } });
    await until(host, () => seen(ben.id)?.away === true && seen(teo)?.away === true);
    const his = await comesIn(house, asHost(teo));
    await comesIn(house, { as: 'participant', code: room.code, token });
    // Who comes at about the same time is back at once.
    await until(host, () => seen(ben.id)?.away === undefined);
    expect(seen(teo)?.away).toBe(true);
    await mayAsk(his);
    await until(host, () => seen(teo)?.away === undefined);
  });
});
