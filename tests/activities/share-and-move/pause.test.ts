import { expect, it } from 'vitest';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { ShareRoom } from './room.ts';

it('[M3] [M4] takes nothing from a turn when the room pauses, and changes no words', () => {
  const room = new ShareRoom({ A: 2, B: 1 });
  room.send('A1', 'startWith', { person: 'A1' });
  const passage = room.write('A1', 'Half a thought');
  const before = room.turns('A').turn;
  const { state, room: facts, now } = room.stage;
  const context = {
    now: now + 5 * MINUTE,
    newId: () => 'n',
    random: () => 0,
    room: facts,
    step: 'write',
    leftOut: [],
    itemMs: 25 * MINUTE,
    stepTime: { at: now + 5 * MINUTE, spent: 2 * MINUTE, added: 0 },
  };
  for (const event of shareAndMove.react?.(state, { type: 'resumed', ms: 3 * MINUTE }, context) ?? []) {
    shareAndMove.evolve(state, event);
  }
  expect(room.turns('A').turn).toEqual({ ...before, startedAt: (before?.startedAt ?? 0) + 3 * MINUTE });
  expect(room.turns('B').turn).toBeUndefined();
  expect(room.seenAt('A', passage)).toBe('Half a thought');
});
