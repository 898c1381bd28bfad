import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/rubric/activity.ts';
import { CANNOT_TELL, movesOf } from '../../../shared/activities/rubric/rules.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { SEED } from '../../support/seed.ts';
import { toldOf } from '../../support/told.ts';
import { DIMENSIONS, LEVELS, rateAll, rubricStage, viewsOf } from './stage.ts';

const HIGH = 'exemplary';
const LOW = 'none';

describe('a second round', () => {
  const first = (stage: ReturnType<typeof rubricStage>) => ({
    headings: [],
    earlier: [{ ratings: activity.results(stage.state, { room: stage.room }).ratings ?? [] }],
  });

  it('[Q13] is laid over the first: who moved, by count, of those who rated at a level both times', () => {
    const before = rubricStage();
    rateAll(before, [LOW, LOW, HIGH, 'emerging', CANNOT_TELL]);
    const stage = rubricStage();
    stage.give(first(before));
    rateAll(stage, [HIGH, LOW, LOW, CANNOT_TELL, HIGH, HIGH, LOW, LOW]);
    stage.enter('room');
    expect(viewsOf(stage).console.figures?.vision?.moves).toEqual({ up: 1, down: 1, same: 1 });
    expect(viewsOf(stage).console.figures?.trust?.moves).toBeUndefined();
    expect(JSON.stringify(toldOf(activity, stage.state, { room: stage.room }))).toContain(
      'Since the first round 1 person moved up, 1 down, and 1 stayed.',
    );
  });

  it('[Q13] tells nothing of fewer than three', () => {
    const before = rubricStage();
    rateAll(before, [LOW, LOW]);
    const stage = rubricStage();
    stage.give(first(before));
    rateAll(stage, Array(8).fill(HIGH));
    stage.enter('room');
    expect(viewsOf(stage).console.figures?.vision?.moves).toBeUndefined();
  });

  it('[Q13] counts each who rated twice once', () => {
    const random = mulberry32(SEED + 2);
    for (let round = 0; round < 50; round++) {
      const pairs = Array.from(
        { length: below(random, 20) },
        () => [below(random, 4), below(random, 4)] as const,
      );
      const { up, down, same } = movesOf(pairs);
      expect(up + down + same).toBe(pairs.length);
    }
  });
});

describe('a pulse', () => {
  it('has two steps, and no tables', () => {
    const stage = rubricStage({ flow: 'pulse' });
    expect(stage.steps().map(({ id }) => id)).toEqual(['rate', 'room']);
    rateAll(stage, Array(8).fill(HIGH));
    stage.enter('room');
    expect(viewsOf(stage).table('A')).toBeUndefined();
    expect(viewsOf(stage).floor.room?.vision).toEqual({ counts: [0, 0, 0, 8], cannotTell: 0 });
  });
});

describe('its config', () => {
  const faults = (config: object) => {
    const parsed = activity.config.safeParse({ levels: LEVELS, dimensions: DIMENSIONS, ...config });
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  it('names the field that is at fault', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ calibrate: 'nothing' })).toEqual([['calibrate', 'noSuchId']]);
    expect(faults({ dimensions: DIMENSIONS.slice(0, 2), gaps: 3 })).toEqual([['gaps', 'atMost']]);
    expect(faults({ levels: [...LEVELS.slice(0, 2), LEVELS[0]] })).toEqual([['levels.2.id', 'usedTwice']]);
    expect(faults({ levels: [{ id: CANNOT_TELL, title: 'No' }, ...LEVELS] })).toEqual([
      ['levels.0.id', 'keptId'],
    ]);
  });
});
