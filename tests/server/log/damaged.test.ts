import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckedStore, openCheckedStore } from '../../../server/log/checkedStore.ts';
import type { Casualty } from '../../../server/log/salvage.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { SEED } from '../../support/seed.ts';
import { copyStore, fillStore, HARMS, type Written } from '../../support/storeDamage.ts';

/** Damages tried of each kind, half of them on a store whose server was killed; DAMAGES=200 tries more. */
const EACH = Number(process.env.DAMAGES ?? 2);

let folder = '';
let written: Written;
const killed = () => join(folder, 'killed.db');
const stopped = () => join(folder, 'stopped.db');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-damaged-'));
  const file = join(folder, 'plenary.db');
  const filled = await fillStore(file, mulberry32(SEED));
  written = filled.written;
  // What is on the disk of a server that was killed here, and of one that was stopped.
  copyStore(file, killed());
  await filled.close();
  copyStore(file, stopped());
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const bytesOf = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);

/** Everything is as it was written, or reported; nothing else is there. */
async function audit({ log, prepared }: CheckedStore, casualties: readonly Casualty[]): Promise<void> {
  const hurt = (id: string) => casualties.find((casualty) => casualty.id === id);
  const nameless = casualties.filter(({ id }) => id === undefined).length;
  const there = (await log.rooms()).map(({ roomId }) => roomId);
  const gone = [...written.rooms.keys()].filter((id) => !there.includes(id));
  expect(gone.filter((id) => hurt(id)?.kept !== undefined)).toEqual([]);
  for (const roomId of there) {
    const events = await log.read(roomId, 0);
    const expected = written.rooms.get(roomId);
    const kept = hurt(roomId)?.kept;
    if (kept === undefined) expect({ roomId, events }).toEqual({ roomId, events: expected });
    else {
      expect(events.slice(0, kept)).toEqual(expected?.slice(0, kept));
      expect(events.slice(kept).map(({ event }) => event.type)).toEqual(['recordCut']);
    }
  }
  const heads = await prepared.list();
  for (const { id, version } of heads) {
    const expected = written.prepared.get(id);
    expect(hurt(id)?.kept ?? expected?.version).toBe(version);
    if (version === expected?.version) expect((await prepared.read(id))?.session).toEqual(expected.session);
  }
  const lost = [...written.prepared.keys()].filter((id) => !heads.some((head) => head.id === id));
  expect([...gone, ...lost].filter((id) => !hurt(id)).length).toBeLessThanOrEqual(nameless);
}

describe('a damaged store', () => {
  it('is told from a sound one', async () => {
    for (const base of [killed(), stopped()]) {
      const file = join(folder, `sound-${base === killed()}.db`);
      copyStore(base, file);
      const store = openCheckedStore(file);
      expect(store.damage).toBeUndefined();
      await audit(store, []);
      await store.log.close();
    }
  });

  for (const [kind, harm] of Object.entries(HARMS)) {
    it(`with ${kind} is noticed, kept aside and repaired, and nothing wrong is read from it`, {
      timeout: 120_000 + EACH * 2_000,
    }, async () => {
      const tally = { unhurt: 0, whole: 0, cut: 0, lost: 0 };
      for (let n = 0; n < EACH; n += 1) {
        const random = mulberry32(SEED * 1_000 + n);
        const file = join(folder, `${kind.replaceAll(' ', '-')}-${n}.db`);
        copyStore(n % 2 === 0 ? killed() : stopped(), file);
        const what = `SEED=${SEED}, ${kind} ${n}: ${harm(file, random)}`;
        const before = [bytesOf(file), bytesOf(`${file}-wal`)];
        const store = openCheckedStore(file);
        const { damage } = store;
        try {
          if (damage) {
            expect(bytesOf(damage.aside)?.equals(before[0] ?? Buffer.of())).toBe(true);
            expect(bytesOf(`${damage.aside}-wal`)?.toString('latin1')).toBe(before[1]?.toString('latin1'));
            expect(readFileSync(damage.report, 'utf8')).toContain(damage.reason);
          }
          const casualties = damage?.casualties ?? [];
          await audit(store, casualties);
          if (!damage) tally.unhurt += 1;
          else if (casualties.length === 0) tally.whole += 1;
          else if (casualties.every(({ kept }) => kept !== undefined)) tally.cut += 1;
          else tally.lost += 1;
          await store.log.close();
          const again = openCheckedStore(file);
          expect(again.damage).toBeUndefined();
          expect(again.reports).toEqual(damage ? [damage.report] : []);
          await audit(again, casualties);
          await again.log.close();
        } catch (error) {
          throw new Error(`${what}: ${JSON.stringify(damage)}`, { cause: error });
        }
        for (const path of [file, damage?.aside ?? file])
          for (const end of ['', '-wal', '-acknowledged', '.txt']) rmSync(`${path}${end}`, { force: true });
      }
      if (process.env.DAMAGES) console.log(`${kind}: ${JSON.stringify(tally)}`);
    });
  }
});
