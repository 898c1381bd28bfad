import type { Block, RoomFacts } from '../activity.ts';
import { answered } from './rules.ts';
import { type State, talliesOf } from './state.ts';
import { rolesFor } from './views.ts';

/** The statements that were asked, with how many took off: in all, and by role where groups are large enough. */
export function report(state: State, { room }: { readonly room: RoomFacts }): Block[] {
  // Nobody taps any more: all that was answered is counted. [T11]
  const shown = { ...state, coming: { statement: '', held: [] } };
  const counts = talliesOf(state, room);
  const asked = state.statements.flatMap((statement, index) => {
    const tally = counts[index];
    return tally && answered(tally) > 0 ? [{ statement, tally }] : [];
  });
  if (asked.length === 0) return [{ type: 'text', text: 'No statement was answered.' }];
  const blocks: Block[] = [
    {
      type: 'bars',
      unit: 'taken off',
      bars: asked.map(({ statement, tally }) => ({
        label: statement.text,
        value: tally.takenOff,
        of: answered(tally),
      })),
    },
    {
      type: 'table',
      columns: ['Statement', 'Taken off', 'Touched down', 'Passed', 'No answer', 'Standing'],
      rows: asked.map(({ statement, tally }) => [
        statement.text,
        ...[tally.takenOff, tally.touchedDown, tally.passed, tally.waiting, tally.standing].map(String),
      ]),
    },
  ];
  const byRole = asked.map(({ statement }) => rolesFor(shown, statement, room, true));
  const groups = byRole[0] ?? [];
  if (groups.length > 0) {
    blocks.push(
      { type: 'heading', text: 'Taken off, by role' },
      {
        type: 'table',
        columns: ['Role', ...asked.map(({ statement }) => statement.short)],
        rows: groups.map((group, at) => [
          group.title ?? 'Others',
          ...byRole.map((rows) => `${rows[at]?.takenOff ?? 0} of ${rows[at]?.people ?? 0}`),
        ]),
      },
      { type: 'text', text: 'Roles with fewer than five people are counted among the others.' },
    );
  }
  return blocks;
}
