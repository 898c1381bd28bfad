/**
 * How long the events of a room take to be read, and to be replayed, in a process of its own.
 * Usage: replay.ts EVENTS. Prints { events, read, replay } as JSON, times in ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { registry } from '../../shared/activities/registry.ts';
import { checkSession } from '../../shared/agenda/session.ts';
import { mulberry32, pick } from '../../shared/lib/random.ts';
import { createCore } from '../../shared/room/core.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import type { LoggedEvent, NewEvent } from '../../shared/room/events.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { opening } from '../support/opening.ts';
import { loadSession, stops } from './session.ts';
import { median } from './stats.ts';

const PEOPLE = 1_000;
const BATCH = 500;
const TIMES = 5;
const events = Number(process.argv[2] ?? 100_000);

const kinds: Registry = registry;
const core = createCore(kinds);
const random = mulberry32(1);
const checked = checkSession(loadSession, (kind) => kinds[kind]?.config);
if (!checked.ok) throw new Error(JSON.stringify(checked.faults));

let ids = 0;
let seq = 1;
const opened = opening(checked.session, { tables: 60 });
const state = core.open({ ...opened, seq });

const folder = mkdtempSync(join(tmpdir(), 'plenary-replay-'));
try {
  const log = openSqliteLog(join(folder, 'plenary.db'));
  await log.create({ roomId: 'r1', code: 'BCDFGH', title: 'Replay', createdAt: 1 }, [opened]);
  let batch: NewEvent[] = [];
  const flush = async () => {
    await log.append('r1', seq - batch.length, batch);
    batch = [];
  };

  /** Carries a command out as the room does, without sockets. */
  const run = async (actor: RoomActor, type: string, rest: object) => {
    const command = { id: `command-${++ids}`.padEnd(16, '0'), type, ...rest };
    const sources = { now: seq, newId: () => `id${++ids}`, random };
    const decision = core.decide(state, actor, command, sources);
    if (!decision.ok) throw new Error(`${type}: ${decision.code}`);
    for (const event of decision.value) {
      const noted = { at: seq, by: actor.id, command: { id: command.id, digest: 'd'.repeat(16) }, event };
      const logged: LoggedEvent = { ...noted, seq: ++seq };
      core.evolve(state, logged);
      batch.push(noted);
    }
    if (batch.length >= BATCH) await flush();
  };

  const HOST: RoomActor = { kind: 'host', id: 'host' };
  const people = Array.from({ length: PEOPLE }, (_, index) => `person-${index}`);
  for (const person of people)
    await run({ kind: 'server', id: 'server' }, 'join', { payload: { person, tokenHash: 'h'.repeat(43) } });
  await run(HOST, 'start', {});
  for (let at = 0; seq < events; at++) {
    for (let index = 0; index < PEOPLE && seq < events; index++) {
      const payload = { statement: stops[at]?.step, answer: pick(random, ['up', 'down']) };
      await run({ kind: 'participant', id: people[index] ?? '' }, 'answer', {
        item: stops[at]?.item,
        payload,
      });
    }
    if (seq < events) await run(HOST, 'next', { ...stops[at] });
  }
  await flush();

  const reads: number[] = [];
  const replays: number[] = [];
  for (let index = 0; index < TIMES; index++) {
    const began = performance.now();
    const found = await log.read('r1', 0);
    const read = performance.now();
    core.replay(found);
    replays.push(performance.now() - read);
    reads.push(read - began);
  }
  await log.close();
  process.stdout.write(`${JSON.stringify({ events: seq, read: median(reads), replay: median(replays) })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
