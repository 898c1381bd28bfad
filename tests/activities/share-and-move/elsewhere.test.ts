import { expect, it } from 'vitest';
import { turnsView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { ShareRoom } from './room.ts';

// Found by the fuzz of the sync (tests/faults/sync.test.ts), seed 1032: the old table kept showing the old name.
it('shows no name of somebody who moved to another table, whose changes this table is not told of', () => {
  const { stage } = new ShareRoom({ A: 3, B: 1 });
  const { room, state } = stage;
  const before = turnsView(state, 'A', { room });
  expect(before.order.map(({ name }) => name)).toEqual(['Name A1', 'Name A2', 'Name A3']);
  const moved = { ...room.people, A2: { id: 'A2', table: 'B', name: 'Renamed' } };
  const after = turnsView(state, 'A', { room: { ...room, people: moved } });
  expect(JSON.stringify(after)).not.toContain('Renamed');
});
