import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import type { Results, ResultTables } from '../../shared/activities/results.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import { createCore } from '../../shared/room/core.ts';
import { recordFactsOf } from '../../shared/room/facts.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { playedRooms } from '../support/playedRooms.ts';

const kinds: Registry = registry;

describe.each(playedRooms())('what is somebody’s own in $roomId', ({ events, now }) => {
  const state = createCore(registry).replay(events);
  const facts = { room: recordFactsOf(registry, state), ended: true };
  const all = state.agenda.map(({ item }) => {
    const tables: ResultTables = kinds[item.activity]?.tables ?? {};
    const results: Results = kinds[item.activity]?.results(state.activities[item.id], facts) ?? {};
    return { item, tables, results };
  });

  it('[E5] names its author, who is in the room, and nobody else’s eyes are let at it', () => {
    for (const { tables, results } of all)
      for (const [name, rows] of Object.entries(results))
        for (const row of rows) {
          expect(row.seenBy === 'author').toBe(tables[name]?.own === true);
          if (row.seenBy === 'author') expect(Object.keys(state.everyone)).toContain(row.author);
        }
  });

  it('[E5] is in no record of the room, also where its reader wants names', () => {
    const theirs = all.flatMap(({ results }) =>
      Object.values(results).flatMap((rows) => rows.filter(({ seenBy }) => seenBy === 'author')),
    );
    expect(theirs.length).toBeGreaterThan(5);
    for (const names of [false, true]) {
      const { items } = recordOf(registry, state, now, { names });
      const rows = items.flatMap(({ results = {} }) => Object.values(results).flat());
      expect(rows.length).toBeGreaterThan(5);
      const ids = new Set(rows.map(({ id }) => id));
      expect(theirs.filter(({ id }) => ids.has(id))).toEqual([]);
      expect(rows.filter(({ seenBy }) => seenBy === 'author')).toEqual([]);
      for (const [index, { results = {} }] of items.entries())
        for (const [name, { own }] of Object.entries(all[index]?.tables ?? {}))
          expect(own === true && name in results, name).toBe(false);
    }
  });
});
