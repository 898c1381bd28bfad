import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { mark, unmark } from '../parts/marks.ts';
import { hold } from '../parts/settle.ts';
import type { Field, Verdict } from './rules.ts';
import { cardOf, comingAt, type Decision, elementOf, type Shown, type State, tappedOf } from './state.ts';

export type Event =
  | { type: 'elementsBegun' }
  | { type: 'elementPutFirst'; element: string }
  | { type: 'elementGiven'; table: TableId; round: number; element: string }
  | { type: 'pieceMarked'; person: PersonId; table: TableId; piece: string; on: boolean }
  | { type: 'verdictSet'; table: TableId; card: string; verdict: Verdict }
  | { type: 'verdictCleared'; table: TableId; card: string }
  | { type: 'penPassed'; table: TableId; to?: PersonId }
  | { type: 'wordsWritten'; table: TableId; card: string; field: Field; text: string; arrivedLate?: true }
  | { type: 'wordsHidden'; table: TableId; card: string; on: boolean }
  | { type: 'wordsShown'; table: TableId; card: string; text: string }
  | { type: 'wordsTakenDown'; table: TableId; card: string };

function decisionFor({ decisions }: State, table: TableId, card: string): Decision {
  const at = ownValue(decisions, table) ?? {};
  decisions[table] = at;
  const decision = ownValue(at, card) ?? { words: {}, hidden: false, arrivedLate: false };
  at[card] = decision;
  return decision;
}

/** What is on the projector of a card's element. */
export const shownAt = (state: State, card: string): readonly Shown[] =>
  ownValue(state.shown, cardOf(state, card)?.element.id ?? '') ?? [];

function setShown(state: State, card: string, shown: readonly Shown[]): void {
  const element = cardOf(state, card)?.element.id;
  if (element !== undefined) state.shown[element] = shown;
}

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'elementsBegun':
      state.begun = true;
      return;
    case 'elementPutFirst': {
      const first = elementOf(state, event.element);
      if (first) state.elements = [first, ...state.elements.filter((each) => each !== first)];
      return;
    }
    case 'elementGiven':
      state.given[event.table] = {
        ...ownValue(state.given, event.table),
        [String(event.round)]: event.element,
      };
      return;
    case 'pieceMarked': {
      const [element = ''] = event.piece.split('/');
      const at = comingAt(event.table, element);
      const before = tappedOf(state, element, event.person);
      state.coming[at] = hold(ownValue(state.coming, at) ?? [], event.person, before);
      if (event.on) mark(state.marks, event.person, event.piece);
      else unmark(state.marks, event.person, event.piece);
      return;
    }
    case 'verdictSet':
      decisionFor(state, event.table, event.card).verdict = event.verdict;
      return;
    case 'verdictCleared':
      delete decisionFor(state, event.table, event.card).verdict;
      return;
    case 'penPassed':
      if (event.to === undefined) delete state.pens[event.table];
      else state.pens[event.table] = event.to;
      return;
    case 'wordsWritten': {
      const decision = decisionFor(state, event.table, event.card);
      decision.words[event.field] = event.text;
      decision.arrivedLate = event.arrivedLate === true;
      return;
    }
    case 'wordsHidden':
      decisionFor(state, event.table, event.card).hidden = event.on;
      return;
    case 'wordsShown':
    case 'wordsTakenDown': {
      const others = shownAt(state, event.card).filter(
        ({ table, card }) => table !== event.table || card !== event.card,
      );
      const { table, card } = event;
      setShown(
        state,
        card,
        event.type === 'wordsShown' ? [...others, { table, card, text: event.text }] : others,
      );
      return;
    }
  }
}
