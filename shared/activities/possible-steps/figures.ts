import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts, TableId } from '../activity.ts';
import { seating } from '../parts/presence.ts';
import { type Held, shownOf } from '../parts/settle.ts';
import { FEWEST } from '../parts/smallGroups.ts';
import { VERDICTS, type Verdict } from './rules.ts';
import {
  cardId,
  comingAt,
  elementOf,
  elementsAt,
  pieceId,
  type State,
  tappedOf,
  verdictOf,
} from './state.ts';

/** How many tapped each piece of a description, by its number; absent while fewer than three tapped any. [PS2] */
export interface PieceCounts {
  readonly people: number;
  readonly counts?: readonly number[];
}

interface Taps {
  /** Whose count; everybody's without it. */
  readonly among?: (person: PersonId) => boolean;
  /** What does not show yet; all of it shows without. */
  readonly held?: Held<readonly string[]>;
  /** All who are here have tapped. */
  readonly everybody?: boolean;
}

/** How many tapped each piece of a description. [PS2] */
export function pieceCounts(
  state: State,
  element: string,
  { among = () => true, held = [], everybody = false }: Taps = {},
): PieceCounts {
  const ids = elementOf(state, element)?.description.map((_, nth) => pieceId(element, nth)) ?? [];
  const counts = ids.map(() => 0);
  let people = 0;
  for (const person of Object.keys(state.marks)) {
    if (!among(person)) continue;
    const seen = shownOf(held, person, tappedOf(state, element, person), everybody);
    if (seen === undefined) continue;
    people += 1;
    for (const id of seen) {
      const nth = ids.indexOf(id);
      counts[nth] = (counts[nth] ?? 0) + 1;
    }
  }
  return people < FEWEST ? { people } : { people, counts };
}

/** What people at a table tapped, as far as it sees that. [PS2] */
export function tableCounts(state: State, element: string, table: TableId, room: RoomFacts): PieceCounts {
  const here = Object.values(room.people).filter((person) => person.table === table);
  return pieceCounts(state, element, {
    among: (person) => ownValue(room.everyone, person)?.table === table,
    held: ownValue(state.coming, comingAt(table, element)) ?? [],
    everybody: here.every(({ id }) => tappedOf(state, element, id) !== undefined),
  });
}

/** What does not show yet of an element at any table. [PS2] */
export const comingOf = ({ coming }: State, element: string): Held<readonly string[]> =>
  Object.entries(coming).flatMap(([at, held]) => (at.endsWith(`/${element}`) ? held : []));

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
