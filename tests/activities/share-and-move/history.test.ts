import { describe, expect, it } from 'vitest';
import { shareAndMove } from '../../../shared/activities/share-and-move/shareAndMove.ts';
import { wander } from '../../contract/wander.ts';
import { play } from '../../support/play.ts';
import { SEED } from '../../support/seed.ts';

const questions = [
  { id: 'one', text: 'How does it help?', short: 'Help' },
  { id: 'two', text: 'What would it look like?', short: 'Look' },
];

describe('any run of share-and-move', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8].map((n) => SEED * 100 + n))('holds to the contract (seed %i)', (seed) => {
    wander(shareAndMove, { questions, turnFloorSeconds: 30, moveMinutes: 1 }, { seed, actions: 400 });
  });
  it.each([1, 12, 300])('is played by %i simulated people without being refused much', (people) => {
    const played = play(
      shareAndMove,
      { questions },
      { people, tables: people > 100 ? 38 : 3, seed: SEED, itemMs: 25 * 60_000 },
    );
    expect(played.refused.length).toBeLessThanOrEqual(played.events.length / 10);
  });
});
