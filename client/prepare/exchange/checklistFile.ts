import type { Doc } from '../data/draft.ts';
import { tickOf } from '../data/draft.ts';

/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[=+\-@\t]/;

/** A cell as RFC 4180 has it, always text. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * The checklist as a spreadsheet opens it: a line for each thing to see to, with room for who does it and by when.
 * @param columns the five heads: part, thing, done, who, by when
 * @param done what stands in the third where it is ticked
 * @returns CSV in UTF-8, with the mark by which Excel knows it
 */
export function checklistFile({ session, ticked }: Doc, columns: readonly string[], done: string): string {
  const rows = session.logistics.flatMap(({ heading, items }) =>
    items.map((item) => [heading, item, ticked.includes(tickOf(heading, item)) ? done : '', '', '']),
  );
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
