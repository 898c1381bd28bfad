import type { ArrivedAnswer, ProjectorView } from '../../../../shared/activities/discussion/projectorView.ts';
import { groupsInOrder } from '../groupsInOrder.ts';

/** An answer on the projector, with its id. */
export type OneAnswer = ArrivedAnswer & { readonly id: string };

/** Answers that stand together: a group, those in no group, or all of them where there are no groups. */
export interface Pile {
  /** The group's; `''` is for those in none. */
  readonly id: string;
  readonly name?: string;
  readonly answers: readonly OneAnswer[];
}

/** The piles of a wall, groups in the order in which they were made, and what is in none of them last. */
export function pilesOf({
  arrived,
  groups = {},
}: Pick<ProjectorView, 'arrived' | 'groups'>): readonly Pile[] {
  if (arrived === undefined) return [];
  const all = Object.entries(arrived.answers)
    .map(([id, answer]) => ({ id, ...answer }))
    .sort((a, b) => a.order - b.order);
  const piles: Pile[] = groupsInOrder(groups).map(({ id, name }) => ({
    id,
    name,
    answers: all.filter(({ group }) => group === id),
  }));
  const alone = piles.find(({ id }) => id === arrived.alone);
  if (alone) return [alone];
  const loose = all.filter(({ group }) => group === undefined || !(group in groups));
  return loose.length > 0 || piles.length === 0 ? [...piles, { id: '', answers: loose }] : piles;
}

/** How finely a screen draws: up to 1080 lines, from there on, and from 4K on. */
export type Grain = 0 | 1 | 2;

/** @param pixels of the screen itself that the wall is wide, which is 91 % of it */
export const grainOf = (pixels: number): Grain => (pixels >= 3_200 ? 2 : pixels >= 1_600 ? 1 : 0);

/** Sizes of an answer's letters, in projector units, largest first. The finer the screen, the more it can show. */
const SIZES: readonly (readonly number[])[] = [
  [40, 34, 28],
  [34, 28, 24],
  [30, 24, 20],
];
/** Where there is room for one or two answers only. */
const LARGE = [72, 60, 50, 44];
const SOME = [50, 44];

/** The sizes that letters may have on a wall of this shape. */
export function sizesOf({ columns, across, down }: Shape, grain: Grain): readonly number[] {
  const sizes = SIZES[grain] ?? [];
  if (columns > 1 || across > 2) return sizes;
  return down === 1 ? [...LARGE, ...sizes] : [...SOME, ...sizes];
}

/** Columns and rows of piles on the wall, and of answers that stand forward in each. */
export interface Shape {
  readonly columns: number;
  readonly rows: number;
  readonly across: number;
  readonly down: number;
}

const PILES = [
  { most: 1, columns: 1, rows: 1 },
  { most: 2, columns: 2, rows: 1 },
  { most: 4, columns: 2, rows: 2 },
  { most: 6, columns: 3, rows: 2 },
  { most: 9, columns: 3, rows: 3 },
] as const;
const MANY = { columns: 4, rows: 4 };

/** A whole wall of so few. */
const FEW = [
  { most: 1, across: 1, down: 1 },
  { most: 2, across: 2, down: 1 },
  { most: 4, across: 2, down: 2 },
] as const;

/** Most letters of an answer that is read at a glance: nine of them stand forward instead of six. */
const GLANCE = 48;
/** So many of all answers are no longer than that. */
const SHARE = 0.8;

/** Whether most of the answers are short. */
function areShort(answers: readonly OneAnswer[]): boolean {
  const short = answers.filter(({ text }) => text.length <= GLANCE).length;
  return short >= answers.length * SHARE;
}

/**
 * How a wall is divided.
 * @param answers all of them, whose length says how many can be read at a time
 * @param expected how many there may be yet: a wall that grew with each of the first would move those that are read
 */
export function shapeOf(piles: number, answers: readonly OneAnswer[], grain: Grain, expected = 0): Shape {
  const fits = PILES.find(({ most }) => piles <= most);
  // Names and numbers are what can be read of so many.
  if (!fits) return { ...MANY, rows: Math.ceil(piles / MANY.columns), across: 0, down: 0 };
  const { columns, rows } = fits;
  if (piles === 1) {
    const few = FEW.find(({ most }) => Math.max(answers.length, expected) <= most);
    if (few) return { columns, rows, across: few.across, down: few.down };
    const more = grain + (areShort(answers) ? 1 : 0);
    return { columns, rows, across: more > 1 ? 4 : 3, down: more > 0 ? 3 : 2 };
  }
  if (piles === 2) return { columns, rows, across: 1, down: grain > 0 ? 4 : 3 };
  return { columns, rows, across: grain > 0 && columns === 2 ? 2 : 1, down: 1 };
}
