import { own } from '../../lib/own.ts';
import type { Person, PersonId, RoomFacts, TableId } from '../activity.ts';
import { FEWEST } from '../smallTables.ts';

/**
 * Circle, Square, Triangle (the guide's "Reflection and Wrap Up").
 *
 * [C1] Circle: still circling these ideas. Square: understands the challenge. Triangle: ready to implement change.
 *      Each person chooses one, may change it at any moment of the item, and counts once.
 * [C2] Each counts at the table where they sit now, or sat last: who moves takes their shape along, and who is away or
 *      was taken out counts with the shape that they chose. Nobody who is not here is waited for.
 * [C3] A table settles its shape in conversation: anybody who sits there sets it, the last word counts, and hosts
 *      can set or clear it for a table without phones.
 * [C4] While a table has settled nothing, hosts see a suggestion: the shape that most of its people chose. A tie
 *      suggests nothing.
 * [C5] Next steps say what, and best also who and by when; each is for one of the scopes. They are at the table
 *      where their author sits: who moves takes them along. At most ten a person.
 * [C6] Who wrote a next step may change it or take it back; hosts may correct any, hide it and show it again. Only
 *      hosts see what is hidden; its author is told.
 * [C7] Who chose which shape is in nobody's view but their own; tables and the room see numbers.
 * [C8] Numbers by shape, and what is suggested from them, are shown from three people on: fewer would be told by them.
 *      Those of the room move with three people at least, or when everybody has chosen, so that nobody is watched while
 *      they tap.
 * [C9] A next step's table is left out beside it where the table has fewer than three who wrote: see smallTables.ts.
 * [C10] With "review first" a next step, and a change of one, waits until a host lets it through: only hosts see it,
 *      and its author is told that it is read first. Who switches this off lets through all that waits.
 * [C11] Where earlier items gave headings, each next step may stand under one of them; hosts, projector and the
 *      record have them together.
 */

export const SHAPES = ['circle', 'square', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

/** How many chose each shape. */
export type Spread = Readonly<Record<Shape, number>>;

/** Most next steps of one person. [C5] */
export const STEPS_EACH = 10;

/** People by shape, at one table or everywhere. [C1] [C2] */
export function spreadOf(
  shapes: Readonly<Record<PersonId, Shape>>,
  { everyone }: RoomFacts,
  table?: TableId,
): Spread {
  const spread = { circle: 0, square: 0, triangle: 0 };
  for (const person of Object.values(everyone)) {
    if (table !== undefined && person.table !== table) continue;
    const shape = own(shapes, person.id);
    if (shape) spread[shape] += 1;
  }
  return spread;
}

/** A spread that may be shown. [C8] */
export const shownSpread = (spread: Spread): Spread | undefined =>
  chosen(spread) < FEWEST ? undefined : spread;

/** Who is here, or has chosen, at one table or everywhere. [C2] */
export const countedIn = (
  shapes: Readonly<Record<PersonId, Shape>>,
  { people, everyone }: RoomFacts,
  table?: TableId,
): Person[] =>
  Object.values(everyone).filter(
    (person) =>
      (table === undefined || person.table === table) &&
      (own(people, person.id) !== undefined || own(shapes, person.id) !== undefined),
  );

/** How many have chosen. */
export const chosen = (spread: Spread): number => spread.circle + spread.square + spread.triangle;

/** The shape that most chose; `undefined` of fewer than three, and in a tie. [C4] [C8] */
export function suggestion(spread: Spread): Shape | undefined {
  if (chosen(spread) < FEWEST) return undefined;
  const most = Math.max(...SHAPES.map((shape) => spread[shape]));
  const leading = SHAPES.filter((shape) => spread[shape] === most);
  return most > 0 && leading.length === 1 ? leading[0] : undefined;
}

/** Entries of a keyed view, newest first. */
export const newestFirst = <T extends { readonly nth: number }>(
  entries: Readonly<Record<string, T>>,
): (T & { readonly id: string })[] =>
  Object.entries(entries)
    .map(([id, entry]) => ({ ...entry, id }))
    .sort((a, b) => b.nth - a.nth);
