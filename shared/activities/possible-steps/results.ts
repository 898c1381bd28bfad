import { byLetter } from '../../lib/byLetter.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { arrived, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { pieceCounts } from './figures.ts';
import { type Field, isTaken, sourceOf } from './rules.ts';
import { cardId, cardOf, type Decision, pieceId, type State } from './state.ts';
import type { tables } from './tables.ts';

export type Made = ResultsOf<typeof tables>;
type DecisionRow = RowOf<typeof tables.decisions>;

/** A table's words in a field; nothing where there are none, or a host hid them. */
const written = ({ words, hidden }: Decision, field: Field): string | undefined =>
  hidden ? undefined : words[field]?.trim() || undefined;

function decisionRow(
  state: State,
  table: TableId,
  card: string,
  decision: Decision,
): DecisionRow | undefined {
  const { verdict } = decision;
  if (verdict === undefined) return undefined;
  const heading = written(decision, 'heading');
  return {
    id: `decision/${table}/${card}`,
    seenBy: 'room',
    card: `card/${card}`,
    table,
    verdict,
    text: verdict === 'adapt' ? written(decision, 'text') : undefined,
    decides: written(decision, 'decides'),
    starts: written(decision, 'starts'),
    first: written(decision, 'first'),
    by: written(decision, 'by'),
    heading: state.headings.find(({ id }) => id === heading)?.text,
    ...arrived(decision.arrivedLate),
  };
}

/** The elements with what was tapped, what each table says of each card, and the next steps that come of it. */
export function results(state: State, _facts: ResultFacts): Made {
  const tablesInOrder = Object.keys(state.decisions).sort(byLetter);
  const cards = state.elements.flatMap((element) =>
    element.cards.map((card) => ({
      id: cardId(element.id, card.id),
      element: element.id,
      source: sourceOf(element, card),
    })),
  );
  const decisions = cards.flatMap(({ id }) =>
    tablesInOrder.flatMap((table) => {
      const decision = ownValue(ownValue(state.decisions, table), id);
      return (decision && decisionRow(state, table, id, decision)) ?? [];
    }),
  );
  const hidden = ({ table, card }: DecisionRow) =>
    ownValue(ownValue(state.decisions, table), card.slice('card/'.length))?.hidden === true;
  return {
    elements: state.elements.map(({ id, title, description }) => ({
      id: `element/${id}`,
      seenBy: 'room',
      element: title,
      description: description.join(' '),
    })),
    pieces: state.elements.flatMap(({ id, description }) => {
      const { counts } = pieceCounts(state, id);
      return description.map((piece, nth) => ({
        id: `piece/${pieceId(id, nth)}`,
        seenBy: 'room' as const,
        element: `element/${id}`,
        piece,
        people: counts?.[nth],
      }));
    }),
    cards: cards.map(({ id, element, source }) => ({
      id: `card/${id}`,
      seenBy: 'room',
      element: `element/${element}`,
      source,
    })),
    decisions,
    nextSteps: decisions
      .filter((row) => isTaken(row.verdict) && !(row.verdict === 'adapt' && hidden(row)))
      .map((row) => {
        const found = cardOf(state, row.card.slice('card/'.length));
        return {
          id: row.id.replace('decision/', 'step/'),
          seenBy: 'room' as const,
          what: row.text ?? (found ? sourceOf(found.element, found.card) : ''),
          owner: row.starts,
          level: state.level,
          date: row.by,
          heading: row.heading,
          status: 'open' as const,
          from: row.table,
          arrived: row.arrived,
        };
      }),
    mine: Object.entries(state.marks).flatMap(([author, own]) =>
      state.elements.flatMap(({ id, title, description }) =>
        description.flatMap((piece, nth) =>
          ownValue(own, pieceId(id, nth)) === true
            ? [
                {
                  id: `mine/${author}/${pieceId(id, nth)}`,
                  seenBy: 'author' as const,
                  author,
                  element: title,
                  piece,
                },
              ]
            : [],
        ),
      ),
    ),
  };
}
