import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts, TableId } from '../activity.ts';
import { seating } from '../parts/presence.ts';
import { FEWEST } from '../parts/smallGroups.ts';
import { VERDICTS, type Verdict } from './rules.ts';
import { cardId, elementsAt, pieceId, type State, verdictOf } from './state.ts';

/** How many tapped each piece of a description, by its number; absent while fewer than three tapped any. [PS2] */
export interface PieceCounts {
  readonly people: number;
  readonly counts?: readonly number[];
}

/** @param among whose taps count */
export function pieceCounts(
  { elements, marks }: State,
  element: string,
  among: (person: PersonId) => boolean = () => true,
): PieceCounts {
  const pieces = elements.find(({ id }) => id === element)?.description ?? [];
  const ids = pieces.map((_, nth) => pieceId(element, nth));
  const counts = ids.map(() => 0);
  let people = 0;
  for (const [person, own] of Object.entries(marks)) {
    if (!among(person)) continue;
    const tapped = ids.map((id) => ownValue(own, id) === true);
    if (!tapped.includes(true)) continue;
    people += 1;
    tapped.forEach((is, nth) => {
      if (is) counts[nth] = (counts[nth] ?? 0) + 1;
    });
  }
  return people < FEWEST ? { people } : { people, counts };
}

export type Counts = Readonly<Record<Verdict, number>>;

const NONE: Counts = { adopt: 0, adapt: 0, 'not-now': 0, already: 0 };

/** How many tables said what of a card. [PS6] */
export function verdictCounts({ decisions }: State, card: string): Counts {
  const counts: Record<Verdict, number> = { ...NONE };
  for (const at of Object.values(decisions)) {
    const verdict = ownValue(at, card)?.verdict;
    if (verdict !== undefined) counts[verdict] += 1;
  }
  return counts;
}

export const saidIn = (counts: Counts): number => VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);

/** Tables where somebody is, or that have said or written something. */
export function activeTables({ decisions }: State, room: RoomFacts): TableId[] {
  const seats = seating(room);
  return room.tables.filter(
    (table) => (seats.get(table)?.length ?? 0) > 0 || ownValue(decisions, table) !== undefined,
  );
}

/** Tables by the element that they take in a round (from 0). [PS1] */
export function tablesByElement(
  state: State,
  room: RoomFacts,
  round: number,
): Readonly<Record<string, readonly TableId[]>> {
  const by: Record<string, TableId[]> = {};
  for (const table of activeTables(state, room)) {
    const element = elementsAt(state, table)[round];
    if (element !== undefined) by[element] = [...(ownValue(by, element) ?? []), table];
  }
  return by;
}

/** How many of the tables that are at work in a round have said something of every card of their element. */
export function decidedIn(state: State, room: RoomFacts, round: number) {
  const all = Object.entries(tablesByElement(state, room, round)).flatMap(([element, tables]) =>
    tables.map((table) => ({ element, table })),
  );
  const done = all.filter(({ element, table }) =>
    state.elements
      .find(({ id }) => id === element)
      ?.cards.every(({ id }) => verdictOf(state, table, cardId(element, id)) !== undefined),
  );
  return { decided: done.length, of: all.length };
}
