import type { TableId } from '../activities/activity.ts';

/** Letters as they stand on the tables: A … Z, AA, AB … */
export function tableIds(count: number): TableId[] {
  return Array.from({ length: count }, (_, index) => {
    const letter = String.fromCharCode(65 + (index % 26));
    return index < 26 ? letter : `${String.fromCharCode(64 + Math.floor(index / 26))}${letter}`;
  });
}
