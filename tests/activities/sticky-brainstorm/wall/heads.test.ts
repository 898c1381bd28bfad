import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Heading,
  headingsOf,
  sharedOut,
} from '../../../../client/activities/sticky-brainstorm/wall/heads.ts';
import type { Place } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import { readable } from '../../../../client/activities/sticky-brainstorm/wall/sceneParts.ts';
import '../../../support/seed.ts';

/** The wall under a question of one line, on a projector so many units wide. */
const wallOf = (unit: number) => ({
  box: { x: 0, y: 0, w: 1168 * unit, h: 364 * unit },
  font: readable(unit),
});
const [SMALL, HD, UHD] = [wallOf(1), wallOf(1.5), wallOf(3)] as const;

const USUAL = [
  'Community groups',
  'Business partners',
  'Public services',
  'Government',
  'Other districts',
  'Higher education',
  'Internet and devices',
  'Parents',
  'School board',
  'Students',
  'Libraries',
  'State department',
];
const SPANISH = [
  'Familias y comunidad',
  'Empresas de la zona',
  'Servicios públicos',
  'Ayuntamiento',
  'Otros distritos',
  'Universidades',
  'Internet y dispositivos',
  'Alumnado',
  'Consejo escolar',
  'Bibliotecas',
  'Sindicatos',
  'Consejería',
];
const LONG = 'Parents, teachers and neighbours of every school in the region';

const apart = (a: Place, b: Place) =>
  a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y + 0.01 || b.y + b.h <= a.y + 0.01;
const inside = ({ x, y, w, h }: Place, box: Place) =>
  x >= box.x - 0.01 && y >= box.y - 0.01 && x + w <= box.x + box.w + 0.01 && y + h <= box.y + box.h + 0.01;

/** What stands on the wall: names, weights, and lines that lead down. */
const standing = ({ name, weight, leader }: Heading) => [name, weight, ...(leader ? [leader] : [])];

describe('names on top of columns', () => {
  it.each([
    ['1280 × 720', SMALL],
    ['1920 × 1080', HD],
    ['3840 × 2160', UHD],
  ])('has one to twelve usual topics as columns, their names whole, at %s', (_, wall) => {
    for (let count = 1; count <= 12; count++) {
      for (const names of [USUAL, SPANISH]) {
        const found = headingsOf({ names: names.slice(0, count), ...wall });
        expect(found?.columns.length).toBe(count);
        expect(found?.headings.filter(({ cut }) => cut)).toEqual([]);
      }
    }
  });

  it('[HE1] stand on one level, as wide as each other unless a word needs more', () => {
    const found = headingsOf({ names: USUAL.slice(0, 6), ...SMALL });
    expect(found?.levels).toBe(1);
    const [first, ...others] = found?.headings ?? [];
    for (const { name } of others) expect(name.w).toBeCloseTo(first?.name.w ?? 0, 6);
    const uneven = headingsOf({ names: ['Superintendents', 'A', 'B', 'C', 'D', 'E'], ...SMALL });
    const [wide, narrow, ...rest] = uneven?.headings ?? [];
    expect(wide?.name.w).toBeGreaterThan(narrow?.name.w ?? 0);
    for (const { name } of rest) expect(name.w).toBeCloseTo(narrow?.name.w ?? 0, 6);
    // Nobody's stickies are wider for that.
    expect(new Set(uneven?.columns.map(({ w }) => Math.round(w))).size).toBe(1);
  });

  it('[HE2] twelve stand on two levels in turn, each over the middle of its column', () => {
    const found = headingsOf({ names: USUAL, ...SMALL });
    expect(found?.levels).toBe(2);
    found?.headings.forEach(({ name, leader }, index) => {
      const column = found.columns[index];
      expect(name.x + name.w / 2).toBeCloseTo((column?.x ?? 0) + (column?.w ?? 0) / 2, 6);
      expect(leader !== undefined).toBe(name.y === 0);
    });
    expect(headingsOf({ names: USUAL.slice(0, 7), ...HD })?.levels).toBe(1);
  });

  it('[HE3] names too long for two levels are cut after their last line, and say so', () => {
    const found = headingsOf({ names: Array.from({ length: 5 }, () => LONG), ...SMALL });
    expect(found?.headings.map(({ cut, lines }) => [cut, lines])).toEqual(
      Array.from({ length: 5 }, () => [true, 3]),
    );
    expect(headingsOf({ names: [LONG], ...SMALL })?.headings[0]?.cut).toBe(false);
  });

  it('[HE4] overlap neither each other nor a line, and are on the wall', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(SMALL, HD, UHD),
        (names, wall) => {
          const found = headingsOf({ names, ...wall });
          if (!found) return;
          const all = found.headings.flatMap((one, index) =>
            [...standing(one), ...found.columns.slice(index, index + 1)].map((box) => ({ box, index })),
          );
          for (const { box } of all) expect(inside(box, wall.box), JSON.stringify(box)).toBe(true);
          all.forEach(({ box }, nth) => {
            for (const other of all.slice(nth + 1)) expect(apart(box, other.box)).toBe(true);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[HE5] are not there where words are too long for so many, or the wall is too low', () => {
    const words = Array.from({ length: 12 }, (_, index) => `Superintendents ${index}`);
    expect(headingsOf({ names: words, ...SMALL })).toBeUndefined();
    expect(headingsOf({ names: words, ...UHD })?.levels).toBe(2);
    expect(headingsOf({ names: USUAL.slice(0, 7), box: { ...SMALL.box, h: 200 }, font: 28 })).toBeUndefined();
    // Four or fewer always stand.
    expect(headingsOf({ names: USUAL.slice(0, 4), box: { ...SMALL.box, h: 200 }, font: 28 })?.levels).toBe(1);
  });
});

describe('lengths that are shared out', () => {
  it('add up, give each what it needs, and are alike for all who need no more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 600 }),
        (needs, total) => {
          const shares = sharedOut(needs, total);
          const needed = needs.reduce((sum, need) => sum + need, 0);
          expect(shares === undefined).toBe(needed > total);
          if (!shares) return;
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 6);
          const least = Math.min(...shares);
          shares.forEach((share, index) => {
            expect(share).toBeGreaterThanOrEqual((needs[index] ?? 0) - 1e-9);
            if (share > least + 1e-6) expect(share).toBe(needs[index]);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
