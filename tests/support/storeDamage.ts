import { closeSync, existsSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { openCheckedStore } from '../../server/log/checkedStore.ts';
import { copyForGood } from '../../server/log/files.ts';
import { below } from '../../shared/lib/random.ts';
import type { LoggedEvent, NewEvent } from '../../shared/room/events.ts';
import { noted } from './logEvents.ts';

/** What a store was given, and acknowledged. */
export interface Written {
  readonly rooms: ReadonlyMap<string, readonly LoggedEvent[]>;
  readonly prepared: ReadonlyMap<string, { readonly version: number; readonly session: unknown }>;
}

const opening = (roomId: string, code: string): NewEvent => {
  const session = { title: `Title of ${roomId}`, agenda: [] };
  const event = { type: 'noted', text: JSON.stringify({ roomId, code, session }) };
  return { at: 1, by: 'server', event: { type: 'activity', item: 'opening', event } };
};

/**
 * Fills a new store as a year of workshops does in little: rooms of all sizes, texts that take pages of their own,
 * prepared sessions in several versions, something erased. Its last changes are in the write-ahead log only.
 * @returns what is in it, and how to stop using it
 */
export async function fillStore(file: string, random: () => number) {
  const { log, prepared } = openCheckedStore(file);
  const rooms = new Map<string, LoggedEvent[]>();
  const append = async (roomId: string, events: readonly NewEvent[]): Promise<void> => {
    const kept = rooms.get(roomId) ?? [];
    await log.append(roomId, kept.length, events);
    for (const event of events) kept.push({ ...event, seq: kept.length + 1 });
  };
  const some = (): NewEvent[] =>
    Array.from({ length: 1 + below(random, 8) }, (_, i) => ({
      ...noted(`${random()} añadir « ${'word '.repeat(random() < 0.03 ? 3_000 : below(random, 40))}»`),
      ...(i % 2 === 0 ? { command: { id: `c${random()}`, digest: `d${random()}` } } : {}),
    }));
  const texts = new Map<string, { version: number; session: unknown }>();
  for (let n = 0; n < 14; n += 1) {
    const roomId = `room-${n}`;
    const first = opening(roomId, `CODE${n}`);
    await log.create({ roomId, code: `CODE${n}`, title: `Title of ${roomId}`, createdAt: n }, [first]);
    rooms.set(roomId, [{ ...first, seq: 1 }]);
  }
  for (let n = 0; n < 5; n += 1) {
    const session = { title: `Prepared ${n}`, text: 'x'.repeat(below(random, 9_000)) };
    await prepared.create({ id: `p-${n}`, savedAt: n, session, ticked: [] });
    texts.set(`p-${n}`, { version: 1, session });
  }
  const anyRoom = (): string => `room-${Math.floor(random() ** 2 * rooms.size)}`;
  const work = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      const roomId = anyRoom();
      if (rooms.has(roomId)) await append(roomId, some());
      if (i % 20 !== 0) continue;
      const id = `p-${below(random, 5)}`;
      const before = texts.get(id);
      if (before === undefined) continue;
      const session = { title: `Changed ${random()}` };
      await prepared.save(id, before.version, { savedAt: i, session, ticked: [] });
      texts.set(id, { version: before.version + 1, session });
    }
  };
  await work(250);
  await log.erase('room-5');
  rooms.delete('room-5');
  await work(80);
  const written: Written = { rooms, prepared: texts };
  return { written, close: () => log.close() };
}

const ENDS = ['', '-wal', '-acknowledged'];

/** The files of a store under another name, as they are on the disk at this moment. */
export const copyStore = (from: string, to: string): void =>
  copyForGood(ENDS.map((end) => [`${from}${end}`, `${to}${end}`]));

type Harm = (file: string, random: () => number) => string;

function edit(file: string, at: number, change: (bytes: Buffer) => void, length: number): void {
  const fd = openSync(file, 'r+');
  const bytes = Buffer.alloc(length);
  readSync(fd, bytes, 0, length, at);
  change(bytes);
  writeSync(fd, bytes, 0, length, at);
  closeSync(fd);
}

function flip(file: string, random: () => number, from: number, to: number): string {
  const at = from + below(random, to - from);
  const bit = below(random, 8);
  edit(file, at, (bytes) => bytes.writeUInt8(bytes.readUInt8(0) ^ (1 << bit), 0), 1);
  return `${at}.${bit}`;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** What happens to files; each says what it did. */
export const HARMS: Readonly<Record<string, Harm>> = {
  'a flipped bit anywhere': (file, random) => flip(file, random, 0, sizeOf(file)),
  'eight flipped bits': (file, random) =>
    Array.from({ length: 8 }, () => flip(file, random, 0, sizeOf(file))).join(' '),
  'a flipped bit in the header': (file, random) => flip(file, random, 0, 100),
  'a flipped bit on the first page': (file, random) => flip(file, random, 100, 4096),
  'a page of noise': (file, random) => {
    const page = below(random, Math.floor(sizeOf(file) / 4096));
    edit(
      file,
      page * 4096,
      (bytes) => {
        for (let i = 0; i < 4096; i += 1) bytes.writeUInt8(below(random, 256), i);
      },
      4096,
    );
    return `page ${page + 1}`;
  },
  'cut off': (file, random) => cutAt(file, below(random, sizeOf(file))),
  'cut off at a page': (file, random) => cutAt(file, 4096 * below(random, Math.ceil(sizeOf(file) / 4096))),
  'the write-ahead log cut off': (file, random) =>
    cutAt(`${file}-wal`, below(random, Math.max(sizeOf(`${file}-wal`), 1))),
  'the write-ahead log cut between two saves': (file, random) => {
    const frames = Math.floor(Math.max(sizeOf(`${file}-wal`) - 32, 0) / 4120);
    return cutAt(`${file}-wal`, 32 + 4120 * below(random, frames + 1));
  },
  'a flipped bit in the write-ahead log': (file, random) =>
    sizeOf(`${file}-wal`) === 0 ? 'nothing' : flip(`${file}-wal`, random, 0, sizeOf(`${file}-wal`)),
  'a flipped bit in the marks': (file, random) =>
    flip(`${file}-acknowledged`, random, 0, sizeOf(`${file}-acknowledged`)),
};

function cutAt(file: string, size: number): string {
  if (!existsSync(file)) return 'nothing';
  const fd = openSync(file, 'r+');
  if (size < sizeOf(file)) ftruncateSync(fd, size);
  closeSync(fd);
  return `to ${size}`;
}
