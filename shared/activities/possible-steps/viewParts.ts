import { tablePlace } from '../../lib/tablePlace.ts';
import type { Heading, TableId, ViewContext } from '../activity.ts';
import { type Counts, verdictCounts } from './figures.ts';
import { type Card, dealt, type Element, type Field, placeOf, sourceOf, type Verdict } from './rules.ts';
import { cardId, type Decision, elementOf, type State } from './state.ts';

export interface CardView {
  /** Of the card in its element, as people say it: a, b … */
  readonly id: string;
  /** Whole, with what its element's cards begin with. */
  readonly source: string;
  /** Cards of the element without which it makes little sense. */
  readonly needs?: readonly string[];
}

export interface ElementView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Only while it is read or decided on. */
  readonly description?: readonly string[];
  readonly cards?: Readonly<Record<string, CardView>>;
}

export interface FloorView {
  readonly prompt?: string;
  readonly headings?: readonly Heading[];
  /** How many elements each table takes, and which one is on: 1, 2, 3 … */
  readonly each: number;
  readonly round?: number;
  /** In their order. */
  readonly elements: readonly ElementView[];
  /** What the room is told of one element's cards; only while it talks of that, and not while results are hidden. */
  readonly counts?: Readonly<Record<string, Counts>>;
}

/** What a table says and writes of a card. */
export interface DecisionView {
  readonly verdict?: Verdict;
  readonly words: Readonly<Partial<Record<Field, string>>>;
  readonly hidden?: true;
}

const cardView = (element: Element, card: Card): CardView => ({
  id: card.id,
  source: sourceOf(element, card),
  ...(card.needs === undefined ? {} : { needs: card.needs }),
});

/** @param parts what of it is shown beside its titles */
export function elementView(
  element: Element,
  { description = false, cards = false }: { description?: boolean; cards?: boolean },
): ElementView {
  const { id, title, short } = element;
  return {
    id,
    title,
    short,
    ...(description ? { description: element.description } : {}),
    ...(cards
      ? {
          cards: Object.fromEntries(
            element.cards.map((card) => [cardId(id, card.id), cardView(element, card)]),
          ),
        }
      : {}),
  };
}

export const decisionView = ({ verdict, words, hidden }: Decision): DecisionView => ({
  ...(verdict === undefined ? {} : { verdict }),
  words: { ...words },
  ...(hidden ? { hidden } : {}),
});

/** Elements with as much of them as a step needs: what no table has before it is not sent. */
function elementsFor(state: State, step: string): ElementView[] {
  const { part, of, round } = placeOf(step);
  const one =
    state.each >= state.elements.length && round !== undefined ? state.elements[round]?.id : undefined;
  return state.elements.map((element) => {
    const on = one === undefined || element.id === one;
    if (part === 'read') return elementView(element, { description: on });
    if (part === 'decide') return elementView(element, { description: on, cards: on });
    if (part === 'room') return elementView(element, { cards: element.id === of });
    return elementView(element, { cards: part === 'close' });
  });
}

export const cardCounts = (state: State, element: string): Record<string, Counts> =>
  Object.fromEntries(
    (elementOf(state, element)?.cards ?? []).map(({ id }) => {
      const card = cardId(element, id);
      return [card, verdictCounts(state, card)];
    }),
  );

export function floorView(
  state: State,
  { step, resultsShown }: Pick<ViewContext, 'step' | 'resultsShown'>,
): FloorView {
  const { part, of, round } = placeOf(step);
  return {
    ...(state.prompt === undefined ? {} : { prompt: state.prompt }),
    ...(state.headings.length === 0 ? {} : { headings: state.headings }),
    each: state.each,
    ...(round === undefined ? {} : { round: round + 1 }),
    elements: elementsFor(state, step),
    ...(part === 'room' && resultsShown ? { counts: cardCounts(state, of) } : {}),
  };
}

/**
 * The element that a table has before it, as phones see it; nothing between the rounds. [PS1]
 * @param given what hosts gave the table, by round
 */
export function elementIn(
  { elements, each, round }: Pick<FloorView, 'elements' | 'each' | 'round'>,
  given: Readonly<Record<string, string>> | undefined,
  table: TableId,
): ElementView | undefined {
  if (round === undefined) return undefined;
  const order = elements.map(({ id }) => id);
  const id = given?.[String(round)] ?? dealt(order, each, tablePlace(table) - 1, round - 1);
  return elements.find((element) => element.id === id);
}
