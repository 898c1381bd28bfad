import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type EventLog, RoomExists, type RoomRecord, StaleWriter } from '../../server/log/eventLog.ts';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import type { NewEvent } from '../../shared/room/events.ts';
import { noted, textsOf } from '../support/logEvents.ts';
import { memoryLog } from '../support/memoryLog.ts';

const ROOM: RoomRecord = {
  roomId: 'room-1',
  code: 'ABCDEF',
  title: 'Collaborative Leadership',
  createdAt: 1_700_000_000_000,
};
const room = (n: number): RoomRecord => ({ ...ROOM, roomId: `room-${n}`, code: `CODE${n}` });

interface Store {
  open(): EventLog;
  /** Closes and opens again what was written. */
  reopen(log: EventLog): Promise<EventLog>;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const stores: Record<string, () => Store> = {
  'in memory': () => ({ open: memoryLog, reopen: async (log) => log }),
  embedded: () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-log-'));
    folders.push(folder);
    const open = () => openSqliteLog(join(folder, 'plenary.db'));
    return {
      open,
      reopen: async (log) => {
        await log.close();
        return open();
      },
    };
  },
};

describe.each(Object.entries(stores))('a log %s', (_name, store) => {
  const logs: EventLog[] = [];
  const opened = (): EventLog => {
    const log = store().open();
    logs.push(log);
    return log;
  };
  afterEach(async () => {
    for (const log of logs.splice(0)) await log.close();
  });

  it('numbers a room’s events from 1 and gives them back in order, whole', async () => {
    const log = opened();
    const first: NewEvent = { ...noted('one'), command: { id: 'c1', digest: 'd1' } };
    await log.create(ROOM, [first]);
    expect(await log.append('room-1', 1, [noted('two', 'host'), noted('three')])).toBe(3);
    expect(await log.append('room-1', 3, [noted('four')])).toBe(4);
    const events = await log.read('room-1', 0);
    expect(events[0]).toEqual({ ...first, seq: 1 });
    expect(events[1]).toEqual({ ...noted('two', 'host'), seq: 2 });
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4]);
    expect(textsOf(events)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('reads on after an event that is known', async () => {
    const log = opened();
    await log.create(ROOM, [noted('one'), noted('two'), noted('three')]);
    expect(textsOf(await log.read('room-1', 2))).toEqual(['three']);
    expect(await log.read('room-1', 3)).toEqual([]);
    expect(await log.read('room-1', 99)).toEqual([]);
  });

  it('knows nothing of a room that was never made', async () => {
    const log = opened();
    expect(await log.read('nowhere', 0)).toEqual([]);
    expect(await log.rooms()).toEqual([]);
    await expect(log.append('nowhere', 0, [noted('lost')])).rejects.toThrow(StaleWriter);
    await expect(log.erase('nowhere')).resolves.toBeUndefined();
  });

  it('lists its rooms, the oldest first', async () => {
    const log = opened();
    for (const n of [2, 1, 3]) await log.create(room(n), []);
    expect(await log.rooms()).toEqual([room(2), room(1), room(3)]);
  });

  it('knows a rehearsal from other rooms, also when it is opened again', async () => {
    const made = store();
    const log = made.open();
    await log.create({ ...room(1), rehearsal: true }, [noted('one')]);
    await log.create(room(2), [noted('two')]);
    const again = await made.reopen(log);
    logs.push(again);
    expect(await again.rooms()).toEqual([{ ...room(1), rehearsal: true }, room(2)]);
  });

  it('tells in which rooms nothing has happened since', async () => {
    const log = opened();
    const at = (instant: number, text: string): NewEvent => ({ ...noted(text), at: instant });
    await log.create({ ...room(1), createdAt: 100 }, [at(100, 'old')]);
    await log.create({ ...room(2), createdAt: 100 }, [at(100, 'old'), at(250, 'young')]);
    await log.create({ ...room(3), createdAt: 100 }, []);
    expect(await log.quietSince(100)).toEqual([]);
    expect([...(await log.quietSince(200))].sort()).toEqual(['room-1', 'room-3']);
    await log.append('room-1', 1, [at(300, 'again')]);
    expect(await log.quietSince(200)).toEqual(['room-3']);
  });

  it('refuses an id or a code that is taken, and keeps the room that has it', async () => {
    const log = opened();
    await log.create(ROOM, [noted('mine')]);
    await expect(log.create({ ...ROOM, code: 'OTHER1' }, [noted('yours')])).rejects.toThrow(RoomExists);
    await expect(log.create({ ...ROOM, roomId: 'room-2' }, [noted('yours')])).rejects.toThrow(RoomExists);
    expect(await log.rooms()).toEqual([ROOM]);
    expect(textsOf(await log.read('room-1', 0))).toEqual(['mine']);
    expect(await log.read('room-2', 0)).toEqual([]);
  });

  it('refuses a writer that is behind, or ahead, and takes nothing from it', async () => {
    const log = opened();
    await log.create(ROOM, [noted('one'), noted('two')]);
    for (const known of [0, 1, 3]) {
      await expect(log.append('room-1', known, [noted('stale')])).rejects.toThrow(StaleWriter);
    }
    expect(textsOf(await log.read('room-1', 0))).toEqual(['one', 'two']);
    expect(await log.append('room-1', 2, [])).toBe(2);
  });

  it('takes all of a batch or nothing', async () => {
    const log = opened();
    await log.create(ROOM, []);
    const broken: NewEvent = { ...noted('cannot be written'), by: 'p1' };
    Object.defineProperty(broken.event, 'toJSON', {
      value: () => {
        throw new Error('not to be written');
      },
    });
    await expect(log.append('room-1', 0, [noted('one'), broken, noted('three')])).rejects.toThrow(
      'not to be written',
    );
    await expect(log.create(room(2), [noted('one'), broken])).rejects.toThrow('not to be written');
    expect(await log.read('room-1', 0)).toEqual([]);
    expect(await log.rooms()).toEqual([ROOM]);
    expect(await log.append('room-1', 0, [noted('one')])).toBe(1);
  });

  it('keeps every script, emoji, control character and lone surrogate as it was', async () => {
    const log = opened();
    const texts = [
      'Añadir — « идея » 共創 فكرة עברית',
      '👩🏽‍🏫🇪🇸',
      'a\u0000b\n\t"\\',
      '\ud800',
      "'); DROP TABLE rooms; --",
    ];
    await log.create(
      { ...ROOM, title: texts[0] ?? '' },
      texts.map((text) => noted(text)),
    );
    expect(textsOf(await log.read('room-1', 0))).toEqual(texts);
    expect((await log.rooms())[0]?.title).toBe(texts[0]);
  });

  it('keeps an event of a megabyte, and ten thousand small ones', async () => {
    const log = opened();
    const long = 'ß'.repeat(1_000_000);
    await log.create(ROOM, [noted(long)]);
    const many = Array.from({ length: 10_000 }, (_, i) => noted(String(i)));
    expect(await log.append('room-1', 1, many)).toBe(10_001);
    const events = await log.read('room-1', 0);
    expect(textsOf(events)).toEqual([long, ...many.map((_, i) => String(i))]);
    expect(events.map((event) => event.seq)).toEqual(many.map((_, i) => i + 1).concat(10_001));
  });

  it('is not changed by what happens to an event after it was taken, or was given out', async () => {
    const log = opened();
    const mine = noted('as written');
    await log.create(ROOM, [mine]);
    Object.assign(mine.event, { item: 'elsewhere' });
    for (const event of await log.read('room-1', 0)) Object.assign(event.event, { item: 'elsewhere' });
    expect((await log.read('room-1', 0))[0]?.event).toEqual(noted('as written').event);
  });

  it('forgets an erased room, frees its code, and leaves the others alone', async () => {
    const log = opened();
    await log.create(ROOM, [noted('gone')]);
    await log.create(room(2), [noted('stays')]);
    await log.erase('room-1');
    await log.erase('room-1');
    expect(await log.rooms()).toEqual([room(2)]);
    expect(await log.read('room-1', 0)).toEqual([]);
    await expect(log.append('room-1', 1, [noted('late')])).rejects.toThrow(StaleWriter);
    await log.create(ROOM, [noted('new')]);
    expect(textsOf(await log.read('room-1', 0))).toEqual(['new']);
    expect(textsOf(await log.read('room-2', 0))).toEqual(['stays']);
  });

  it('says that it can be written to', async () => {
    const log = opened();
    await expect(log.check()).resolves.toBeUndefined();
    await expect(log.check()).resolves.toBeUndefined();
  });

  it('may be closed twice, and takes nothing once it is closed', async () => {
    const log = opened();
    await log.create(ROOM, [noted('one')]);
    await log.close();
    await expect(log.close()).resolves.toBeUndefined();
    await expect(log.append('room-1', 1, [noted('late')])).rejects.toThrow();
    await expect(log.check()).rejects.toThrow();
  });

  it('has everything again after it was closed and opened', async () => {
    const made = store();
    const log = made.open();
    await log.create(ROOM, [noted('one')]);
    await log.append('room-1', 1, [noted('two'), noted('three')]);
    const again = await made.reopen(log);
    logs.push(again);
    expect(await again.rooms()).toEqual([ROOM]);
    expect(textsOf(await again.read('room-1', 0))).toEqual(['one', 'two', 'three']);
    expect(await again.append('room-1', 3, [noted('four')])).toBe(4);
  });

  it('does what a plain list would do, whatever the order of calls', async () => {
    const id = fc.integer({ min: 1, max: 3 });
    const call = fc.oneof(
      fc.record({ what: fc.constant('create' as const), id, texts: fc.array(fc.string(), { maxLength: 3 }) }),
      fc.record({ what: fc.constant('append' as const), id, texts: fc.array(fc.string(), { maxLength: 5 }) }),
      fc.record({ what: fc.constant('erase' as const), id }),
      fc.record({ what: fc.constant('reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 25 }), async (calls) => {
        const made = store();
        let log = made.open();
        const model = new Map<number, string[]>();
        for (const next of calls) {
          if (next.what === 'reopen') log = await made.reopen(log);
          else if (next.what === 'erase') {
            await log.erase(`room-${next.id}`);
            model.delete(next.id);
          } else if (next.what === 'create') {
            const made = log.create(
              room(next.id),
              next.texts.map((text) => noted(text)),
            );
            if (model.has(next.id)) await expect(made).rejects.toThrow(RoomExists);
            else {
              await made;
              model.set(next.id, [...next.texts]);
            }
          } else {
            const kept = model.get(next.id);
            const added = log.append(
              `room-${next.id}`,
              kept?.length ?? 0,
              next.texts.map((text) => noted(text)),
            );
            if (kept === undefined) await expect(added).rejects.toThrow(StaleWriter);
            else expect(await added).toBe(kept.push(...next.texts));
          }
        }
        for (const n of [1, 2, 3]) {
          expect(textsOf(await log.read(`room-${n}`, 0))).toEqual(model.get(n) ?? []);
        }
        expect(new Set((await log.rooms()).map((record) => record.roomId))).toEqual(
          new Set([...model.keys()].map((n) => `room-${n}`)),
        );
        await log.close();
      }),
      { numRuns: 25 },
    );
  });
});
