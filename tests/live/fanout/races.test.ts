import { describe, expect, it } from 'vitest';
import { Rooms } from '../../../server/live/writer/rooms.ts';
import { mulberry32, pick } from '../../../shared/lib/random.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { SEED } from '../../support/seed.ts';
import { openHouse } from '../house.ts';
import { disconnected, once, shows, turns, until } from '../waiting.ts';

const vote = (id: string, option = 'yes') => ({ id, type: 'vote', item: 'one', payload: { option } });

/** A house whose next appends wait, and the face of a host who sees what is there afterwards. */
async function heldRoom() {
  const log = memoryLog();
  const house = await openHouse({ log });
  const room = await house.createRoom();
  const host = await house.host(room);
  return { log, house, room, host };
}

const onlineOf = (host: Awaited<ReturnType<typeof heldRoom>>['host']): number =>
  Object.values(host.views.console?.people ?? {}).filter(({ online }) => online).length;

describe('who goes while they come', () => {
  it('is not online for ever: gone while their joining was being saved', async () => {
    const { log, house, room, host } = await heldRoom();
    const release = log.holdAppends();
    const client = house.connect({ as: 'participant', code: room.code, name: 'Gone' });
    client.ready.catch(() => undefined);
    await expect.poll(() => client.socket.io.engine?.readyState).toBe('open');
    await host.socket.emitWithAck('clock');
    client.close();
    await turns(20);
    release();
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 1);
    // Somebody else comes and goes after them: what is online then is what is true.
    const phone = await house.join(room.code);
    await until(host, () => onlineOf(host) === 1);
    phone.close();
    await until(host, () => onlineOf(host) === 0);
    expect(Object.values(host.views.console?.people ?? {}).map(({ online }) => online)).toEqual([
      false,
      false,
    ]);
  });

  it('is not online for ever: gone while their welcome waited for somebody else’s append', async () => {
    const { log, house, room, host } = await heldRoom();
    const phone = await house.join(room.code);
    phone.close();
    await until(host, () => onlineOf(host) === 0);
    const release = log.holdAppends();
    const slow = host.ask({ type: 'start' });
    await host.socket.emitWithAck('clock');
    const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
    const projector = house.connect({ as: 'projector', roomId: room.roomId, key: room.hostKey });
    await expect.poll(() => projector.socket.io.engine?.readyState).toBe('open');
    tab.close();
    projector.close();
    await turns(20);
    release();
    expect(await slow).toMatchObject({ ok: true });
    await until(host, ({ console: view }) => view?.room.status === 'live');
    const other = await house.join(room.code);
    await until(host, () => onlineOf(host) === 1);
    expect(host.views.console?.people[other.id]?.online).toBe(true);
    expect(host.views.console?.people[phone.id]?.online).toBe(false);
    expect(host.views.console?.room.projectors).toBe(0);
  });

  it('leaves nothing behind when a host removes them while they come back', async () => {
    const { log, house, room, host } = await heldRoom();
    const phone = await house.join(room.code);
    const release = log.holdAppends();
    const removal = host.ask({ type: 'remove', payload: { person: phone.id } });
    await host.socket.emitWithAck('clock');
    const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
    const refused = Promise.race([
      once(tab, 'goodbye'),
      tab.ready.then(
        () => 'welcome',
        () => 'refused',
      ),
    ]);
    await turns(20);
    release();
    await removal;
    expect(await refused).toSatisfy(
      (end) => end === 'refused' || JSON.stringify(end) === '{"code":"removed"}',
    );
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 0);
  });

  it('and comes in the same moment as others is counted with them: eighty at once', async () => {
    const { house, room, host } = await heldRoom();
    const phones = await Promise.all(Array.from({ length: 80 }, () => house.join(room.code)));
    await until(host, () => onlineOf(host) === 80);
    const tables = Object.values(host.views.console?.people ?? {}).filter(({ table }) => table === 'A');
    expect(tables).toHaveLength(40);
    await host.ask({ type: 'start' });
    const replies = await Promise.all(
      phones.map(({ socket }, index) => socket.emitWithAck('command', vote(`vote-${1_000 + index}`))),
    );
    expect(replies.every(({ ok }) => ok)).toBe(true);
    for (const phone of phones) await until(phone, ({ floor }) => shows(floor?.activity, '"votes":80'));
    for (const phone of phones.slice(0, 79)) phone.close();
    await until(host, () => onlineOf(host) === 1);
  }, 40_000);
});

describe('a large floor', () => {
  it('goes out in slices, and whoever comes back in the middle of one misses nothing', async () => {
    const { house, room, host } = await heldRoom();
    const phones: Awaited<ReturnType<typeof house.join>>[] = [];
    for (let dozen = 0; dozen < 18; dozen++)
      phones.push(...(await Promise.all(Array.from({ length: 12 }, () => house.join(room.code)))));
    const gaps: string[] = [];
    for (const phone of phones) phone.socket.on('disconnect', (reason) => gaps.push(reason));
    await host.ask({ type: 'start' });
    const random = mulberry32(SEED);
    const tabs: (typeof phones)[number][] = [];
    for (let press = 0; press < 10; press++) {
      const add = host.ask({ type: 'addOption', item: 'one', payload: { option: `option ${press}` } });
      const phone = pick(random, phones);
      const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
      tabs.push(Object.assign(tab, { id: phone.id, token: phone.token }));
      await add;
    }
    for (const client of [...phones, ...tabs])
      await until(client, ({ floor }) => shows(floor?.activity, 'option 9'));
    const [first] = phones;
    for (const client of [...phones, ...tabs]) expect(client.views.floor).toEqual(first?.views.floor);
    expect(gaps).toEqual([]);
  }, 60_000);
});

describe('a view that throws', () => {
  it('neither ends the process nor stops the room', async () => {
    const { house, room, host } = await heldRoom();
    const phone = await house.join(room.code);
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    const add = (option: string) => host.ask({ type: 'addOption', item: 'one', payload: { option } });
    expect(await add('boom')).toMatchObject({ ok: true });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ ok: true });
    await until(host, ({ console: view }) => shows(view?.activity, '"votes":1'));
    // Who comes now cannot be shown the floor; the others of the room go on, and the next item works.
    const late = house.connect({ as: 'participant', code: room.code, token: phone.token });
    await disconnected(late);
    late.close();
    await host.ask({ type: 'goTo', payload: { item: 'two' } });
    await until(phone, ({ floor }) => floor?.item?.id === 'two');
    await house.join(room.code);
  });
});

describe('memory', () => {
  it('lets go of rooms that nobody looks at, and opens them again for whoever asks', async () => {
    const log = memoryLog();
    let now = 1_000_000_000_000;
    const house = await openHouse({ log, clock: () => now });
    expect(house.app.rooms).toBeInstanceOf(Rooms);
    const [watched, left] = [await house.createRoom(), await house.createRoom()];
    const host = await house.host(watched);
    const phone = await house.join(left.code, { name: 'Ana' });
    const { rooms } = house.app;
    expect(rooms.inMemory).toBe(2);
    phone.close();
    now += 60_000;
    await rooms.releaseIdle(600_000);
    expect(rooms.inMemory).toBe(2);
    await expect
      .poll(async () => {
        now += 600_000;
        await rooms.releaseIdle(600_000);
        return rooms.inMemory;
      })
      .toBe(1);
    const again = house.connect({ as: 'participant', code: left.code, token: phone.token });
    expect((await once(again, 'welcome')).views.me?.view.you.name).toBe('Ana');
    expect(await host.ask({ type: 'start' })).toMatchObject({ ok: true });
    expect(rooms.inMemory).toBe(2);
  });
});
