import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { miniSession } from '../support/miniSession.ts';
import { bearer, call, post } from './calls.ts';

describe('GET /api/sessions', () => {
  it('lists what can be opened, each with its items and minutes', async () => {
    const { port } = await openHouse();
    const { status, body, headers } = await call(port, '/api/sessions');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual([
      {
        id: 'mini',
        title: 'A small session',
        purpose: 'To test the room.',
        minutes: 30,
        items: [
          { id: 'one', title: 'Item one', activity: 'poll', minutes: 10 },
          { id: 'two', title: 'Item two', activity: 'poll', minutes: 20 },
        ],
      },
    ]);
  });

  it('is an empty list where there are no sessions', async () => {
    const { port } = await openHouse({ sessions: new Map() });
    expect((await call(port, '/api/sessions')).body).toEqual([]);
  });
});

describe('POST /api/rooms', () => {
  it('opens a room of a session of this server', async () => {
    const { port } = await openHouse();
    const { status, body } = await post(port, '/api/rooms', { sessionId: 'mini' });
    expect(status).toBe(201);
    expect(body).toEqual({
      roomId: expect.stringMatching(/^[\w-]{12}$/),
      code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{6}$/),
      hostKey: expect.stringMatching(/^[\w-]{32}$/),
    });
  });

  it('opens a room of a session that comes along', async () => {
    const house = await openHouse();
    const session = { ...miniSession, title: 'Brought along' };
    const room = await house.createRoom({ session, tables: 4, namesAsked: false });
    const { body } = await call(house.port, `/api/rooms/${room.code}`);
    expect(body).toMatchObject({ title: 'Brought along', tables: ['A', 'B', 'C', 'D'], namesAsked: false });
  });

  it('gives every room a code and a key of its own', async () => {
    const house = await openHouse();
    const rooms = await Promise.all(Array.from({ length: 30 }, () => house.createRoom()));
    for (const key of ['roomId', 'code', 'hostKey'] as const)
      expect(new Set(rooms.map((room) => room[key])).size).toBe(30);
  });

  const [first, second] = miniSession.agenda;
  it.each([
    ['no session', {}, 'sessionId'],
    ['an unknown session', { sessionId: 'nine' }, 'sessionId'],
    ['a session named like a part of JavaScript', { sessionId: 'constructor' }, 'sessionId'],
    ['a session id that is no text', { sessionId: 9 }, 'sessionId'],
    ['no tables', { sessionId: 'mini', tables: 0 }, 'tables'],
    ['nobody', { sessionId: 'mini', people: 0 }, 'people'],
    ['more people than a room has', { sessionId: 'mini', people: 5_001 }, 'people'],
    ['too many tables', { sessionId: 'mini', tables: 61 }, 'tables'],
    ['half a table', { sessionId: 'mini', tables: 1.5 }, 'tables'],
    ['names asked for maybe', { sessionId: 'mini', namesAsked: 'maybe' }, 'namesAsked'],
    ['a session that is none', { session: 'mini' }, 'session'],
    ['a session that is nothing', { session: null }, 'session'],
    ['a session without a title', { session: { ...miniSession, title: undefined } }, 'session.title'],
    ['a session without items', { session: { ...miniSession, agenda: [] } }, 'session.agenda'],
    [
      'an unknown kind of item',
      { session: { ...miniSession, agenda: [{ ...first, activity: 'karaoke' }, second] } },
      'session.agenda[0].activity',
    ],
    [
      'a fault in the config of an item',
      { session: { ...miniSession, agenda: [{ ...first, config: { options: 'yes' } }, second] } },
      'session.agenda[0].config.options',
    ],
  ])('names the field at fault: %s', async (_what, body, field) => {
    const { port } = await openHouse();
    const answer = await post(port, '/api/rooms', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      field,
      message: expect.stringMatching(/\S/),
      code: expect.any(String),
    });
  });

  it('names a field that does not exist', async () => {
    const { port } = await openHouse();
    const { status, body } = await post(port, '/api/rooms', { sessionId: 'mini', tabels: 3 });
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringContaining('tabels') });
  });

  it('refuses what is no JSON, and what is too large, and goes on', async () => {
    const { port } = await openHouse();
    const json = { 'content-type': 'application/json' };
    expect(await post(port, '/api/rooms', '{"sessionId":', json)).toMatchObject({
      status: 400,
      body: { code: 'invalid', field: 'body' },
    });
    expect(await post(port, '/api/rooms', '"mini"', json)).toMatchObject({ status: 400 });
    expect(await post(port, '/api/rooms', 'sessionId=mini')).toMatchObject({ status: 400 });
    const large = { session: { ...miniSession, purpose: 'x'.repeat(65_000) } };
    expect(await post(port, '/api/rooms', large)).toMatchObject({
      status: 413,
      body: { code: 'too-large', field: 'body' },
    });
    expect((await post(port, '/api/rooms', { sessionId: 'mini' })).status).toBe(201);
  });

  it('says that it failed when the log cannot keep the room', async () => {
    const log = memoryLog();
    const { port } = await openHouse({
      log: { ...log, create: () => Promise.reject(new Error('The disk is full.')) },
    });
    const { status, body } = await post(port, '/api/rooms', { sessionId: 'mini' });
    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'server-fault' });
    expect(JSON.stringify(body)).not.toContain('disk');
  });
});

describe('GET /api/rooms/:code', () => {
  it('says what a phone needs before it joins, and no more', async () => {
    const house = await openHouse();
    const { roomId, code } = await house.createRoom();
    const { status, body } = await call(house.port, `/api/rooms/${code.toLowerCase()}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      roomId,
      title: 'A small session',
      namesAsked: true,
      tables: ['A', 'B'],
      roles: miniSession.roles,
    });
  });

  it('answers alike for a room that never was, that has ended, and that was erased', async () => {
    const house = await openHouse();
    const [ended, erased] = [await house.createRoom(), await house.createRoom()];
    const host = await house.host(ended);
    await host.ask({ type: 'end' });
    const path = `/api/rooms/${erased.roomId}`;
    expect(await call(house.port, path, { method: 'DELETE', headers: bearer(erased.hostKey) })).toMatchObject(
      {
        status: 204,
        body: '',
      },
    );
    const answers = await Promise.all(
      ['ZZZZZZ', ended.code, erased.code, 'constructor', '%20', '..%2f..'].map((code) =>
        call(house.port, `/api/rooms/${code}`),
      ),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body).toEqual({
        code: 'not-found',
        message: 'It is not there, or no longer. Somebody may have deleted it.',
      });
    }
    expect((await call(house.port, '/api/rooms/%E0%A4%A')).status).toBe(400);
  });

  it('tells somebody who guesses to wait', async () => {
    const { port } = await openHouse();
    const statuses: number[] = [];
    for (let guess = 0; guess < 22; guess++) statuses.push((await call(port, '/api/rooms/QQQQQQ')).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429, 429]);
    expect((await call(port, '/api/rooms/QQQQQQ')).body).toMatchObject({ code: 'too-many' });
    expect((await call(port, '/api/sessions')).status).toBe(200);
  });
});

describe('the report and the erasing of a room', () => {
  it('are for the host alone', async () => {
    const house = await openHouse();
    const [room, other] = [await house.createRoom(), await house.createRoom()];
    for (const [path, method] of [
      [`/api/rooms/${room.roomId}/report`, 'GET'],
      [`/api/rooms/${room.roomId}`, 'DELETE'],
    ] as const) {
      const ask = (headers: Record<string, string>) => call(house.port, path, { method, headers });
      for (const headers of [{}, bearer('wrong'), bearer(other.hostKey), { authorization: room.hostKey }]) {
        const { status, body } = await ask(headers);
        expect(status).toBe(401);
        expect(body).toMatchObject({ code: 'not-allowed' });
      }
    }
    const phone = await house.join(room.code);
    expect(
      (await call(house.port, `/api/rooms/${room.roomId}/report`, { headers: bearer(phone.token) })).status,
    ).toBe(401);
  });

  it('know no room that does not exist', async () => {
    const house = await openHouse();
    const { hostKey } = await house.createRoom();
    expect(await call(house.port, '/api/rooms/nowhere/report', { headers: bearer(hostKey) })).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
    expect((await call(house.port, '/api/rooms/nowhere/report')).status).toBe(401);
  });

  it('hold what the room has made so far, at any time and after the end', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const report = async (query = '') =>
      call(house.port, `/api/rooms/${room.roomId}/report${query}`, { headers: bearer(room.hostKey) });
    expect(await report()).toMatchObject({
      status: 200,
      body: { status: 'lobby', attendance: { people: 0 } },
    });
    const [host, phone] = [await house.host(room), await house.join(room.code, { name: 'Ana' })];
    await host.ask({ type: 'start' });
    await phone.ask({ type: 'vote', item: 'one', payload: { option: 'yes' } });
    await host.ask({ type: 'end' });
    const { status, body } = await report('?format=json');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'A small session',
      code: room.code,
      status: 'ended',
      attendance: { people: 1 },
      items: [
        { id: 'one', kind: 'poll', plannedMinutes: 10, results: { counts: [{ votes: 1 }] } },
        { id: 'two', results: { counts: [{ votes: 0 }] } },
      ],
    });
    expect(await report('?format=docx')).toMatchObject({ status: 400, body: { field: 'format' } });
  });
});

describe('what is no call', () => {
  it('answers 404 in JSON, whatever the method', async () => {
    const { port } = await openHouse();
    for (const [path, method] of [
      ['/api', 'GET'],
      ['/api/nothing', 'GET'],
      ['/api/rooms', 'PATCH'],
      ['/api/sessions', 'POST'],
      ['/api/rooms/x/y/z', 'GET'],
    ] as const) {
      expect(await call(port, path, { method }), path).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
    }
  });
});

describe('the state of the server', () => {
  it('is ok once it listens, and ready while the log takes events', async () => {
    const log = memoryLog();
    const { port } = await openHouse({ log });
    expect(await call(port, '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await call(port, '/readyz')).toMatchObject({ status: 200 });
    log.failChecks(new Error('The disk is full.'));
    expect(await call(port, '/readyz')).toMatchObject({ status: 503, body: { status: 'not ready' } });
    expect(await call(port, '/healthz')).toMatchObject({ status: 200 });
    log.failChecks(undefined);
    expect(await call(port, '/readyz')).toMatchObject({ status: 200 });
  });
});
