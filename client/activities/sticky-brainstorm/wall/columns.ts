import { headingsOf } from './heads.ts';
import { BOLD, linesOf } from './letters.ts';
import { type Box, type Place, roomFor } from './place.ts';
import { lanesFor, longestLane, type Member, type Stack, stacked, stackPlaces } from './stacks.ts';

/**
 * Topics and their stickies, the weightiest first.
 *
 * [WC1] Every sticky of a topic is in its topic's column, as high as its points; a column is as high as its topic's points,
 *      by one measure for all of them.
 * [WC2] A topic's name and weight stand on top of its column.
 * [WC3] Where names cannot stand on top of columns topics lie on their side: name and weight, and a row as long as its
 *      points. So do more than a dozen on most walls. See heads.ts for what names need.
 * [WC4] Where there is room for it a sticky is at least as high as its text needs.
 * [WC5] What does not fit then, the topics with the fewest points, is the last row, with all of their stickies.
 */
export interface Gathered {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** The most important first; only those that are new in it are laid in this order. See stacks.ts. */
  readonly members: readonly Member[];
}

export interface Head {
  readonly id: string;
  /** 1 is the weightiest. */
  readonly place: number;
  /** For the name; in a row for its place too. */
  readonly box: Box;
  /** The name is cut after so many lines, and is longer. */
  readonly lines: number;
  readonly cut: boolean;
  readonly weight: Box;
  /** From a name down to its column, where others stand between them. */
  readonly leader?: Box;
}

export interface Columns {
  readonly shape: 'columns' | 'staggered' | 'rows';
  readonly heads: readonly Head[];
  /** What stands for the topics without a row of their own, and how many those are. [WC5] */
  readonly rest?: { readonly topics: number; readonly box: Box };
  readonly places: ReadonlyMap<string, Place>;
  readonly stacks: ReadonlyMap<string, Stack>;
}

/** A row is at least so many em wide, and so many high. */
const ROW_EM = 18;
const ROW_HIGH_EM = 1.34;
/** With room for a name of two lines. */
const TWO_LINES_EM = 2.16;
/** Fewer rows are no further apart. */
const FEW_ROWS = 6;
/** A point is at most so many em long: a wall with few of them is no poster. */
const POINT_EM = 1.5;
/** Of a row: the share of its number and name, and what its weight takes. */
const ROW_NAME = 0.54;
const NAME_MOST_EM = 17;
const WEIGHT_EM = 6.4;
const PLACE_EM = 1.8;
/** More stickies than these are not to be read where they are; of fewer, points give up some of their length to texts. */
const MOST_READ = 40;
const SHARES_OF_POINTS = [1, 0.7, 0.4, 0];
/** What does not get a row is told from topics by this. */
const REST = '+';

interface Asked {
  readonly topics: readonly Gathered[];
  readonly box: Box;
  /** Size of the letters, px. */
  readonly font: number;
  /** How high a sticky must be for its text, px, in a column of this width. [WC4] */
  readonly needs: (id: string, width: number) => number;
}

/** @param before how stickies were laid */
export function columnsOf(before: ReadonlyMap<string, Stack> | undefined, asked: Asked): Columns {
  const { topics, box, font } = asked;
  const found = headingsOf({ names: topics.map(({ name }) => name), box, font });
  if (!found) return lying(before, asked);
  const { headings, columns, levels } = found;
  const [first = box] = columns;
  const laid = lay(before, topics, columns, { ...asked, across: first.w, along: first.h, lying: false });
  const heads = topics.flatMap(({ id }, index): Head[] => {
    const heading = headings[index];
    if (!heading) return [];
    const { name, ...others } = heading;
    return [{ id, place: index + 1, box: name, ...others }];
  });
  return { shape: levels === 1 ? 'columns' : 'staggered', heads, ...laid };
}

/** How many rows there are, and how names stand in them. */
function rowsOf(names: readonly string[], box: Box, font: number) {
  const between = 1.2 * font;
  const perColumn = Math.max(1, Math.floor(box.h / (ROW_HIGH_EM * font)));
  const sides = Math.max(
    1,
    Math.min(Math.floor((box.w + between) / (ROW_EM * font + between)), Math.ceil(names.length / perColumn)),
  );
  const all = sides * perColumn;
  const own = names.length > all ? all - 1 : names.length;
  const each = Math.ceil(Math.min(names.length, all) / sides);
  const width = (box.w - between * (sides - 1)) / sides;
  const start = Math.min(width * ROW_NAME, NAME_MOST_EM * font);
  const named = start - 0.4 * font;
  const pitch = box.h / Math.max(each, Math.min(perColumn, FEW_ROWS));
  const lines = pitch >= TWO_LINES_EM * font ? 2 : 1;
  const cut = names.slice(0, own).map((name) => linesOf(name, (named / font - PLACE_EM) / BOLD) > lines);
  return { between, own, each, width, start, named, pitch, lines, cut };
}

/** What topics' names lose in a box, and what is left for stickies below them: reckoned without any sticky. */
export function fitOf(
  names: readonly string[],
  box: Box,
  font: number,
): { readonly rows: boolean; readonly lost: number; readonly high: number } {
  const cutIn = (cuts: readonly boolean[]) => cuts.filter(Boolean).length;
  const found = headingsOf({ names, box, font });
  if (found)
    return {
      rows: false,
      lost: cutIn(found.headings.map(({ cut }) => cut)),
      high: found.columns[0]?.h ?? box.h,
    };
  const { own, cut } = rowsOf(names, box, font);
  return { rows: true, lost: cutIn(cut) + names.length - own, high: box.h };
}

function lying(before: ReadonlyMap<string, Stack> | undefined, { topics, box, font, needs }: Asked): Columns {
  const names = topics.map(({ name }) => name);
  const { between, each, width, start, named, pitch, lines, cut, ...rows } = rowsOf(names, box, font);
  const high = ROW_HIGH_EM * font;
  const own = topics.slice(0, rows.own);
  const others = topics.slice(own.length);
  const long = width - start - WEIGHT_EM * font;
  const tall = lines > 1 ? TWO_LINES_EM * font : high;
  const place = (index: number): Box => ({
    x: box.x + Math.floor(index / each) * (width + between),
    y: box.y + (index % each) * pitch,
    w: width,
    h: tall,
  });
  const strip = (index: number): Box => {
    const row = place(index);
    return { x: row.x + start, y: row.y + tall / 2 - high * 0.42, w: long, h: high * 0.84 };
  };
  const how = { needs, across: high * 0.84, along: long, font, lying: true };
  const laid = lay(
    before,
    own,
    own.map((_, index) => strip(index)),
    how,
  );
  // By a measure of their own: together they may weigh more than the weightiest.
  const remains: Gathered = {
    id: REST,
    name: REST,
    points: 0,
    members: others.flatMap(({ members }) => members),
  };
  const rest = lay(before, [remains], [strip(own.length)], how);
  return {
    shape: 'rows',
    places: new Map([...laid.places, ...rest.places]),
    stacks: new Map([...laid.stacks, ...rest.stacks]),
    heads: own.map(({ id }, index) => ({
      id,
      place: index + 1,
      lines,
      cut: cut[index] ?? false,
      box: { ...place(index), w: named },
      weight: { ...place(index), x: place(index).x + width - WEIGHT_EM * font, w: WEIGHT_EM * font },
    })),
    ...(others.length > 0 ? { rest: { topics: others.length, box: place(own.length) } } : {}),
  };
}

/** All stacks by one measure. [WC1] [WC4] */
function lay(
  before: ReadonlyMap<string, Stack> | undefined,
  topics: readonly Gathered[],
  boxes: readonly Box[],
  how: Pick<Asked, 'font' | 'needs'> & {
    readonly across: number;
    readonly along: number;
    readonly lying: boolean;
  },
): Pick<Columns, 'places' | 'stacks'> {
  const points = new Map(topics.flatMap(({ members }) => members.map(({ id, points }) => [id, points])));
  const pointsOf = (id: string) => points.get(id) ?? 1;
  const most = Math.max(1, ...topics.map(({ members }) => members.reduce((sum, one) => sum + one.points, 0)));
  const lanes = lanesFor(how.across, how.along, most);
  const stacks = new Map(topics.map(({ id, members }) => [id, stacked(before?.get(id), members, lanes)]));
  const longest = (long: (id: string) => number) =>
    Math.max(0, ...[...stacks.values()].map((stack) => longestLane(stack, long)));
  const unit = Math.min(how.along / roomFor(longest(pointsOf)), POINT_EM * how.font);
  const byPoints = (id: string) => pointsOf(id) * unit;
  const roomy = how.lying || points.size > MOST_READ ? [] : SHARES_OF_POINTS;
  const readable = roomy
    .map((share) => (id: string) => Math.max(how.needs(id, how.across / lanes), byPoints(id) * share))
    .find((long) => longest(long) <= how.along);
  const places = new Map<string, Place>();
  topics.forEach(({ id }, index) => {
    const stack = stacks.get(id);
    const box = boxes[index];
    if (!stack || !box) return;
    const laying = { long: readable ?? byPoints, gap: 0.32 * how.font, lying: how.lying };
    for (const [sticky, place] of stackPlaces(stack, box, laying)) places.set(sticky, place);
  });
  return { places, stacks };
}
