import { describe, expect, it } from 'vitest';
import { memoryLog } from '../../support/memoryLog.ts';
import { openHouse } from '../house.ts';
import { codeOf, disconnected, once, until } from '../waiting.ts';

describe('joining a room', () => {
  it('gives a person an id, a token and all their views', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const client = house.connect({ as: 'participant', code, name: 'Ana', role: 'chief', table: 'B' });
    const { you, now, views, build } = await once(client, 'welcome');
    expect(you?.id).toMatch(/^[\w-]{12}$/);
    expect(you?.token?.split('.')[1]?.length).toBeGreaterThanOrEqual(22);
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
    expect(build).toBe('dev');
    expect(views.floor).toMatchObject({
      version: 1,
      view: { room: { title: 'A small session', status: 'lobby', code, tables: ['A', 'B'] } },
    });
    expect(views.table?.view).toMatchObject({ id: 'B', people: { [you?.id ?? '']: { name: 'Ana' } } });
    expect(views.me?.view.you).toEqual({ id: you?.id, name: 'Ana', role: 'chief', table: 'B' });
    expect(views.console).toBeUndefined();
    expect(views.projector).toBeUndefined();
  });

  it('knows a person again by their token, wherever it comes from, and gives no second token', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const phone = await house.join(code, { name: 'Ana' });
    phone.close();
    const again = house.connect({ as: 'participant', code, token: phone.token, name: 'Somebody else' });
    const { you, views } = await once(again, 'welcome');
    expect(you).toEqual({ id: phone.id });
    expect(views.me?.view.you.name).toBe('Ana');
  });

  it('takes an unknown or a forged token for a new person', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const phone = await house.join(code, { name: 'Ana' });
    for (const token of [
      'nobody.secret',
      `${phone.id}.guessed`,
      `${phone.id}.`,
      '',
      '__proto__.x',
      phone.id,
    ]) {
      const { you } = await once(house.connect({ as: 'participant', code, token }), 'welcome');
      expect(you?.id).not.toBe(phone.id);
      expect(you?.token).toBeDefined();
    }
  });

  it('keeps tokens of one room from opening another', async () => {
    const house = await openHouse();
    const [one, two] = [await house.createRoom(), await house.createRoom()];
    const phone = await house.join(one.code);
    const other = house.connect({ as: 'participant', code: two.code, token: phone.token });
    expect((await once(other, 'welcome')).you?.id).not.toBe(phone.id);
  });

  it('takes a code however it is typed', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    await house.join(` ${code.toLowerCase()} `);
  });

  it('makes one person of a join that is tried again because the welcome was lost', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const console = await house.host(room);
    const auth = {
      as: 'participant',
      code: room.code,
      name: 'Ana',
      attempt: 'a-secret-of-this-phone',
    } as const;
    const [first, second] = [house.connect(auth), house.connect(auth)];
    const [one, two] = await Promise.all([once(first, 'welcome'), once(second, 'welcome')]);
    expect(one.you).toEqual(two.you);
    const stranger = house.connect({ ...auth, attempt: 'a-secret-of-another-phone' });
    expect((await once(stranger, 'welcome')).you?.id).not.toBe(one.you?.id);
    await until(console, ({ console: view }) => Object.keys(view?.people ?? {}).length === 2);
  });

  it('does so also when the server was started anew in between, and whatever else is said then', async () => {
    const log = memoryLog();
    const first = await openHouse({ log });
    const room = await first.createRoom();
    const auth = { as: 'participant', code: room.code, attempt: 'a-secret-of-this-phone' } as const;
    const one = await once(first.connect({ ...auth, name: 'Ana' }), 'welcome');
    const again = await openHouse({ log });
    const two = await once(again.connect({ ...auth, name: 'Anabel' }), 'welcome');
    expect(two.you).toEqual(one.you);
    const elsewhere = await again.createRoom();
    const three = await once(again.connect({ ...auth, code: elsewhere.code }), 'welcome');
    expect(three.you?.id).not.toBe(one.you?.id);
  });

  it('deals people without a table, or with one that does not exist, evenly', async () => {
    const house = await openHouse();
    const room = await house.createRoom({ sessionId: 'mini', tables: 3 });
    const console = await house.host(room);
    for (const table of ['C', 'any', 'Z', '', 'any', 'any']) await house.join(room.code, { table });
    await until(console, ({ console: view }) => Object.keys(view?.people ?? {}).length === 6);
    const tables = Object.values(console.views.console?.people ?? {}).map(({ table }) => table);
    expect(tables.sort()).toEqual(['A', 'A', 'B', 'B', 'C', 'C']);
  });

  it('ends the connection of somebody who is removed, and refuses them from then on', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const phone = await house.join(room.code);
    const [goodbye, gone] = [once(phone, 'goodbye'), disconnected(phone)];
    expect(await host.ask({ type: 'remove', payload: { person: phone.id } })).toMatchObject({ ok: true });
    expect(await goodbye).toEqual({ code: 'removed' });
    await gone;
    const { code } = room;
    expect(await house.refusal({ as: 'participant', code, token: phone.token })).toBe('removed');
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 0);
  });

  it('lets nobody new in while it is locked, but everybody back in', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const { code } = room;
    const host = await house.host(room);
    const phone = await house.join(code);
    await host.ask({ type: 'lock', payload: { on: true } });
    expect(await house.refusal({ as: 'participant', code })).toBe('not-found');
    const again = house.connect({ as: 'participant', code, token: phone.token });
    expect((await once(again, 'welcome')).you?.id).toBe(phone.id);
    await host.ask({ type: 'lock', payload: { on: false } });
    await house.join(code);
  });

  it('refuses an unknown code and an ended room alike, and still shows the end to those who were there', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const phone = await house.join(room.code);
    await host.ask({ type: 'start' });
    await host.ask({ type: 'end' });
    const unknown = await refusedWith(house, 'BBBBBB');
    const ended = await refusedWith(house, room.code);
    expect(ended).toEqual(unknown);
    expect(unknown.code).toBe('not-found');
    phone.close();
    const again = house.connect({ as: 'participant', code: room.code, token: phone.token });
    expect((await once(again, 'welcome')).views.floor?.view.room.status).toBe('ended');
  });

  it('counts what people introduce themselves with as theirs only, and keeps names to one clean line', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    expect(await house.refusal({ as: 'participant', code, name: 'x'.repeat(61) })).toBe('invalid');
    expect(await house.refusal({ as: 'participant', code, name: 5 })).toBe('invalid');
    const lines = await house.join(code, { name: ' a\nb\u0007 ' });
    expect(lines.views.me?.you.name).toBe('a b');
    const phone = await house.join(code, { role: 'no-such-role' });
    expect(phone.views.me?.you.role).toBeUndefined();
    expect(await phone.ask({ type: 'introduce', payload: { role: 'no-such-role' } })).toMatchObject({
      code: 'unknown-role',
    });
    expect(await phone.ask({ type: 'introduce', payload: { name: 'Bo', role: 'finance' } })).toMatchObject({
      ok: true,
    });
    await until(phone, ({ me }) => me?.you.name === 'Bo' && me.you.role === 'finance');
  });
});

async function refusedWith(house: Awaited<ReturnType<typeof openHouse>>, code: string) {
  const client = house.connect({ as: 'participant', code });
  const error: unknown = await client.ready.catch((reason: unknown) => reason);
  client.close();
  return { code: codeOf(error), message: error instanceof Error ? error.message : '' };
}
