import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openHouse } from '../live/house.ts';
import { miniSession } from '../support/miniSession.ts';
import { coffee } from '../support/toolboxEntry.ts';
import { call, post } from './calls.ts';
import { prepare } from './preparing.ts';

describe('a room of a prepared session', () => {
  it('has what was prepared, also when that is changed or deleted later', async () => {
    const house = await openHouse();
    const session = { ...miniSession, title: 'Mine', tables: 3 };
    const id = await prepare(house.port, { session });
    const room = await house.createRoom({ sessionId: id });
    await call(house.port, `/api/prepared/${id}`, { method: 'DELETE' });
    expect((await call(house.port, `/api/rooms/${room.code}`)).body).toMatchObject({
      title: 'Mine',
      tables: ['A', 'B', 'C'],
    });
  });

  it('has the tables that its opener asks for, else the session’s, else six', async () => {
    const house = await openHouse({ sessions: new Map([['set', { ...miniSession, tables: 2 }]]) });
    const tablesOf = async (body: object) => {
      const { code } = await house.createRoom(body);
      return z
        .object({ tables: z.array(z.string()) })
        .parse((await call(house.port, `/api/rooms/${code}`)).body).tables;
    };
    expect(await tablesOf({ sessionId: 'set' })).toHaveLength(2);
    expect(await tablesOf({ sessionId: 'set', tables: 4 })).toHaveLength(4);
    expect(await tablesOf({ session: { ...miniSession, tables: 5 } })).toHaveLength(5);
    expect(await tablesOf({ session: miniSession })).toHaveLength(6);
  });

  it('is not opened while the session is at fault', async () => {
    const { port } = await openHouse();
    const id = await prepare(port, { session: { ...miniSession, minutes: 45 } });
    expect(await post(port, '/api/rooms', { sessionId: id })).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-session',
        field: 'session.minutes',
        message:
          'The session has a fault. session.minutes: the planned minutes of the agenda add up to 30, not 45',
      },
    });
  });
});

describe('GET /api/toolbox', () => {
  it('gives the ready activities to everybody who edits a show', async () => {
    const entries = [coffee];
    const { port } = await openHouse({ toolbox: entries });
    expect(await call(port, '/api/toolbox')).toMatchObject({ status: 200, body: { entries } });
  });
});
