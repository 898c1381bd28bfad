import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { once } from '../live/waiting.ts';
import { miniSession } from '../support/miniSession.ts';
import { call } from './calls.ts';

describe('the tables of a room', () => {
  it('sets as many tables as the people who are expected need, unless it is told how many', async () => {
    const house = await openHouse();
    const tablesOf = async (body: object) => {
      const room = await house.createRoom(body);
      const host = await house.host(room);
      const { tables, expected } = host.views.console?.room ?? {};
      return [tables?.length, expected];
    };
    expect(await tablesOf({ sessionId: 'mini' })).toEqual([6, undefined]);
    expect(await tablesOf({ sessionId: 'mini', people: 60 })).toEqual([10, 60]);
    expect(await tablesOf({ sessionId: 'mini', people: 60, tables: 8 })).toEqual([8, 60]);
    expect(await tablesOf({ session: { ...miniSession, people: 20 } })).toEqual([3, 20]);
    expect(await tablesOf({ session: { ...miniSession, people: 20, tables: 5 } })).toEqual([5, 20]);
  });

  it('says at the door which tables are full, and lets in whoever sits there', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const card = () => call(house.port, `/api/rooms/${room.code}`);
    expect((await card()).body).not.toHaveProperty('full');
    const sitDown = (table: string) =>
      once(house.connect({ as: 'participant', code: room.code, table }), 'welcome');
    await Promise.all(Array.from({ length: 8 }, () => sitDown('B')));
    expect((await card()).body).toMatchObject({ full: ['B'] });
    const ninth = await sitDown('B');
    expect(ninth.views.me?.view.you).toEqual({ id: ninth.you?.id, table: 'B' });
  });

  it('gives a seat to whoever names a table that has gone, and says so', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const person = house.connect({ as: 'participant', code: room.code, table: 'K' });
    const { views } = await once(person, 'welcome');
    expect(views.me?.view.you).toMatchObject({ table: 'A', dealt: true });
  });
});
