import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../server/log/store.ts';
import { memoryPrepared } from '../../server/prepared/memoryPrepared.ts';
import type { NewPrepared, PreparedSessions } from '../../server/prepared/preparedSessions.ts';
import { sqlitePrepared } from '../../server/prepared/sqlitePrepared.ts';
import '../support/seed.ts';

interface Kept {
  prepared: PreparedSessions;
  /** Closes and opens again what was written. */
  reopen(): PreparedSessions;
}

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean();
});

const stores: Record<string, () => Kept> = {
  'in memory': () => {
    const prepared = memoryPrepared();
    return { prepared, reopen: () => prepared };
  },
  embedded: () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-prepared-'));
    const file = join(folder, 'plenary.db');
    let store = openStore(file);
    cleanups.push(() => {
      closeStore(store);
      rmSync(folder, { recursive: true, force: true });
    });
    return {
      prepared: sqlitePrepared(store),
      reopen: () => {
        closeStore(store);
        store = openStore(file);
        return sqlitePrepared(store);
      },
    };
  },
};

const begun = (id: string, more: Partial<NewPrepared> = {}): NewPrepared => ({
  id,
  savedAt: 1_000,
  session: { title: `Session ${id}` },
  ticked: [],
  ...more,
});
const change = (session: unknown, ticked: string[] = [], savedAt = 2_000) => ({ session, ticked, savedAt });

describe.each(Object.entries(stores))('prepared sessions %s', (_name, open) => {
  it('are given back as they were saved, at fault or not', async () => {
    const { prepared } = open();
    const session = { title: '', agenda: [null, { planned: 'ten', 'no field': [{}] }], minutes: -1.5 };
    await prepared.create(begun('p-1', { template: 'mini', session, ticked: ['Catering\nWater'] }));
    expect(await prepared.read('p-1')).toEqual({
      id: 'p-1',
      version: 1,
      savedAt: 1_000,
      template: 'mini',
      session,
      ticked: ['Catering\nWater'],
    });
    await prepared.create(begun('p-2'));
    expect(await prepared.read('p-2')).not.toHaveProperty('template');
  });

  it('keep which notes were put away, and say none where none were', async () => {
    const { prepared } = open();
    await prepared.create(begun('p-1'));
    expect(await prepared.read('p-1')).not.toHaveProperty('dismissed');
    const away = { ...change({ title: 'One' }), dismissed: ['thin-notes {"title":"Welcome"}'] };
    expect(await prepared.save('p-1', 1, away)).toMatchObject({ outcome: 'saved', version: 2 });
    expect(await prepared.read('p-1')).toMatchObject({ dismissed: away.dismissed });
    expect(await prepared.save('p-1', 2, { ...away, dismissed: [] })).toMatchObject({ version: 3 });
    expect(await prepared.read('p-1')).not.toHaveProperty('dismissed');
    // Without any, it is the same content as that of a server which knew none.
    expect(await prepared.save('p-1', 1, change({ title: 'One' }))).toMatchObject({ version: 3 });
  });

  it('keep every script, emoji, control character and lone surrogate', async () => {
    const { prepared } = open();
    const session = [
      'Añadir « идея » 共創 עברית',
      '👩🏽‍🏫',
      'a\u0000b\n\t"\\',
      '\ud800',
      "'); DROP TABLE prepared; --",
    ];
    await prepared.create(begun('p-1', { session, ticked: session }));
    expect(await prepared.read('p-1')).toMatchObject({ session, ticked: session });
  });

  it('grow by one version with every change, and say when it was', async () => {
    const { prepared } = open();
    await prepared.create(begun('p-1'));
    const saved = { outcome: 'saved', version: 2, savedAt: 2_000 };
    expect(await prepared.save('p-1', 1, change({ title: 'Two' }, ['a']))).toEqual(saved);
    expect(await prepared.save('p-1', 2, change({ title: 'Three' }, [], 3_000))).toMatchObject({
      version: 3,
    });
    expect(await prepared.read('p-1')).toMatchObject({
      version: 3,
      savedAt: 3_000,
      session: { title: 'Three' },
      ticked: [],
    });
  });

  it('take nothing from an editor that is behind, or ahead', async () => {
    const { prepared } = open();
    await prepared.create(begun('p-1'));
    await prepared.save('p-1', 1, change({ title: 'Mine' }));
    for (const known of [0, 1, 3])
      expect(await prepared.save('p-1', known, change({ title: 'Theirs' }))).toEqual({
        outcome: 'changed',
        version: 2,
      });
    expect(await prepared.read('p-1')).toMatchObject({ version: 2, session: { title: 'Mine' } });
  });

  it('count the same content once more as saved, whatever version was expected', async () => {
    const { prepared } = open();
    await prepared.create(begun('p-1'));
    await prepared.save('p-1', 1, change({ title: 'Mine' }));
    for (const known of [1, 2])
      expect(await prepared.save('p-1', known, change({ title: 'Mine' }, [], 9_000))).toEqual({
        outcome: 'saved',
        version: 2,
        savedAt: 2_000,
      });
    // A tick is a change, too.
    expect(await prepared.save('p-1', 2, change({ title: 'Mine' }, ['a']))).toMatchObject({ version: 3 });
  });

  it('are listed with the one saved last first, also when the clock stands still or was set back', async () => {
    const { prepared } = open();
    for (const id of ['p-1', 'p-2', 'p-3']) await prepared.create(begun(id));
    await prepared.save('p-2', 1, change({ title: 'Two' }, [], 1_000));
    await prepared.save('p-1', 1, change({ title: 'One' }, [], 500));
    expect(await prepared.list()).toEqual([
      { id: 'p-1', version: 2, savedAt: 500 },
      { id: 'p-2', version: 2, savedAt: 1_000 },
      { id: 'p-3', version: 1, savedAt: 1_000 },
    ]);
  });

  it('are gone once they are removed, and leave the others alone', async () => {
    const { prepared } = open();
    for (const id of ['p-1', 'p-2']) await prepared.create(begun(id));
    expect(await prepared.remove('p-1')).toBe(true);
    expect(await prepared.remove('p-1')).toBe(false);
    expect(await prepared.read('p-1')).toBeUndefined();
    expect(await prepared.save('p-1', 1, change({}))).toEqual({ outcome: 'unknown' });
    expect((await prepared.list()).map(({ id }) => id)).toEqual(['p-2']);
    expect(await prepared.read('p-2')).toMatchObject({ session: { title: 'Session p-2' } });
  });

  it('refuse an id that is taken, and keep what has it', async () => {
    const { prepared } = open();
    await prepared.create(begun('p-1'));
    await expect(prepared.create(begun('p-1', { session: {} }))).rejects.toThrow();
    expect(await prepared.read('p-1')).toMatchObject({ session: { title: 'Session p-1' } });
    expect(await prepared.list()).toHaveLength(1);
  });

  it('share nothing with whoever saved or read them', async () => {
    const { prepared } = open();
    const mine = begun('p-1', { session: { title: 'As typed' }, ticked: ['a'] });
    await prepared.create(mine);
    Object.assign(mine, { session: undefined });
    const read = await prepared.read('p-1');
    Object.assign(read ?? {}, { session: 'changed' });
    expect(await prepared.read('p-1')).toMatchObject({ session: { title: 'As typed' }, ticked: ['a'] });
  });

  it('do what a plain list would do, whatever the order of calls, and have all again after a restart', async () => {
    const id = fc.constantFrom('p-1', 'p-2', 'p-3');
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const call = fc.oneof(
      fc.record({ what: fc.constant('create' as const), id, text }),
      fc.record({ what: fc.constant('save' as const), id, text, behind: fc.boolean() }),
      fc.record({ what: fc.constant('remove' as const), id }),
      fc.record({ what: fc.constant('reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 25 }), async (calls) => {
        const kept = open();
        let { prepared } = kept;
        /** The one saved last is the last. */
        const model = new Map<string, { version: number; text: string }>();
        for (const next of calls) {
          if (next.what === 'reopen') {
            prepared = kept.reopen();
            continue;
          }
          const known = model.get(next.id);
          if (next.what === 'remove') {
            expect(await prepared.remove(next.id)).toBe(model.delete(next.id));
          } else if (next.what === 'create') {
            const made = prepared.create(begun(next.id, { session: next.text }));
            if (known) await expect(made).rejects.toThrow();
            else {
              await made;
              model.set(next.id, { version: 1, text: next.text });
            }
          } else {
            const version = (known?.version ?? 1) - (next.behind ? 1 : 0);
            const { outcome } = await prepared.save(next.id, version, change(next.text));
            if (!known) expect(outcome).toBe('unknown');
            else if (next.text === known.text) expect(outcome).toBe('saved');
            else if (next.behind) expect(outcome).toBe('changed');
            else {
              expect(outcome).toBe('saved');
              model.delete(next.id);
              model.set(next.id, { version: known.version + 1, text: next.text });
            }
          }
        }
        prepared = kept.reopen();
        const heads = [...model].map(([key, { version }]) => ({ id: key, version })).reverse();
        expect((await prepared.list()).map(({ id: key, version }) => ({ id: key, version }))).toEqual(heads);
        for (const [key, { text: session }] of model)
          expect(await prepared.read(key)).toMatchObject({ session });
      }),
      { numRuns: 25 },
    );
  });
});
