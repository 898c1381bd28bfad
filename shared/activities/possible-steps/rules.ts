import { LIMITS } from '../../lib/limits.ts';

/**
 * The rules of possible steps: a proposal to take, bend or leave, by whoever sits at a table.
 *
 * [PS1] An element has a description in pieces, and one or more cards: possible next steps. All tables take all elements in
 *       their order, or each table is dealt so many (`each`) in turn, by its letter; hosts give a table another one.
 * [PS2] Each person taps the pieces of a description that are true today, and untaps them. Nobody else learns who did;
 *       a table and the room see numbers, from three people on who tapped any piece of that element. A table's numbers
 *       move with three of its people, or when all who are here have tapped: see parts/settle.ts. So do those of hosts
 *       while people tap.
 * [PS3] A table says of each card one of four: adopt as it stands, adapt, not now, we do this already. Anybody who sits
 *       there says it, the last word counts, and hosts say it for a table: see parts/settle.ts.
 * [PS4] One person at a table holds the pen: its own words for a step, who has the authority to decide it, who starts,
 *       the first move within two weeks, by when. Everybody at the table sees them grow. The pen is taken over by name;
 *       who leaves the table, or goes away, leaves it. Hosts write for a table. A table that takes a step on under
 *       another verdict keeps its words; only "adapt" shows them.
 * [PS5] A card may need others: who takes it on while those are neither taken on nor there already gets a hint, never a
 *       refusal.
 * [PS6] The room sees, element by element, how many tables said what, and at most two tables' words side by side, as they
 *       read when a host put them there. Hosts hide a table's words from the room and the record, and show them again.
 * [PS7] What a table adopts or adapts is a next step: its words, who starts, by when, and under which topic of an earlier
 *       item it stands, where there are some.
 * [PS8] Topics of earlier items come first: the room sees them before the elements, and hosts put first the elements that
 *       fit them, as long as no table has had one.
 */

export const VERDICTS = ['adopt', 'adapt', 'not-now', 'already'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the pen writes beside the words of a step. [PS4] */
export const PLAN_FIELDS = ['decides', 'starts', 'first', 'by'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];
export const FIELDS = ['text', ...PLAN_FIELDS, 'heading'] as const;
export type Field = (typeof FIELDS)[number];

export const MOST_ELEMENTS = 8;
export const MOST_PIECES = 12;
export const MOST_CARDS = 8;

/** Tables' words side by side. [PS6] */
export const SHOWN_MOST = 2;

export interface Card {
  readonly id: string;
  readonly text: string;
  readonly needs?: readonly string[];
}

export interface Element {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly description: readonly string[];
  /** What all cards begin with. */
  readonly lead?: string;
  readonly cards: readonly Card[];
}

/** What a card says, whole: with what its element's cards begin with. */
export const sourceOf = ({ lead, cards }: Pick<Element, 'lead' | 'cards'>, { id, text }: Card): string =>
  lead === undefined ? text : cards.length > 1 ? `${lead} ${id}) ${text}` : `${lead} ${text}`;

/** It is to be done: it becomes a next step. [PS7] */
export const isTaken = (verdict: Verdict | undefined): boolean => verdict === 'adopt' || verdict === 'adapt';

/**
 * The cards that a card needs and that are neither taken on nor there already. [PS5]
 * @param verdictOf what the same table says of a card
 */
export function missing(card: Card, verdictOf: (card: string) => Verdict | undefined): string[] {
  if (!isTaken(verdictOf(card.id))) return [];
  return (card.needs ?? []).filter((id) => {
    const verdict = verdictOf(id);
    return !isTaken(verdict) && verdict !== 'already';
  });
}

/**
 * The element that a table takes in a round, unless hosts gave it another. [PS1]
 * @param order ids of the elements
 * @param place of the table among all tables, from 0
 * @param round from 0
 */
export const dealt = (
  order: readonly string[],
  each: number,
  place: number,
  round: number,
): string | undefined => (each >= order.length ? order[round] : order[(place * each + round) % order.length]);

/** The most characters of what the pen writes, by field. A heading is the id of one. */
export const MOST: Readonly<Record<Field, number>> = {
  text: LIMITS.nextStep,
  decides: LIMITS.short,
  starts: LIMITS.short,
  first: LIMITS.sticky,
  by: LIMITS.name,
  heading: LIMITS.line,
};

/** Where a step is: which half, and of which round or element. */
export function placeOf(step: string): {
  readonly part: string;
  readonly of: string;
  readonly round?: number;
} {
  const dot = step.indexOf('.');
  const part = dot < 0 ? step : step.slice(0, dot);
  const of = dot < 0 ? '' : step.slice(dot + 1);
  return part === 'read' || part === 'decide' ? { part, of, round: Number(of) - 1 } : { part, of };
}

/** Names a table's words for a card. */
export const shownKey = (table: string, card: string): string => `${table} ${card}`;
