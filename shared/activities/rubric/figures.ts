import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts, TableId } from '../activity.ts';
import { counted } from '../parts/presence.ts';
import { choosers, chosenIn, type Spread, shownChoices, spreadOf } from '../parts/settle.ts';
import { FEWEST, groupsByRole } from '../parts/smallGroups.ts';
import { kendallW, type Quartiles, quartiles, rangeOf } from './agreement.ts';
import {
  apartness,
  CANNOT_TELL,
  type Counts,
  differ,
  FEWEST_AT_TABLE,
  type Moves,
  movesOf,
  positions,
  type Standing,
  widestFirst,
} from './rules.ts';
import { pickedOf, ratingsOf, type State } from './state.ts';

/** How people rated a dimension: by level, the lowest first, and those who cannot tell. */
export interface Numbers {
  readonly counts: Counts;
  readonly cannotTell: number;
}

/** The room's numbers of a dimension, as far as they may be shown. [Q2] [Q3] */
export interface DimensionFigures extends Partial<Numbers> {
  readonly rated: number;
  /** Of those who chose a level. */
  readonly quartiles?: Quartiles;
  readonly differ: boolean;
  /** Tables by half steps of their level. */
  readonly places: Readonly<Record<TableId, number>>;
  readonly moves?: Moves;
}

const noOne = ({ levels }: State): Spread<string> =>
  Object.fromEntries([...levels.map(({ id }) => id), CANNOT_TELL].map((id) => [id, 0]));

const numbersOf = ({ levels }: State, spread: Spread<string>): Numbers => ({
  counts: levels.map(({ id }) => spread[id] ?? 0),
  cannotTell: spread[CANNOT_TELL] ?? 0,
});

/** Where tables settled, in half steps from the lowest. */
export function placesOf(state: State, dimension: string, room: RoomFacts): Record<TableId, number> {
  const known = positions(state.levels);
  const { settled } = ratingsOf(state, dimension);
  return Object.fromEntries(
    room.tables.flatMap((table) => {
      const level = ownValue(settled, table);
      return level === undefined ? [] : [[table, known.indexOf(level)] as const];
    }),
  );
}

/** Everybody who is here or rated something that is picked, and how many of these are done. */
export function progress(
  state: State,
  room: RoomFacts,
  table?: TableId,
): { readonly people: number; readonly finished: number } {
  const rated = ({ id }: { id: PersonId }, dimension: string) =>
    ownValue(ratingsOf(state, dimension).chosen, id) !== undefined;
  const people = counted(room, (person) => state.picked.some((id) => rated(person, id))).filter(
    (person) => table === undefined || person.table === table,
  );
  return {
    people: people.length,
    finished: people.filter((person) => state.picked.every((id) => rated(person, id))).length,
  };
}

/** How many people of each table are done, in one pass. */
export function progressByTable(
  state: State,
  room: RoomFacts,
): Map<TableId, { people: number; finished: number }> {
  const tables = new Map<TableId, { people: number; finished: number }>();
  const chosen = state.picked.map((id) => ratingsOf(state, id).chosen);
  const done = (id: PersonId) => chosen.filter((one) => Object.hasOwn(one, id)).length;
  for (const { id, table } of counted(room, (person) => done(person.id) > 0)) {
    const seat = tables.get(table) ?? { people: 0, finished: 0 };
    seat.people += 1;
    if (done(id) === chosen.length) seat.finished += 1;
    tables.set(table, seat);
  }
  return tables;
}

/** A table's numbers of a dimension, from four raters on. [Q2] */
export function tableNumbers(
  state: State,
  dimension: string,
  room: RoomFacts,
  table: TableId,
): Partial<Numbers> {
  const spread = spreadOf(noOne(state), ratingsOf(state, dimension).chosen, room, table);
  return chosenIn(spread) < FEWEST_AT_TABLE ? {} : numbersOf(state, spread);
}

type Ratings = Readonly<Record<PersonId, string>>;

/** What each person rated, as far as the room's numbers show it: in the record, all of it. [Q3] */
function shownIn(state: State, dimension: string, room: RoomFacts, whole = false): Ratings {
  const ratings = ratingsOf(state, dimension);
  if (whole) return ratings.chosen;
  return shownChoices(ratings, Object.keys(ratings.chosen).length === choosers(ratings, room).length);
}

/** [Q13] */
function movesIn(state: State, dimension: string, chosen: Ratings, room: RoomFacts): Moves | undefined {
  const before = ownValue(state.before ?? {}, dimension);
  if (before === undefined) return undefined;
  const place = new Map(state.levels.map(({ id }, at) => [id, at]));
  const pairs = Object.entries(before).flatMap(([person, then]) => {
    const now = place.get(ownValue(chosen, person) ?? '');
    return now === undefined || !Object.hasOwn(room.everyone, person) ? [] : [[then, now] as const];
  });
  return pairs.length < FEWEST ? undefined : movesOf(pairs);
}

/**
 * The room's numbers of a dimension. [Q3] [Q4] [Q5]
 * @param whole for the record, in which nobody is waited for
 */
export function figuresOf(state: State, dimension: string, room: RoomFacts, whole = false): DimensionFigures {
  const shown = shownIn(state, dimension, room, whole);
  const spread = spreadOf(noOne(state), shown, room);
  const places = placesOf(state, dimension, room);
  const few = chosenIn(spread) < FEWEST;
  const numbers = numbersOf(state, few ? noOne(state) : spread);
  const middle = quartiles(numbers.counts);
  const moves = movesIn(state, dimension, shown, room);
  return {
    rated: Object.keys(ratingsOf(state, dimension).chosen).length,
    ...(few ? {} : numbers),
    ...(middle === undefined ? {} : { quartiles: middle }),
    differ: differ(numbers.counts, Object.values(places)),
    places,
    ...(moves === undefined ? {} : { moves }),
  };
}

const standingOf = (id: string, { counts = [], quartiles: middle, places }: DimensionFigures): Standing => ({
  id,
  counts,
  places: Object.values(places),
  range: middle === undefined ? 0 : rangeOf(middle),
});

/** The dimensions with the widest gaps, as many as the room talks about. [Q10] */
export function widest(state: State, room: RoomFacts): string[] {
  const all = pickedOf(state).map(({ id }) => standingOf(id, figuresOf(state, id, room)));
  return widestFirst(all)
    .slice(0, state.gapCount)
    .map(({ id }) => id);
}

/** Whether people see the same dimensions as stronger and as weaker, and how many of them say so. [AG3] */
export interface Concordance {
  readonly w: number;
  readonly people: number;
}

/** From three people on. @param whole for the record */
export function concordance(state: State, room: RoomFacts, whole = false): Concordance | undefined {
  const place = new Map(state.levels.map(({ id }, at) => [id, at]));
  const chosen = state.picked.map((id) => shownIn(state, id, room, whole));
  const raters = Object.keys(room.everyone).flatMap((person) => {
    const levels = chosen.flatMap((one) => place.get(ownValue(one, person) ?? '') ?? []);
    return levels.length === chosen.length ? [levels] : [];
  });
  const w = raters.length < FEWEST ? undefined : kendallW(raters);
  return w === undefined ? undefined : { w: Math.round(w * 100) / 100, people: raters.length };
}

/** People of a role and how they rated; the others together have no role. [Q3] */
export interface RoleNumbers extends Numbers {
  readonly role?: string;
  readonly people: number;
}

/** By role, only by the rule of five. [Q3] */
export function numbersByRole(state: State, dimension: string, room: RoomFacts): RoleNumbers[] {
  const chosen = shownIn(state, dimension, room);
  const raters = Object.values(room.everyone).filter(({ id }) => Object.hasOwn(chosen, id));
  return groupsByRole(raters, room.roles).map(({ role, people }) => {
    const ids = Object.fromEntries(people.map((person) => [person.id, person]));
    const spread = spreadOf(noOne(state), chosen, { ...room, everyone: ids });
    return {
      ...(role === undefined ? {} : { role: role.title }),
      people: people.length,
      ...numbersOf(state, spread),
    };
  });
}

/** Tables at the lowest and at the highest level; nothing where all that settled agree. */
export function outermost(
  places: Readonly<Record<TableId, number>>,
): { readonly lowest: readonly TableId[]; readonly highest: readonly TableId[] } | undefined {
  const all = Object.values(places);
  if (apartness(all) === 0) return undefined;
  const at = (place: number) => Object.keys(places).filter((table) => places[table] === place);
  return { lowest: at(Math.min(...all)), highest: at(Math.max(...all)) };
}
