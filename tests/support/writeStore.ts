/**
 * Writes a store with this build: `npx tsx tests/support/writeStore.ts tests/fixtures/stores/NAME`. Beside the store it
 * writes what the record of each room says. Stores of earlier builds stay as they are: they are what must still open.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { registry } from '../../shared/activities/registry.ts';
import { createCore } from '../../shared/room/core.ts';
import { playedRooms } from './playedRooms.ts';
import { recordTold } from './told.ts';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('Where to?');
const folder = mkdtempSync(join(tmpdir(), 'plenary-store-'));
const file = join(folder, 'plenary.db');
const log = openSqliteLog(file);
const core = createCore(registry);
const records: Record<string, unknown> = {};
for (const { roomId, code, title, events, now } of playedRooms()) {
  await log.create({ roomId, code, title, createdAt: events[0]?.at ?? 0 }, events);
  records[roomId] = { now, record: recordTold(registry, core.replay(events), now) };
}
await log.close();
writeFileSync(`${target}.db.gz`, gzipSync(readFileSync(file), { level: 9 }));
writeFileSync(`${target}.json.gz`, gzipSync(JSON.stringify(records), { level: 9 }));
rmSync(folder, { recursive: true });
