import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/rubric/activity.ts';
import { CANNOT_TELL, differ, widestFirst } from '../../../shared/activities/rubric/rules.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { SEED } from '../../support/seed.ts';
import { toldOf } from '../../support/told.ts';
import { DIMENSIONS, host, person, rate, rateAll, rubricStage, viewsOf } from './stage.ts';

const HIGH = 'exemplary';
const LOW = 'none';

describe('each rates alone', () => {
  it('[Q1] with one rating a dimension, of which the last counts', () => {
    const stage = rubricStage();
    stage.enter('rate');
    rate(stage, 1, LOW);
    expect(rate(stage, 1, LOW)).toEqual({ ok: true, value: [] });
    rate(stage, 1, HIGH);
    expect(viewsOf(stage).me(1)?.ratings).toEqual({ vision: HIGH });
    expect(rate(stage, 1, 'no-level')).toMatchObject({ ok: false });
    expect(rate(stage, 1, LOW, 'no-dimension')).toMatchObject({ ok: false });
  });

  it('[Q1] and who cannot tell counts as no level, neither in the middle nor in the spread', () => {
    const stage = rubricStage();
    rateAll(stage, [HIGH, HIGH, HIGH, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL]);
    stage.enter('room');
    const { figures } = viewsOf(stage).console;
    expect(figures?.vision).toMatchObject({ counts: [0, 0, 0, 3], cannotTell: 3, differ: false });
    expect(figures?.vision?.quartiles).toEqual({ lower: 3, middle: 3, upper: 3 });
  });

  it('[Q2] and while they do, hosts and the room see how many have finished, and no result', () => {
    const stage = rubricStage({ dimensions: DIMENSIONS.slice(0, 3) });
    for (const step of ['levels', 'rate'] as const) {
      stage.enter(step);
      for (const { id } of DIMENSIONS.slice(0, 3)) rateAll(stage, Array(8).fill(HIGH), id);
      const { console, projector, floor, table } = viewsOf(stage);
      expect(projector).toMatchObject({ people: 8, finished: 8 });
      for (const shown of [
        console.figures,
        console.concordance,
        projector.all,
        projector.figures,
        floor.room,
      ])
        expect(shown).toBeUndefined();
      expect(table('A')).toBeUndefined();
      expect(JSON.stringify(console.tables)).not.toContain('split');
    }
  });

  it('[Q2] a table sees its own numbers from its step on, and only from four raters on', () => {
    const stage = rubricStage({}, { people: 9, tables: 2 });
    rateAll(stage, [LOW, LOW, HIGH, LOW, LOW, LOW, HIGH]);
    stage.enter('table');
    // p1, p3, p5, p7 sit at A, p2, p4, p6 at B.
    expect(viewsOf(stage).table('A')?.dimensions.vision).toEqual({ counts: [2, 0, 0, 2], cannotTell: 0 });
    expect(viewsOf(stage).table('B')).toBeUndefined();
    stage.enter('rate');
    expect(viewsOf(stage).table('A')).toBeUndefined();
  });

  it('[Q2] nobody is named in a view that is not their own', () => {
    const stage = rubricStage();
    rateAll(stage, [LOW, LOW, HIGH, LOW, LOW, LOW, HIGH, HIGH]);
    for (const { id } of stage.steps()) {
      stage.enter(id);
      const { console, projector, floor, table } = viewsOf(stage);
      expect(JSON.stringify([console, projector, floor, table('A'), table('B')])).not.toMatch(/"p\d"/);
    }
  });

  it('[Q8] until the item ends, and takes along what they rated to another table, whose level stays', () => {
    const stage = rubricStage();
    rateAll(stage, [LOW, LOW, LOW, LOW, LOW, LOW, LOW]);
    stage.enter('table');
    stage.command(person(1), 'settleTable', { table: 'A', dimension: 'vision', level: LOW });
    stage.move('p1', 'B');
    expect(viewsOf(stage).table('B')?.dimensions.vision).toMatchObject({ counts: [4, 0, 0, 0] });
    expect(viewsOf(stage).table('A')?.dimensions.vision).toEqual({ settled: LOW });
    stage.enter('choose');
    expect(rate(stage, 8, HIGH).ok).toBe(true);
    expect(viewsOf(stage).me(8)?.ratings).toEqual({ vision: HIGH });
  });
});

describe('what is shown of few', () => {
  it('[Q3] is nothing by role with fewer than five, and nothing of the room with fewer than three', () => {
    const stage = rubricStage({ gaps: 1 }, { people: 24, tables: 4 });
    rateAll(stage, [LOW, HIGH]);
    stage.enter('room.1');
    stage.command(host, 'pickGaps', { ids: ['vision'] });
    expect(viewsOf(stage).floor.room).toBeUndefined();
    expect(viewsOf(stage).projector.figures?.counts).toBeUndefined();
    rateAll(stage, Array(24).fill(LOW));
    const { roles = [] } = viewsOf(stage).console;
    for (const { people } of roles) expect(people).toBeGreaterThanOrEqual(5);
    expect(viewsOf(stage).projector).not.toHaveProperty('roles');
  });

  it('[Q3] is by role what five of a role rated', () => {
    const roles = [
      { id: 'finance', title: 'Finance' },
      { id: 'library', title: 'Library' },
    ];
    const stage = rubricStage({ gaps: 1 }, { people: 0 });
    const own = rubricStage(
      { gaps: 1 },
      {
        room: { ...stage.room, roles, people: {}, everyone: {} },
      },
    );
    for (let number = 1; number <= 12; number++)
      own.join({ id: `p${number}`, table: 'A', role: number <= 6 ? 'finance' : 'library' });
    rateAll(own, [...Array(6).fill(LOW), ...Array(6).fill(HIGH)]);
    own.enter('room.1');
    own.command(host, 'pickGaps', { ids: ['vision'] });
    expect(viewsOf(own).console.roles).toEqual([
      { role: 'Finance', people: 6, counts: [6, 0, 0, 0], cannotTell: 0 },
      { role: 'Library', people: 6, counts: [0, 0, 0, 6], cannotTell: 0 },
    ]);
  });
});

describe('where people stand', () => {
  it('[Q4] is told by level and by the middle level, never as a mean', () => {
    const stage = rubricStage();
    rateAll(stage, [LOW, LOW, LOW, HIGH]);
    stage.enter('room');
    const words = JSON.stringify(toldOf(activity, stage.state, { room: stage.room }));
    expect(words).toContain('The middle level is None; the middle half of the people stands from None');
    expect(words).not.toContain('0.75');
  });

  it('[Q5] differs from four on with 30 % in either half, or with tables two levels apart', () => {
    expect(differ([2, 0, 0, 1], [])).toBe(false);
    expect(differ([2, 0, 0, 2], [])).toBe(true);
    expect(differ([7, 0, 0, 3], [])).toBe(true);
    expect(differ([8, 0, 0, 2], [])).toBe(false);
    // The middle of three levels is in neither half.
    expect(differ([2, 4, 1], [])).toBe(false);
    expect(differ([0, 0, 0, 0], [0, 4])).toBe(true);
    expect(differ([0, 0, 0, 0], [0, 3])).toBe(false);
  });

  it('[Q5] has the widest gap first: views that differ, then tables apart, then people apart', () => {
    const one = (id: string, counts: number[], places: number[], range: number) => ({
      id,
      counts,
      places,
      range,
    });
    const order = widestFirst([
      one('agree', [0, 9, 0, 0], [], 0),
      one('apart', [3, 3, 3, 0], [2, 3], 1),
      one('people', [3, 3, 2, 0], [], 1.5),
      one('split', [5, 0, 0, 5], [0, 6], 3),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['split', 'apart', 'people', 'agree']);
  });

  it('[Q5] is the same gap whatever comes in which order', () => {
    const random = mulberry32(SEED);
    for (let round = 0; round < 100; round++) {
      const counts = Array.from({ length: 2 + below(random, 5) }, () => below(random, 5));
      const places = Array.from({ length: below(random, 4) }, () => below(random, 7));
      expect(differ(counts, places)).toBe(differ(counts.toReversed(), places.toReversed()));
    }
  });
});
