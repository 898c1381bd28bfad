import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sqliteLog } from '../../server/log/sqliteLog.ts';
import { openStore } from '../../server/log/store.ts';
import { sqlitePrepared } from '../../server/prepared/sqlitePrepared.ts';
import { openHouse } from '../live/house.ts';
import { miniSession } from '../support/miniSession.ts';
import { call, post } from './calls.ts';
import { draft, listed, prepare, put, read } from './preparing.ts';

describe('preparing a session', () => {
  it('begins with a copy of a file, title and all, and leaves the file as it is', async () => {
    const { port } = await openHouse({ clock: () => 1_000 });
    const id = await prepare(port);
    expect((await read(port, id)).body).toEqual({
      id,
      version: 1,
      savedAt: 1_000,
      template: 'mini',
      session: miniSession,
      ticked: [],
    });
    await put(port, id, { version: 1, session: draft, ticked: [] });
    expect((await call(port, '/api/sessions/mini')).body).toEqual({ session: miniSession });
  });

  it('begins with a session that comes along, or with another that was prepared, whose ticks are its own', async () => {
    const { port } = await openHouse();
    const brought = await prepare(port, { session: draft });
    expect((await read(port, brought)).body).toMatchObject({ version: 1, session: draft });
    expect((await read(port, brought)).body).not.toHaveProperty('template');
    const first = await prepare(port);
    await put(port, first, { version: 1, session: draft, ticked: ['Catering\nWater'] });
    const second = await prepare(port, { from: first });
    expect((await read(port, second)).body).toMatchObject({ template: 'mini', session: draft, ticked: [] });
  });

  it('saves what is typed as it is, at fault or not, and counts its faults', async () => {
    let now = 1_000;
    const { port } = await openHouse({ clock: () => now });
    const id = await prepare(port);
    now = 2_000;
    const typed = {
      ...draft,
      agenda: [{ id: 'one', minutes: 'ten' }, null],
      notes: { 'not ours': [null, ''] },
    };
    const ticked = ['Catering\nWater', 'Registration\nBadges'];
    const saved = await put(port, id, { version: 1, session: typed, ticked });
    expect(saved).toMatchObject({ status: 200, body: { version: 2, savedAt: 2_000 } });
    expect((await read(port, id)).body).toMatchObject({ version: 2, savedAt: 2_000, session: typed, ticked });
    expect((await listed(port))[1]).toMatchObject({
      id,
      title: '',
      minutes: 45,
      items: [
        { id: 'one', title: '', activity: '', minutes: 0 },
        { id: '', title: '', activity: '', minutes: 0 },
      ],
      prepared: { template: 'mini', savedAt: 2_000, faults: expect.any(Number) },
    });
    await put(port, id, { version: 2, session: draft, ticked });
    expect((await listed(port))[1]).toMatchObject({ prepared: { faults: 2 } });
  });

  it('lists what was prepared after the files, the one saved last first', async () => {
    let now = 1_000;
    const { port } = await openHouse({ clock: () => now });
    const one = await prepare(port);
    now = 2_000;
    const two = await prepare(port, { session: { ...miniSession, title: 'Two', tables: 9 } });
    expect(await listed(port)).toMatchObject([
      { id: 'mini' },
      { id: two, title: 'Two', tables: 9, prepared: { savedAt: 2_000, faults: 0 } },
      { id: one, title: 'A small session', prepared: { template: 'mini', savedAt: 1_000, faults: 0 } },
    ]);
    now = 3_000;
    await put(port, one, { version: 1, session: { ...miniSession, title: 'One' }, ticked: [] });
    expect(await listed(port)).toMatchObject([{ id: 'mini' }, { id: one, title: 'One' }, { id: two }]);
  });

  it('does not let one editor write over another', async () => {
    const { port } = await openHouse();
    const id = await prepare(port);
    const mine = { version: 1, session: { ...miniSession, title: 'Mine' }, ticked: [] };
    expect((await put(port, id, mine)).status).toBe(200);
    const theirs = { version: 1, session: { ...miniSession, title: 'Theirs' }, ticked: [] };
    expect(await put(port, id, theirs)).toMatchObject({
      status: 409,
      body: { code: 'changed-elsewhere', message: expect.stringMatching(/\S/), version: 2 },
    });
    expect((await read(port, id)).body).toMatchObject({ version: 2, session: { title: 'Mine' } });
    // They look at it and decide to write over it.
    expect((await put(port, id, { ...theirs, version: 2 })).body).toMatchObject({ version: 3 });
  });

  it('takes the same save twice, as an editor sends it again when the answer was lost', async () => {
    const { port } = await openHouse();
    const id = await prepare(port);
    const change = { version: 1, session: draft, ticked: [] };
    const first = await put(port, id, change);
    expect(await put(port, id, change)).toMatchObject({ status: 200, body: first.body });
    expect((await read(port, id)).body).toMatchObject({ version: 2 });
  });

  it('forgets one that is deleted', async () => {
    const { port } = await openHouse();
    const id = await prepare(port);
    expect((await call(port, `/api/prepared/${id}`, { method: 'DELETE' })).status).toBe(204);
    for (const answer of [
      await read(port, id),
      await put(port, id, { version: 1, session: draft, ticked: [] }),
      await call(port, `/api/prepared/${id}`, { method: 'DELETE' }),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await listed(port)).toHaveLength(1);
    expect(await post(port, '/api/rooms', { sessionId: id })).toMatchObject({ status: 400 });
  });

  it('has everything again after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-prepared-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'plenary.db');
    const start = () => {
      const store = openStore(file);
      return openHouse({ log: sqliteLog(store, file), prepared: sqlitePrepared(store) });
    };
    const before = await start();
    const id = await prepare(before.port);
    await put(before.port, id, { version: 1, session: draft, ticked: ['Catering\nWater'] });
    const room = await before.createRoom();
    const kept = (await read(before.port, id)).body;
    await before.stop();
    const after = await start();
    expect((await read(after.port, id)).body).toEqual(kept);
    expect((await call(after.port, `/api/rooms/${room.code}`)).status).toBe(200);
  });

  it('keeps two hundred at most', async () => {
    const { port } = await openHouse();
    for (let n = 0; n < 200; n += 1) await prepare(port);
    expect(await post(port, '/api/prepared', { from: 'mini' })).toMatchObject({
      status: 409,
      body: { code: 'prepared-full', message: expect.stringContaining('200') },
    });
  });
});

describe('what preparing refuses', () => {
  it.each([
    ['nothing', {}, 'invalid'],
    ['both', { from: 'mini', session: miniSession }, 'invalid'],
    ['an unknown session', { from: 'nine' }, 'unknown-session'],
    ['a session named like a part of JavaScript', { from: 'constructor' }, 'unknown-session'],
    ['a session that is a text', { session: 'mini' }, 'invalid'],
    ['a session that is a list', { session: [] }, 'invalid'],
    ['a field that does not exist', { from: 'mini', titel: 'Mine' }, 'invalid'],
  ])('%s, to begin with', async (_what, body, code) => {
    const { port } = await openHouse();
    expect(await post(port, '/api/prepared', body)).toMatchObject({ status: 400, body: { code } });
    expect(await listed(port)).toHaveLength(1);
  });

  it.each([
    ['no version', { session: draft, ticked: [] }, 'version'],
    ['a version that is no number', { version: '1', session: draft, ticked: [] }, 'version'],
    ['no session', { version: 1, ticked: [] }, 'session'],
    ['no session at all', { version: 1, session: null, ticked: [] }, 'session'],
    ['ticks that are no texts', { version: 1, session: draft, ticked: [1] }, 'ticked[0]'],
    ['notes that are no texts', { version: 1, session: draft, ticked: [], dismissed: [{}] }, 'dismissed[0]'],
  ])('%s, to save', async (_what, body, field) => {
    const { port } = await openHouse();
    const id = await prepare(port);
    expect(await put(port, id, body)).toMatchObject({ status: 400, body: { code: 'invalid', field } });
    expect((await read(port, id)).body).toMatchObject({ version: 1, session: miniSession });
  });

  it('what is no JSON, and what is larger than 512 kB', async () => {
    const { port } = await openHouse();
    const id = await prepare(port);
    const json = { 'content-type': 'application/json' };
    expect(await put(port, id, '{"version":1,', json)).toMatchObject({
      status: 400,
      body: { code: 'invalid', field: 'body' },
    });
    const ofBytes = (bytes: number): string => {
      const [before = '', after = ''] = JSON.stringify({
        version: 1,
        session: { notes: '|' },
        ticked: [],
      }).split('|');
      return before + 'x'.repeat(bytes - before.length - after.length) + after;
    };
    expect(await put(port, id, ofBytes(512 * 1024 + 1), json)).toMatchObject({
      status: 413,
      body: { code: 'too-large', message: 'It is too large: at most 512 kB are taken.', field: 'body' },
    });
    expect((await read(port, id)).body).toMatchObject({ version: 1 });
    expect((await put(port, id, ofBytes(512 * 1024), json)).status).toBe(200);
  });
});
