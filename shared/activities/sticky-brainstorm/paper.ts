import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import type { Own, State } from './state.ts';

/** Most paper stickies of one table for one question: three from each of twenty people. [S19] */
export const MOST_PAPER = 60;

/** Who wrote the paper of a table, as nobody knows: no id of a person has a colon. [S19] */
const PAPER = 'paper:';
export const paperOf = (table: TableId): PersonId => `${PAPER}${table}`;
export const isPaper = (author: PersonId): boolean => author.startsWith(PAPER);

/** A paper sticky, as its table and hosts see what was typed. */
export interface PaperView {
  readonly text: string;
  readonly rank: number;
  /** 1, 2, 3 … by age. */
  readonly nth: number;
  readonly table: TableId;
}

/** What was typed of one author's paper, by the id of the sticky. */
function typed({ slots, ids, ranks }: Own, table: TableId): (readonly [string, PaperView])[] {
  return Object.entries(slots).flatMap(([slot, text]) => {
    const id = ownValue(ids, slot);
    if (id === undefined || text.trim() === '') return [];
    return [[id, { text, rank: ownValue(ranks, slot) ?? 1, nth: Number(slot), table }] as const];
  });
}

/** The paper stickies of these tables for one question. Looked up by table: views of a full room are made many times. */
export function paperFor(
  state: State,
  question: string,
  tables: readonly TableId[],
): Record<string, PaperView> {
  const own = ownValue(state.own, question);
  return Object.fromEntries(
    tables.flatMap((table) => {
      const paper = ownValue(own, paperOf(table));
      return paper === undefined ? [] : typed(paper, table);
    }),
  );
}
