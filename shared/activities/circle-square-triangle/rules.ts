import type { Spread as SpreadOf } from '../parts/settle.ts';

/**
 * Circle, Square, Triangle (the guide's "Reflection and Wrap Up").
 *
 * [C1] Circle: still circling these ideas. Square: understands the challenge. Triangle: ready to implement change.
 *      Each person chooses one, may change it at any moment of the item, and counts once.
 * [C2] Each counts at the table where they sit now, or sat last: see parts/settle.ts.
 * [C3] A table settles its shape in conversation: anybody who sits there sets it, or a host for them.
 * [C4] While a table has settled nothing, hosts see a suggestion: the shape that most of its people chose.
 * [C5] Next steps say what, and best also who and by when; each is for one of the scopes. They are at the table
 *      where their author sits: who moves takes them along. At most ten a person.
 * [C6] Who wrote a next step may change it or take it back; hosts may correct any, hide it and show it again. Only
 *      hosts see what is hidden; its author is told.
 * [C7] Who chose which shape is in nobody's view but their own; tables and the room see numbers.
 * [C8] Numbers by shape are shown from three people on, and those of the room move with three.
 * [C9] A next step's table is left out beside it where the table has fewer than three who wrote: see parts/smallGroups.ts.
 * [C10] With "review first" a next step, and a change of one, waits until a host lets it through: only hosts see it,
 *      and its author is told that it is read first. Who switches this off lets through all that waits.
 * [C11] Where earlier items gave headings, each next step may stand under one of them; hosts, projector and the
 *      record have them together.
 * [C12] Those without a phone whom a host counts as they show a shape count in the room's numbers, at no table: see
 *      parts/handCount.ts.
 */

export const SHAPES = ['circle', 'square', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

/** How many chose each shape. */
export type Spread = SpreadOf<Shape>;
export const NOBODY: Spread = { circle: 0, square: 0, triangle: 0 };

/** Most next steps of one person. [C5] */
export const STEPS_EACH = 10;
/** For how many levels next steps may be: state, district, school. */
export const MOST_SCOPES = 8;
