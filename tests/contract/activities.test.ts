import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { play } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { toldOf } from '../support/told.ts';
import { CHOSEN, configs, FOUND, PRIVATE_STEPS, variants } from './configs.ts';
import { jsonFaults } from './jsonClean.ts';
import { kinds } from './kinds.ts';
import { wander } from './wander.ts';

/** Random walks a config; `SEED=7 npx vitest run tests/contract` walks others. */
const WALKS = 6;
const ACTIONS = 350;
/** Bytes of JSON that one phone may be sent as the floor, whatever the number of people. */
const FLOOR_BYTES = 8_192;

const seeds = Array.from({ length: WALKS }, (_, index) => SEED * 1_000 + index);

const cases: readonly (readonly [string, Activity, unknown])[] = [
  ...kinds.map(([kind, activity]) => [kind, activity, configs[kind]] as const),
  ...variants.flatMap(([kind, what, config]) =>
    kinds
      .filter(([one]) => one === kind)
      .map(([, activity]) => [`${kind}, ${what}`, activity, config] as const),
  ),
];

describe.each(cases)('%s', (_name, activity, config) => {
  const [kind] = kinds.find(([, one]) => one === activity) ?? [];
  const privateSteps = kind === undefined ? [] : (PRIVATE_STEPS[kind] ?? []);
  const chosen = kind === undefined ? [] : (CHOSEN[kind] ?? []);

  it.each(seeds)(
    'refuses without a trace, replays, patches, keeps secrets and touches nobody else (seed %i)',
    (seed) => {
      wander(activity, config, { seed, actions: ACTIONS, privateSteps, chosen });
    },
  );

  it('is used with most of its commands by the simulated people, who are hardly ever refused', () => {
    const played = play(activity, config, { people: 12, tables: 3, seed: SEED });
    const wrong = played.refused.filter(({ code }) => code === 'invalid' || code.startsWith('unknown'));
    expect(wrong).toEqual([]);
    expect(played.refused.length).toBeLessThanOrEqual(played.events.length / 10);
  });

  it('has steps with ids of their own, times to share, and stops only inside stops of the rail', () => {
    const { steps } = play(activity, config, { people: 6, seed: SEED });
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(0);
    const rail = new Set(steps.filter(({ within }) => within === undefined).map(({ id }) => id));
    for (const step of steps) {
      expect(step.title, step.id).not.toBe('');
      expect(step.share, step.id).toBeGreaterThanOrEqual(0);
      if (step.within !== undefined) expect(rail, step.id).toContain(step.within);
    }
    expect(steps.some(({ share }) => share > 0)).toBe(true);
  });

  it('says on its record what happened, and names no ids', () => {
    const { state, room } = play(activity, config, { people: 12, tables: 3, seed: SEED });
    const blocks = toldOf(activity, state, { room });
    expect(blocks.length).toBeGreaterThan(0);
    expect(jsonFaults(blocks)).toEqual([]);
    const words = JSON.stringify(blocks);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
    for (const id of Object.keys(room.people)) expect(words).not.toContain(`"${id}"`);
    for (const block of blocks) {
      if (block.type !== 'table') continue;
      for (const row of block.rows) expect(row.length).toBe(block.columns.length);
    }
  });

  it('keeps what all phones get small, however many people there are', () => {
    const few = play(activity, config, { people: 10, tables: 6, seed: SEED });
    const many = play(activity, config, { people: 300, tables: 6, seed: SEED });
    const bytes = ({ views }: { views: { floor: object } }) => Buffer.byteLength(JSON.stringify(views.floor));
    expect(bytes(few)).toBeLessThanOrEqual(FLOOR_BYTES);
    expect(bytes(many)).toBeLessThanOrEqual(FLOOR_BYTES);
  }, 60_000);
});

describe('walks that found a fault once', () => {
  it.each(FOUND)('%s, seed %i: %s', (kind, seed) => {
    for (const [one, activity] of kinds) {
      if (one !== kind) continue;
      wander(activity, configs[kind], { seed, actions: ACTIONS, privateSteps: PRIVATE_STEPS[kind] ?? [] });
    }
  });
});
