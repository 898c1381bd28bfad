import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Gathered } from '../../../../client/activities/sticky-brainstorm/wall/columns.ts';
import type { Place } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import { stacked } from '../../../../client/activities/sticky-brainstorm/wall/stacks.ts';
import '../../../support/seed.ts';

const BOX = { x: 0, y: 0, w: 1168, h: 360 };
const FONT = 28;
const needs = () => 1_000;

/** Topics of so many stickies each; ranks 1, 2, 3 take turns. */
const topicsOf = (sizes: readonly number[]): Gathered[] =>
  sizes
    .map((size, topic) => {
      const members = Array.from({ length: size }, (_, index) => ({
        id: `${topic}.${index}`,
        points: 3 - (index % 3),
      }));
      return {
        id: `t${topic}`,
        name: `Topic ${topic}`,
        members,
        points: members.reduce((sum, { points }) => sum + points, 0),
      };
    })
    .sort((a, b) => b.points - a.points);

const lay = (topics: Gathered[], box = BOX) => columnsOf(undefined, { topics, box, font: FONT, needs });
const bottom = ({ y, h }: Place) => y + h;
const deepest = (places: ReadonlyMap<string, Place>, { members }: Gathered) =>
  Math.max(...members.map(({ id }) => bottom(places.get(id) ?? BOX)));

/** In the column below this weight, and on the wall. */
const isUnder = (place: Place | undefined, head: Place) =>
  place !== undefined &&
  place.x >= head.x - 0.01 &&
  place.x + place.w <= head.x + head.w + 0.01 &&
  place.y >= bottom(head) - 0.01 &&
  bottom(place) <= BOX.h + 0.01 &&
  Math.min(place.w, place.h) > 0;

describe('topics as columns', () => {
  it('[WC1] every sticky is in its topic’s column, under its name, and on the wall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const topics = topicsOf(sizes);
        const { places, heads, shape } = lay(topics);
        expect(shape).not.toBe('rows');
        expect(places.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
        for (const topic of topics) {
          const head = heads.find(({ id }) => id === topic.id)?.weight ?? BOX;
          const astray = topic.members.filter(({ id }) => !isUnder(places.get(id), head));
          expect(astray).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('[WC1] a column is as high as its topic’s points', () => {
    const topics = topicsOf([90, 45, 9]);
    const { places } = lay(topics);
    const top = Math.min(...[...places.values()].map(({ y }) => y));
    const heights = topics.map((topic) => deepest(places, topic) - top);
    const [first = 0, second = 0, third = 0] = heights;
    expect(second / first).toBeCloseTo(0.5, 1);
    expect(third / first).toBeCloseTo(0.1, 1);
  });

  it('[WC1] a first choice is three times as high as a third one', () => {
    const { places } = lay(topicsOf([30, 20]));
    const h = (id: string) => places.get(id)?.h ?? 0;
    expect(h('0.0') / h('0.2')).toBeGreaterThan(2.5);
  });

  it('[WC3] [WC5] far more topics lie on their side; what does not fit even so is one row with all its stickies', () => {
    for (const count of [18, 40, 114]) {
      const topics = topicsOf(Array.from({ length: count }, (_, index) => 1 + (index % 7)));
      const { places, heads, rest, shape } = lay(topics);
      expect(shape).toBe('rows');
      expect(heads.length + (rest?.topics ?? 0)).toBe(count);
      expect(places.size).toBe(topics.reduce((sum, { members }) => sum + members.length, 0));
      for (const place of places.values()) {
        expect(place.x + place.w).toBeLessThanOrEqual(BOX.w + 0.01);
        expect(bottom(place)).toBeLessThanOrEqual(BOX.h + 0.01);
      }
    }
    expect(lay(topicsOf(Array.from({ length: 18 }, () => 4))).rest).toBeUndefined();
  });

  it('[WC3] names that are long are no reason to lie; words that are too long for so many columns are', () => {
    const named = (name: string, count: number) =>
      lay(topicsOf(Array.from({ length: count }, () => 5)).map((topic) => ({ ...topic, name }))).shape;
    const long = 'Parents, teachers and neighbours of every school in the region';
    expect([named('Topic', 9), named(long, 3), named(long, 9)]).toEqual(['columns', 'columns', 'staggered']);
    expect(named('Superintendents and administrators', 12)).toBe('rows');
  });

  it('[WC3] a wall of more points has room for more columns', () => {
    const topics = topicsOf(Array.from({ length: 14 }, () => 5));
    expect(columnsOf(undefined, { topics, box: BOX, font: 28, needs }).shape).toBe('rows');
    expect(columnsOf(undefined, { topics, box: BOX, font: 22, needs }).shape).not.toBe('rows');
  });

  it('[WC4] few stickies are as high as their texts need', () => {
    const topics = topicsOf([3, 2, 1]);
    const { places } = columnsOf(undefined, { topics, box: BOX, font: FONT, needs: () => 70 });
    for (const { h } of places.values()) expect(h).toBeGreaterThan(55);
  });
});

describe('stickies in lanes', () => {
  const members = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => ({ id: `s${from + index}`, points: 1 + (index % 3) }));

  it('[LA2] who is there keeps lane and order when others come and go', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 20 }),
        (lanes, first, come) => {
          const before = stacked(undefined, members(first), lanes);
          const there = [...members(first).filter((_, index) => index % 5 !== 0), ...members(come, 100)];
          const after = stacked(before, there, lanes);
          expect(after.flat().sort()).toEqual(there.map(({ id }) => id).sort());
          const known = new Set(there.map(({ id }) => id));
          after.forEach((lane, index) => {
            const kept = before[index]?.filter((id) => known.has(id)) ?? [];
            expect(lane.slice(0, kept.length)).toEqual(kept);
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});
