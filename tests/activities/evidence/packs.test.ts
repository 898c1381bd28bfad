import { describe, expect, it } from 'vitest';
import { dealt, packsFor, readingOf } from '../../../shared/activities/evidence/packs.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { tableLetters } from '../../support/people.ts';
import { SEED } from '../../support/seed.ts';

/** Kinds of each indicator of the source. */
const COUNTS = [8, 3, 3, 5, 3, 2];
const kinds = (counts: readonly number[]) =>
  counts.map((count, indicator) => Array.from({ length: count }, (_, nth) => `i${indicator}-k${nth}`));
const SOURCE = kinds(COUNTS);
const weights = (tables: number) => packsFor(SOURCE, tables).map(({ length }) => length);

describe('packs of evidence', () => {
  it.each([
    [4, [8, 6, 5, 5]],
    [6, [4, 4, 3, 3, 5, 5]],
    [8, [4, 4, 3, 3, 3, 2, 3, 2]],
    [9, [4, 4, 3, 3, 5, 5]],
    [38, [4, 4, 3, 3, 5, 5]],
  ])('[PK2] [PK3] weigh as they should at %i tables', (tables, expected) => {
    expect(weights(tables)).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[PK1] hold each kind once for %i tables, one pack each', (tables) => {
    const packs = packsFor(SOURCE, tables);
    expect(packs).toHaveLength(tables);
    expect(packs.flat()).toEqual(SOURCE.flat());
    const out = dealt(tableLetters(tables), packs);
    expect(new Set(Object.values(out)).size).toBe(tables);
  });

  it('[PK1] hold each kind once, whatever the indicators', () => {
    const random = mulberry32(SEED);
    for (let run = 0; run < 200; run++) {
      const source = kinds(Array.from({ length: 1 + below(random, 12) }, () => 1 + below(random, 12)));
      const tables = 1 + below(random, 60);
      const packs = packsFor(source, tables);
      expect(packs.flat()).toEqual(source.flat());
      expect(packs.every(({ length }) => length > 0)).toBe(true);
      expect(packs).toHaveLength(Math.min(tables > 8 ? 6 : tables, source.flat().length));
    }
  });

  it('[EV6] go to the next table where nobody else has them', () => {
    const tables = tableLetters(4);
    expect(readingOf(dealt(tables, packsFor(SOURCE, 4)))).toEqual({ A: 'D', B: 'A', C: 'B', D: 'C' });
    expect(readingOf({ A: 0 })).toEqual({});
  });

  it('[EV6] are checked by a table that has the same, from nine tables on', () => {
    const random = mulberry32(SEED);
    for (let run = 0; run < 60; run++) {
      const tables = tableLetters(9 + below(random, 50));
      const packs = dealt(tables, packsFor(SOURCE, tables.length));
      const reading = readingOf(packs);
      expect(Object.keys(reading).sort()).toEqual([...tables].sort());
      expect(new Set(Object.values(reading)).size).toBe(tables.length);
      for (const [table, from] of Object.entries(reading)) {
        expect(from).not.toBe(table);
        const same = tables.filter((other) => packs[other] === packs[table]).length;
        const alone = tables.filter((one) => tables.filter((two) => packs[two] === packs[one]).length === 1);
        if (same > 1 && alone.length !== 1) expect(packs[from]).toBe(packs[table]);
      }
    }
  });
});
