import { BOLD, linesOf, longestWord } from './letters.ts';
import type { Box } from './place.ts';

/**
 * How topics' names stand on top of their columns.
 *
 * [HE1] They stand side by side on one level, each over its column, in up to three lines: as wide as each other, and wider
 *      only where a word needs it. No word is broken that another width would keep whole.
 * [HE2] Where names do not fit whole so, they stand on two levels in turn, in up to two lines, over the middle of their
 *      column: each may be as wide as two of these. A line leads down to the column.
 * [HE3] Where they do not fit whole even so, they are cut after their last line, on one level if their words fit on it, else
 *      on two. The whole name stands there when a host shows its topic alone.
 * [HE4] No names overlap, no line crosses a name, and all of them are on the wall.
 * [HE5] Where words are too long for two levels, or names would leave no height for columns, there are none: see columns.ts.
 */
export interface Heading {
  readonly name: Box;
  /** The name is cut after so many lines, and is longer. */
  readonly lines: number;
  readonly cut: boolean;
  readonly weight: Box;
  /** From a name on the upper level down to its column. */
  readonly leader?: Box;
}

export interface Headings {
  readonly levels: 1 | 2;
  readonly headings: readonly Heading[];
  /** Where the stickies of each are: all as wide as each other. */
  readonly columns: readonly Box[];
}

const MOST_LINES = { 1: 3, 2: 2 } as const;
export const LINE_EM = 1.14;
/** The weight's line, and what is between it and the stickies. */
const WEIGHT_EM = 1.2;
const BELOW_EM = 0.2;
/** Between two columns, and between two levels. */
const BETWEEN_EM = 0.6;
const LEVELS_EM = 0.1;
/** Room for a weight of three figures. */
const LEAST_EM = 2.8;
/** A longer word may be broken. */
const LONG_WORD_EM = 9;
/** Columns are at least so high. [HE5] */
const HIGH_EM = 2.8;
/** So few always stand, and of fewer than three none fills the wall. */
export const FEW = 4;
const LEAST_COLUMNS = 3;

interface Asked {
  readonly names: readonly string[];
  readonly box: Box;
  /** Size of the letters, px. */
  readonly font: number;
}

/** Nothing where names cannot stand on top. [HE5] */
export function headingsOf(asked: Asked): Headings | undefined {
  const { names, box, font } = asked;
  const ways = [
    () => oneLevel(asked, true),
    () => twoLevels(asked, true),
    () => oneLevel(asked, false),
    () => twoLevels(asked, false),
  ];
  for (const way of ways) {
    const found = way();
    if (found && (found.columns[0]?.h ?? 0) >= HIGH_EM * font) return found;
  }
  if (names.length > FEW) return undefined;
  const count = Math.max(LEAST_COLUMNS, names.length);
  const between = BETWEEN_EM * font;
  return sideBySide(
    asked,
    names.map(() => (box.w + between) / count),
  );
}

/** Lengths that add up to a total: as long as each other, and longer only where one needs it. */
export function sharedOut(needs: readonly number[], total: number): number[] | undefined {
  let left = total;
  let count = needs.length;
  for (const need of [...needs].sort((a, b) => b - a)) {
    if (need * count <= left) break;
    left -= need;
    count -= 1;
  }
  if (left < -0.01 || (count === 0 && needs.length > 0)) return undefined;
  return needs.map((need) => Math.max(need, left / count));
}

/** How wide a line must be for a name, px. @param whole with all of it in so many lines; else with its words whole */
function lineFor(name: string, font: number, lines: number, whole: boolean): number {
  let em = Math.max(LEAST_EM, Math.min(LONG_WORD_EM, longestWord(name)));
  while (whole && linesOf(name, em) > lines) em += 0.4;
  return em * BOLD * font;
}

/** On how many lines a name stands. */
const linesIn = (name: string, width: number, font: number): number =>
  linesOf(name, width / font / BOLD + 0.001);

function oneLevel(asked: Asked, whole: boolean): Headings | undefined {
  const { names, box, font } = asked;
  const between = BETWEEN_EM * font;
  const needs = names.map((name) => lineFor(name, font, MOST_LINES[1], whole) + between);
  const spare = Array.from({ length: Math.max(0, LEAST_COLUMNS - names.length) }, () => 0);
  const cells = sharedOut([...needs, ...spare], box.w + between);
  return cells && sideBySide(asked, cells.slice(0, names.length));
}

/** @param cells how wide each is, the gap to the next included, px */
function sideBySide({ names, box, font }: Asked, cells: readonly number[]): Headings {
  const between = BETWEEN_EM * font;
  const widths = cells.map((cell) => cell - between);
  const stands = names.map((name, index) => linesIn(name, widths[index] ?? 0, font));
  const lines = Math.min(MOST_LINES[1], Math.max(1, ...stands));
  const high = lines * LINE_EM * font;
  const top = high + (WEIGHT_EM + BELOW_EM) * font;
  const narrowest = Math.min(...widths);
  let x = box.x;
  const starts = cells.map((cell) => {
    const start = x;
    x += cell;
    return start;
  });
  return {
    levels: 1,
    headings: starts.map((start, index) => ({
      lines,
      cut: (stands[index] ?? 1) > lines,
      name: { x: start, y: box.y, w: widths[index] ?? 0, h: high },
      weight: { x: start, y: box.y + high, w: widths[index] ?? 0, h: WEIGHT_EM * font },
    })),
    columns: starts.map((start) => ({ x: start, y: box.y + top, w: narrowest, h: box.h - top })),
  };
}

function twoLevels(asked: Asked, whole: boolean): Headings | undefined {
  const needs = asked.names.map((name) => lineFor(name, asked.font, MOST_LINES[2], whole));
  for (const upper of [0, 1] as const) {
    const middles = middlesOf(needs, asked, upper);
    if (middles) return overMiddles(asked, needs, middles, upper);
  }
  return undefined;
}

/**
 * The middles of columns, as far apart as they can be, px from the box's start.
 * @param needs how wide each name must be, px
 * @param upper the first on the upper level: 0 or 1
 */
function middlesOf(
  needs: readonly number[],
  { box, font }: Asked,
  upper: 0 | 1,
): readonly number[] | undefined {
  const between = BETWEEN_EM * font;
  const half = (index: number) => (needs[index] ?? 0) / 2;
  /** The least that each must be after others, that far apart. */
  const laid = (pitch: number): readonly number[] => {
    const middles: number[] = [];
    needs.forEach((_, index) => {
      const lower = index % 2 === upper ? index - 1 : index;
      const before = middles[index - 1];
      const same = middles[index - 2];
      middles.push(
        Math.max(
          half(index),
          before === undefined ? 0 : before + Math.max(pitch, half(lower) + between / 2),
          same === undefined ? 0 : same + half(index - 2) + half(index) + between,
        ),
      );
    });
    return middles;
  };
  const fits = (middles: readonly number[]) =>
    [-1, -2].every((from) => (middles.at(from) ?? 0) + (needs.at(from) ?? 0) / 2 <= box.w + 0.01);
  let least = LEAST_EM * font + between / 2;
  if (needs.length < 2 || !fits(laid(least))) return undefined;
  let most = box.w;
  while (most - least > 0.25) {
    const pitch = (least + most) / 2;
    if (fits(laid(pitch))) least = pitch;
    else most = pitch;
  }
  return laid(least);
}

function overMiddles(
  { names, box, font }: Asked,
  needs: readonly number[],
  middles: readonly number[],
  upper: 0 | 1,
): Headings {
  const between = BETWEEN_EM * font;
  const isUpper = (index: number) => index % 2 === upper;
  /** What a name may be wider than it must: half of what is free beside it. */
  const spare = (index: number, side: -1 | 1) => {
    const [own = 0, middle = 0, other] = [needs[index], middles[index], middles[index + 2 * side]];
    const edge = side < 0 ? middle : box.w - middle;
    if (other === undefined) return 2 * edge - own;
    return Math.abs(other - middle) - (own + (needs[index + 2 * side] ?? 0)) / 2 - between;
  };
  /** To the lines beside it. */
  const free = (index: number, side: -1 | 1) => {
    const other = middles[index + side];
    return isUpper(index) || other === undefined
      ? Number.POSITIVE_INFINITY
      : 2 * Math.abs(other - (middles[index] ?? 0)) - between;
  };
  const widths = needs.map((own, index) =>
    Math.min(own + Math.min(spare(index, -1), spare(index, 1)), free(index, -1), free(index, 1)),
  );
  const stands = names.map((name, index) => linesIn(name, widths[index] ?? 0, font));
  const linesOn = (up: boolean) =>
    Math.min(MOST_LINES[2], Math.max(1, ...stands.filter((_, index) => isUpper(index) === up)));
  const lines = { upper: linesOn(true), lower: linesOn(false) };
  const high = lines.upper * LINE_EM * font;
  const lower = { y: high + LEVELS_EM * font, h: lines.lower * LINE_EM * font };
  const under = lower.y + lower.h;
  const top = under + (WEIGHT_EM + BELOW_EM) * font;
  const pitch = Math.min(...middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0)));
  const wide = Math.min(pitch, 2 * (middles[0] ?? 0), 2 * (box.w - (middles.at(-1) ?? 0)));
  const at = (middle: number, w: number, y: number, h: number) => ({
    x: box.x + middle - w / 2,
    y: box.y + y,
    w,
    h,
  });
  return {
    levels: 2,
    headings: middles.map((middle, index) => {
      const w = widths[index] ?? 0;
      const up = isUpper(index);
      const most = up ? lines.upper : lines.lower;
      return {
        lines: most,
        cut: (stands[index] ?? 1) > most,
        name: up ? at(middle, w, 0, high) : at(middle, w, lower.y, lower.h),
        weight: at(middle, wide - between / 4, under, WEIGHT_EM * font),
        ...(up ? { leader: at(middle, 0, high, under - high) } : {}),
      };
    }),
    columns: middles.map((middle) => at(middle, wide - between, top, box.h - top)),
  };
}
