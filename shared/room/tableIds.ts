import type { TableId } from '../activities/activity.ts';

/** Letters as they stand on the tables: A … Z, AA, AB … */
export function tableIds(count: number): TableId[] {
  return Array.from({ length: count }, (_, index) => {
    const letter = String.fromCharCode(65 + (index % 26));
    return index < 26 ? letter : `${String.fromCharCode(64 + Math.floor(index / 26))}${letter}`;
  });
}

/** Which table it is, from 1: A is 1, AA is 27. */
export const tablePlace = (table: TableId): number =>
  [...table].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
