import type { CSSProperties } from 'react';
import type { TableId } from '../../shared/activities/activity.ts';

const TONES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Tone = (typeof TONES)[number];

/**
 * Which of the six table colours a table has: by its letter, or by its place in `tables` when given. Colours
 * come round again from the seventh table on; the letter is what tells tables apart.
 */
export function tableTone(table: TableId, tables?: readonly TableId[]): Tone {
  const place = tables?.indexOf(table) ?? -1;
  let number = 0;
  for (const letter of table.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  const index = place >= 0 ? place : Math.max(0, number - 1);
  return TONES[index % TONES.length] ?? 'a';
}

/** Sets `--tone` and `--tone-wash` to a table's colours, for an element's `style`. */
export function toneStyle(table: TableId, tables?: readonly TableId[]): CSSProperties {
  const tone = tableTone(table, tables);
  const style: Record<string, string> = {
    '--tone': `var(--table-${tone})`,
    '--tone-wash': `var(--table-${tone}-wash)`,
  };
  return style;
}
