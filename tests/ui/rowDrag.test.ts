import { expect, it } from 'vitest';
import { landing } from '../../client/ui/rows/useRowDrag.ts';

/** The list after the row at `from` was dropped on the one at `onto`. */
function dropped(from: number, onto: number, edge: 'before' | 'after'): string {
  const rows = [...'abcd'];
  const [row = ''] = rows.splice(from, 1);
  rows.splice(landing(from, onto, edge), 0, row);
  return rows.join('');
}

it('a row lands on the side of another one over which it hung, from above and from below', () => {
  expect(dropped(0, 2, 'before')).toBe('bacd');
  expect(dropped(0, 2, 'after')).toBe('bcad');
  expect(dropped(3, 1, 'before')).toBe('adbc');
  expect(dropped(3, 1, 'after')).toBe('abdc');
  expect(dropped(0, 1, 'before')).toBe('abcd');
});
