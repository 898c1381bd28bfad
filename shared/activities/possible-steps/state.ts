import { ownValue } from '../../lib/ownValue.ts';
import { tablePlace } from '../../lib/tablePlace.ts';
import type { Given, Heading, PersonId, TableId } from '../activity.ts';
import type { Marks } from '../parts/marks.ts';
import type { Held } from '../parts/settle.ts';
import type { Config } from './config.ts';
import { type Card, dealt, type Element, type Field, type Verdict } from './rules.ts';

/** What a table has said and written of one card. */
export interface Decision {
  verdict?: Verdict;
  /** By field; blank ones too, while they are being written. */
  readonly words: Partial<Record<Field, string>>;
  hidden: boolean;
  arrivedLate: boolean;
}

/** A table's words on the projector, as they read when a host put them there. [PS6] */
export interface Shown {
  readonly table: TableId;
  readonly card: string;
  readonly text: string;
}

export interface State {
  readonly prompt?: string;
  elements: readonly Element[];
  readonly each: number;
  readonly level: string;
  /** What earlier items gave. [PS8] */
  headings: readonly Heading[];
  /** By person: pieces that they tapped. [PS2] */
  readonly marks: Marks;
  /** By table and element: whose taps its numbers do not show yet, and what they had tapped. [PS2] */
  readonly coming: Record<string, Held<readonly string[]>>;
  /** By table, by card. */
  readonly decisions: Record<TableId, Record<string, Decision>>;
  readonly pens: Record<TableId, PersonId>;
  /** By table: elements that hosts gave it, by round. [PS1] */
  readonly given: Record<TableId, Record<string, string>>;
  /** By element. */
  readonly shown: Record<string, readonly Shown[]>;
  /** The room has come to the first element. [PS8] */
  begun: boolean;
}

export const start = ({ prompt, elements, each, level }: Config): State => ({
  ...(prompt === undefined ? {} : { prompt }),
  elements,
  each: each ?? elements.length,
  level,
  headings: [],
  marks: {},
  coming: {},
  decisions: {},
  pens: {},
  given: {},
  shown: {},
  begun: false,
});

export function take(state: State, { headings }: Given): void {
  state.headings = headings;
}

/** Ids of cards and pieces are those of their elements, and their own. */
export const cardId = (element: string, card: string): string => `${element}/${card}`;
/** Where taps that do not show yet are kept. */
export const comingAt = (table: TableId, element: string): string => `${table}/${element}`;
export const pieceId = (element: string, nth: number): string => `${element}/${nth}`;

export const elementOf = ({ elements }: Pick<State, 'elements'>, id: string): Element | undefined =>
  elements.find((each) => each.id === id);

/** The pieces of an element that somebody tapped; nothing where they tapped none. [PS2] */
export function tappedOf(
  { elements, marks }: State,
  element: string,
  person: PersonId,
): readonly string[] | undefined {
  const own = ownValue(marks, person) ?? {};
  const pieces = elementOf({ elements }, element)?.description ?? [];
  const tapped = pieces.map((_, nth) => pieceId(element, nth)).filter((id) => ownValue(own, id) === true);
  return tapped.length === 0 ? undefined : tapped;
}

/** A card by its whole id. */
export function cardOf(
  state: Pick<State, 'elements'>,
  id: string,
): { readonly element: Element; readonly card: Card } | undefined {
  const [one = '', other = ''] = id.split('/');
  const element = elementOf(state, one);
  const card = element?.cards.find((each) => each.id === other);
  return element && card && { element, card };
}

export const decisionOf = ({ decisions }: State, table: TableId, card: string): Decision | undefined =>
  ownValue(ownValue(decisions, table), card);

export const verdictOf = (state: State, table: TableId, card: string): Verdict | undefined =>
  decisionOf(state, table, card)?.verdict;

/** The element that a table takes in a round (from 0). [PS1] */
export const elementAt = (state: State, table: TableId, round: number): string =>
  ownValue(ownValue(state.given, table), String(round)) ??
  dealt(
    state.elements.map(({ id }) => id),
    state.each,
    tablePlace(table) - 1,
    round,
  ) ??
  '';

/** The elements of a table, in the order of rounds. [PS1] */
export const elementsAt = (state: State, table: TableId): string[] =>
  Array.from({ length: state.each }, (_, round) => elementAt(state, table, round));

/** All tables take the same elements together. [PS1] */
export const together = ({ each, elements }: Pick<State, 'each' | 'elements'>): boolean =>
  each >= elements.length;
