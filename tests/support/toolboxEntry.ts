import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';

/** A ready activity with everything that one has. */
export const coffee: ToolboxEntry = {
  id: 'coffee',
  title: 'Coffee',
  group: 'break',
  activity: 'break',
  minutes: [5, 15],
  planned: 10,
  people: [2, 300],
  use: 'When heads are full.',
  notes: 'Say when to be back.',
  config: { kind: 'coffee' },
};
