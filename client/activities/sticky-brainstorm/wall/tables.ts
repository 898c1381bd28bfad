import { type Mosaic, mosaicPlaces, seated } from './mosaic.ts';
import { type Box, type Place, roomFor } from './place.ts';
import { lanesFor, longestLane, type Member, type Stack, stacked, stackPlaces } from './stacks.ts';

/**
 * Tables while they condense: each has its part of the wall, and in it its topics as they form.
 *
 * [RE1] Every sticky is in its table's part, those without a letter in one of their own.
 * [RE2] Each topic is a row, as long as it has stickies, by one measure for all tables; below are those in no topic.
 * [RE3] A topic's name stands beside its row where there is room to read it.
 */
export interface TableParts {
  /** `''` is for stickies without a letter. */
  readonly table: string;
  readonly topics: readonly { readonly id: string; readonly members: readonly Member[] }[];
  /** In no topic yet, the most important first. */
  readonly loose: readonly string[];
}

export interface Regions {
  readonly regions: readonly { readonly table: string; readonly box: Box }[];
  /** Names of topics that there is room for. [RE3] */
  readonly names: readonly { readonly topic: string; readonly box: Box }[];
  /** All names stand there. */
  readonly named: boolean;
  readonly places: ReadonlyMap<string, Place>;
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly loose: ReadonlyMap<string, Mosaic>;
}

/** Of how they were laid, what is kept. */
type Before = Pick<Regions, 'stacks' | 'loose'>;

/** Rows that a part has room for from the start, so that the first topics do not make the others move. */
const ROWS = 4;
/** A row with a name is at least so high, its name takes so much of it, and is at least so wide. */
const ROW_EM = 1.16;
const NAME_SHARE = 0.62;
const NAME_EM = 6;
/** Without names, a topic's cell is about so many times as wide as it is high. */
const CELL_SHAPE = 3.4;
/** The table's letter, em. */
const BADGE_EM = 1.7;

/** A table's part is best so many times as wide as it is high; an empty place weighs so much against that. */
const PART_SHAPE = 2.2;
const EMPTY = 1.5;

/** In how many columns so many parts fill the wall best. */
export function colsFor(parts: number, { w, h }: Box): number {
  const costOf = (cols: number) => {
    const rows = Math.ceil(parts / cols);
    const empty = (cols * rows - parts) / (cols * rows);
    return Math.abs(Math.log((w * rows) / (cols * h * PART_SHAPE))) + EMPTY * empty;
  };
  const all = Array.from({ length: Math.max(1, parts) }, (_, index) => index + 1);
  return all.reduce((best, cols) => (costOf(cols) < costOf(best) ? cols : best));
}

/** How the topics of every table are laid out in its part of the wall. */
interface Cells {
  readonly named: boolean;
  readonly cols: number;
  /** Size of a cell, px, and where in it stickies begin. */
  readonly w: number;
  readonly h: number;
  readonly start: number;
}

/** @param topics the most that a table has */
function cellsFor(topics: number, part: Box, font: number): Cells {
  const rows = Math.max(ROWS, topics + 1);
  const h = part.h / rows;
  if (h >= ROW_EM * font && part.w * NAME_SHARE >= NAME_EM * font)
    return { named: true, cols: 1, w: part.w, h, start: part.w * NAME_SHARE };
  const cells = Math.max(ROWS, topics);
  const cols = Math.max(1, Math.round(Math.sqrt((cells * part.w) / (part.h * CELL_SHAPE))));
  return { named: false, cols, w: part.w / cols, h: part.h / (Math.ceil(cells / cols) + 1), start: 0 };
}

/** @param font size of the letters, px */
export function regionsOf(
  before: Before | undefined,
  tables: readonly TableParts[],
  box: Box,
  font: number,
): Regions {
  const cols = colsFor(tables.length, box);
  const rows = Math.max(1, Math.ceil(tables.length / cols));
  const between = Math.min(0.7 * font, box.w / cols / 8);
  const regions = tables.map(({ table }, index) => {
    const part = {
      x: box.x + (index % cols) * (box.w / cols),
      y: box.y + Math.floor(index / cols) * (box.h / rows),
      w: box.w / cols - (index % cols < cols - 1 ? between : 0),
      h: box.h / rows - (index < (rows - 1) * cols ? between : 0),
    };
    return { table, box: part };
  });
  const badge = Math.min(BADGE_EM * font, (regions[0]?.box.w ?? 0) * 0.36);
  const inner = regions.map(({ box: part }) => ({
    ...part,
    x: part.x + badge,
    y: part.y + 0.2 * font,
    w: Math.max(1, part.w - badge),
    h: Math.max(1, part.h - 0.2 * font),
  }));
  const most = Math.max(0, ...tables.map(({ topics }) => topics.length));
  const cells = cellsFor(most, inner[0] ?? box, font);
  const across = cells.h * 0.82;
  const along = cells.w - cells.start - (cells.cols > 1 ? 0.3 * font : 0);
  const counts = tables.flatMap(({ topics }) => topics.map(({ members }) => members.length));
  const lanes = lanesFor(across, along, Math.max(1, ...counts));
  const stacks = new Map(
    tables.flatMap(({ topics }) =>
      topics.map(({ id, members }) => [id, stacked(before?.stacks.get(id), members, lanes)] as const),
    ),
  );
  const longest = Math.max(1, ...[...stacks.values()].map((stack) => longestLane(stack, () => 1)));
  const unit = Math.min(along / roomFor(longest), (across / lanes) * 1.6);
  const places = new Map<string, Place>();
  const names: { topic: string; box: Box }[] = [];
  const mosaics = new Map<string, Mosaic>();
  tables.forEach(({ table, topics, loose }, index) => {
    const part = inner[index];
    if (!part) return;
    topics.forEach(({ id }, nth) => {
      const cell = {
        x: part.x + (nth % cells.cols) * cells.w,
        y: part.y + Math.floor(nth / cells.cols) * cells.h,
      };
      if (cells.named) names.push({ topic: id, box: { ...cell, w: cells.start - 0.4 * font, h: cells.h } });
      const stack = stacks.get(id);
      if (!stack) return;
      const at = { x: cell.x + cells.start, y: cell.y + cells.h * 0.09, w: along, h: across };
      const laying = { long: () => unit, gap: 0.16 * font, lying: true };
      for (const [sticky, place] of stackPlaces(stack, at, laying)) places.set(sticky, place);
    });
    if (loose.length === 0) return;
    const y = part.y + Math.ceil(topics.length / cells.cols) * cells.h;
    const rest = { x: part.x, y, w: part.w, h: Math.max(1, part.y + part.h - y) };
    const mosaic = seated(before?.loose.get(table), loose, rest.w / rest.h);
    mosaics.set(table, mosaic);
    for (const [sticky, place] of mosaicPlaces(mosaic, rest, 0.2 * font)) places.set(sticky, place);
  });
  return { regions, names, named: cells.named, places, stacks, loose: mosaics };
}
