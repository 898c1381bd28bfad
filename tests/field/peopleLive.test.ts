import { describe, expect, it, vi } from 'vitest';
import { AWAY_LOOKS } from '../../server/live/writer/absences.ts';
import { type House, type OpenedRoom, openHouse } from '../live/house.ts';
import { disconnected, once, until } from '../live/waiting.ts';
import { memoryLog } from '../support/memoryLog.ts';

async function looks(house: House, { roomId }: OpenedRoom, times: number): Promise<void> {
  const open = await house.app.rooms.byId(roomId);
  for (let look = 0; look < times; look++) await open?.absences.look();
}

async function openRoom(log = memoryLog()) {
  const house = await openHouse({ log });
  const room = await house.createRoom();
  const host = await house.host(room);
  const [ana, ben] = [
    await house.join(room.code, { name: 'Ana' }),
    await house.join(room.code, { name: 'Ben' }),
  ];
  const isAway = (id: string) => host.views.console?.people[id]?.away === true;
  const leaves = async (phone: typeof ana) => {
    // Whoever has just joined is not shown as being there yet.
    await until(host, ({ console }) => console?.people[phone.id]?.online === true);
    phone.close();
    await disconnected(phone);
    await until(host, ({ console }) => console?.people[phone.id]?.online === false);
  };
  const returns = (phone: typeof ana) =>
    house.connect({ as: 'participant', code: room.code, token: phone.token });
  return { house, room, host, ana, ben, isAway, leaves, returns };
}

describe('a phone that is offline', () => {
  it('is away after three minutes of looking, and here again as soon as it is back', async () => {
    const { house, room, host, ana, isAway, leaves, returns } = await openRoom();
    await leaves(ana);
    await looks(house, room, AWAY_LOOKS - 1);
    expect(isAway(ana.id)).toBe(false);
    await looks(house, room, 1);
    await until(host, () => isAway(ana.id));
    const back = returns(ana);
    await until(host, () => !isAway(ana.id));
    await until(back, ({ table }) => table?.people[ana.id]?.away === undefined);
  });

  it('begins to count anew when it was back for a moment', async () => {
    const { house, room, ana, isAway, leaves, returns } = await openRoom();
    await leaves(ana);
    await looks(house, room, AWAY_LOOKS - 1);
    const back = returns(ana);
    await once(back, 'welcome');
    await leaves(Object.assign(back, { id: ana.id, token: ana.token }));
    await looks(house, room, AWAY_LOOKS - 1);
    expect(isAway(ana.id)).toBe(false);
  });

  it('is not looked for while the log keeps the room waiting, which would count one moment many times', async () => {
    const log = memoryLog();
    const { house, room, host, ana, ben, isAway, leaves } = await openRoom(log);
    await leaves(ana);
    const release = log.holdAppends();
    const slow = ben.ask({ type: 'introduce', payload: { role: 'chief' } });
    await vi.waitUntil(() => log.held > 0);
    const open = await house.app.rooms.byId(room.roomId);
    const looking = Array.from({ length: 2 * AWAY_LOOKS }, () => open?.absences.look());
    release();
    await Promise.all([slow, ...looking]);
    await looks(house, room, AWAY_LOOKS - 2);
    expect(await open?.room.saved(({ people }) => people[ana.id]?.gone)).toBeUndefined();
    await looks(house, room, 1);
    await until(host, () => isAway(ana.id));
  });

  it('makes nobody go away when no phone is connected at all: then the network is at fault', async () => {
    const { house, room, ana, ben, isAway, leaves } = await openRoom();
    await leaves(ana);
    await leaves(ben);
    await looks(house, room, 2 * AWAY_LOOKS);
    expect([isAway(ana.id), isAway(ben.id)]).toEqual([false, false]);
  });

  it('is set as away by a host though it is connected, until its person does something', async () => {
    const { host, ana, isAway } = await openRoom();
    await host.ask({ type: 'setAway', payload: { person: ana.id, on: true } });
    await until(host, () => isAway(ana.id));
    await ana.ask({ type: 'introduce', payload: { role: 'chief' } });
    await until(host, () => !isAway(ana.id));
  });
});

describe('a person who was taken out', () => {
  it('is let in again by the same token once a host brings them back', async () => {
    const { house, room, host, ana, returns } = await openRoom();
    await host.ask({ type: 'remove', payload: { person: ana.id } });
    expect(await house.refusal({ as: 'participant', code: room.code, token: ana.token })).toBe('removed');
    await until(host, ({ console }) => console?.people[ana.id] === undefined);
    const undo = host.views.console?.undo;
    await host.ask({ type: 'undo', payload: { change: undo?.change } });
    const back = returns(ana);
    const { you, views } = await once(back, 'welcome');
    expect(you?.id).toBe(ana.id);
    expect(views.me?.view).toMatchObject({ you: { name: 'Ana' } });
  });
});
