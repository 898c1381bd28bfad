import { describe, expect, it } from 'vitest';
import { activity as circleSquareTriangle } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { play } from '../../support/play.ts';

const config = { prompt: 'Where are you in the process?', scopes: ['state', 'district', 'school'] };

describe('a room that plays itself', () => {
  for (const people of [1, 40, 300]) {
    it(`comes to rest at every step with ${people} people, and nothing it does is refused`, () => {
      const { refused, views } = play(circleSquareTriangle, config, { people, tables: 6, seed: people });
      expect(refused).toEqual([]);
      expect(JSON.stringify([views.floor, views.projector, views.console, views.table('A')])).not.toContain(
        'null',
      );
    });
  }
});
