import { describe, expect, it } from 'vitest';
import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import { play } from '../../support/play.ts';
import { config } from './room.ts';

describe('a room that plays itself', () => {
  for (const people of [1, 40, 300]) {
    it(`comes to rest at every step with ${people} people, and nothing it does is refused`, () => {
      const { refused, views } = play(rapidFire, config, { people, tables: 6, seed: people });
      expect(refused).toEqual([]);
      expect(JSON.stringify(views.floor)).not.toContain('null');
    });
  }

  it('[R7] what all phones get stays small with three hundred people', () => {
    const { views } = play(rapidFire, config, { people: 300, tables: 38, untilStep: 'talk.one' });
    expect(JSON.stringify(views.floor).length).toBeLessThan(6_000);
  });
});
