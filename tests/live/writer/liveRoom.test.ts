import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LiveRoom, type RoomDeps, type Settled } from '../../../server/live/writer/liveRoom.ts';
import type { Front } from '../../../server/live/writer/messages.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { createCore } from '../../../shared/room/core.ts';
import type { LoggedEvent } from '../../../shared/room/events.ts';
import { HOST, person } from '../../support/bench.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { miniRegistry, miniSession } from '../../support/miniSession.ts';
import { opening } from '../../support/opening.ts';

const SERVER = { kind: 'server', id: 'server' } as const;

async function openRoom() {
  const log = memoryLog();
  const core = createCore(miniRegistry);
  let ids = 0;
  const deps: RoomDeps = {
    log,
    core,
    clock: () => 1_000_000 + ids,
    wallAhead: () => 0,
    newId: () => `id-${++ids}`,
    random: mulberry32(1),
    logger: pino({ level: 'silent' }),
  };
  const record = { roomId: 'r1', code: 'BCDFGH', title: 'T', createdAt: 1 };
  await log.create(record, [opening(miniSession)]);
  const room = new LiveRoom(deps, core.replay(await log.read('r1', 0)));
  const told: LoggedEvent[][] = [];
  const troubles: (string | undefined)[] = [];
  room.listener = {
    settled: ({ saved }) => {
      if (saved) told.push([...saved.events]);
    },
    trouble: (reason) => void troubles.push(reason),
  };
  await room.submit(SERVER, { id: 'join-p1-1', type: 'join', payload: { person: 'p1', tokenHash: 't' } });
  await room.submit(HOST, { id: 'start-1-1', type: 'start' });
  await room.settled();
  told.length = 0;
  return { room, log, deps, told, troubles };
}

/** A front that shows nothing. */
const NOWHERE: Front = { welcome() {}, reply() {}, view() {}, move() {}, goodbye() {} };

/** A copy, as the state changes in place. */
const activitiesOf = (room: LiveRoom) => room.saved(({ activities }) => structuredClone(activities));

const vote = (id: string, option = 'yes') => ({ id, type: 'vote', item: 'one', payload: { option } });

describe('the writer of a room', () => {
  it('saves what waits as one batch, and answers only then', async () => {
    const { room, log, told } = await openRoom();
    const release = log.holdAppends();
    let answered = 0;
    const replies = ['v-000001', 'v-000002', 'v-000003'].map((id) =>
      room.submit(person('p1'), vote(id)).then((reply) => {
        answered++;
        return reply;
      }),
    );
    await vi.waitUntil(() => log.held > 0);
    expect(answered).toBe(0);
    expect(told).toEqual([]);
    release();
    expect((await Promise.all(replies)).every((reply) => reply.ok)).toBe(true);
    expect(log.batches.at(-1)).toBe(3);
    await room.settled();
    expect(told.flat()).toHaveLength(3);
  });

  it('reports what a batch came to once: all answers, all events, and the room as it is then', async () => {
    const { room } = await openRoom();
    const settled: Settled[] = [];
    room.listener = { settled: (one) => void settled.push(one), trouble: () => {} };
    for (const [ask, command] of [
      vote('v-000001'),
      vote('v-000002', 'perhaps'),
      vote('v-000003', 'no'),
    ].entries())
      room.take(person('p1'), command, { front: NOWHERE, connection: 'c1', ask });
    await room.settled();
    expect(settled).toHaveLength(1);
    const [{ answers, saved } = { answers: [] }] = settled;
    expect(answers.map(({ to, reply }) => [to.ask, reply.ok])).toEqual([
      [0, true],
      [1, false],
      [2, true],
    ]);
    expect(saved?.events).toHaveLength(2);
    expect(saved?.events.at(-1)?.seq).toBe(await room.saved(({ seq }) => seq));
  });

  it('takes nothing more from who came by a key that was renewed, also within the same batch', async () => {
    const { room, log } = await openRoom();
    const host = { ...HOST, pass: 'h' };
    const renewal = { id: 'renew-01', type: 'renewHostKey', payload: { was: 'h', hostKeyHash: 'new' } };
    const replies = await Promise.all([
      room.submit(host, { id: 'pause-01', type: 'pause' }),
      room.submit(SERVER, renewal),
      room.submit(host, { id: 'resume-1', type: 'resume' }),
      room.submit({ ...HOST, pass: 'new' }, { id: 'resume-2', type: 'resume' }),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect(replies[2]).toMatchObject({ code: 'not-allowed' });
    expect(log.batches.at(-1)).toBe(3);
  });

  it('saves together what people ask within a moment, but lets no facilitator wait for it', async () => {
    const { room, log } = await openRoom();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const turns = async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next));
    };
    const batches = log.batches.length;
    const rushed = [room.submit(person('p1'), vote('v-000002', 'no'))];
    await turns();
    rushed.push(room.submit(person('p1'), vote('v-000003')));
    await turns();
    expect(log.batches.length).toBe(batches);
    vi.advanceTimersByTime(50);
    expect((await Promise.all(rushed)).every(({ ok }) => ok)).toBe(true);
    const led = [room.submit(person('p1'), vote('v-000004', 'no'))];
    await turns();
    led.push(room.submit(HOST, { id: 'pause-01', type: 'pause' }));
    expect((await Promise.all(led)).every(({ ok }) => ok)).toBe(true);
    expect(log.batches.slice(batches)).toEqual([2, 2]);
  });

  it('lets nobody read the state while something in it is not saved', async () => {
    const { room, log } = await openRoom();
    const release = log.holdAppends();
    const reply = room.submit(person('p1'), vote('v-000001'));
    // Decided, and waiting for the disk.
    await vi.waitUntil(() => log.held > 0);
    let seen: number | undefined;
    void room.saved(({ seq }) => {
      seen = seq;
    });
    expect(seen).toBeUndefined();
    release();
    await reply;
    await room.settled();
    expect(seen).toBe((await log.read('r1', 0)).length);
  });

  it('carries a command out once, however often it is sent, also after a restart', async () => {
    const { room, log, deps } = await openRoom();
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: true });
    const length = (await log.read('r1', 0)).length;
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: true });
    const again = new LiveRoom(deps, deps.core.replay(await log.read('r1', 0)));
    expect(await again.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: true });
    expect((await log.read('r1', 0)).length).toBe(length);
    expect(await again.submit(person('p1'), vote('v-000001', 'no'))).toMatchObject({
      ok: false,
      code: 'id-reused',
    });
  });

  it('keeps ids of different people apart', async () => {
    const { room } = await openRoom();
    await room.submit(SERVER, { id: 'join-p2-1', type: 'join', payload: { person: 'p2', tokenHash: 't' } });
    await room.submit(person('p1'), vote('v-000001'));
    await room.submit(person('p2'), vote('v-000001', 'no'));
    expect((await activitiesOf(room)).one).toMatchObject({ votes: { p1: 'yes', p2: 'no' } });
  });

  it('answers "not saved" when the log fails, shows nothing of it, and recovers by itself', async () => {
    const { room, log, told, troubles } = await openRoom();
    log.failAppends({ error: new Error('disk full') });
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: false, code: 'not-saved' });
    expect((await activitiesOf(room)).one).toMatchObject({ votes: {} });
    expect(told).toEqual([]);
    expect(troubles).toEqual(['disk full']);
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: true });
    expect(troubles).toEqual(['disk full', undefined]);
    expect((await activitiesOf(room)).one).toMatchObject({ votes: { p1: 'yes' } });
  });

  it('does nothing twice when a save was reported as failed but was not', async () => {
    const { room, log } = await openRoom();
    log.failAppends({ saved: true });
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: false, code: 'not-saved' });
    const length = (await log.read('r1', 0)).length;
    expect(await room.submit(person('p1'), vote('v-000001'))).toMatchObject({ ok: true });
    expect((await log.read('r1', 0)).length).toBe(length);
  });

  it('survives a bug in an activity: the others of the batch are saved', async () => {
    const { room, log } = await openRoom();
    const replies = await Promise.all([
      room.submit(person('p1'), vote('v-000001')),
      room.submit(HOST, { id: 'break-1', type: 'breakDown', item: 'one', payload: {} }),
      room.submit(HOST, { id: 'add-0001', type: 'addOption', item: 'one', payload: { option: 'maybe' } }),
    ]);
    expect(replies.map((reply) => reply.ok)).toEqual([true, false, true]);
    expect(replies[1]).toMatchObject({ code: 'server-fault' });
    const replayed = createCore(miniRegistry).replay(await log.read('r1', 0));
    expect(replayed.activities).toEqual(await activitiesOf(room));
    expect((await activitiesOf(room)).one).toMatchObject({
      votes: { p1: 'yes' },
      options: ['yes', 'no', 'maybe'],
    });
  });

  it('refuses without saving anything', async () => {
    const { room, log } = await openRoom();
    const length = (await log.read('r1', 0)).length;
    expect(await room.submit(person('p1'), vote('v-000001', 'perhaps'))).toMatchObject({
      ok: false,
      code: 'unknown-question',
    });
    expect((await log.read('r1', 0)).length).toBe(length);
  });
});
