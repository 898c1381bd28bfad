import { pointsOf } from '../../../../shared/activities/parts/points.ts';
import type { Phase } from '../../../../shared/activities/sticky-brainstorm/state.ts';
import { byLetter } from '../../../../shared/lib/byLetter.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import type { OneNote, OneTopic } from '../order.ts';
import type { Columns, Gathered, Head } from './columns.ts';
import { sizeForAll } from './letters.ts';
import { type Mosaic, mosaicPlaces, seated } from './mosaic.ts';
import type { Box, Place } from './place.ts';
import type { Stack } from './stacks.ts';
import type { Regions } from './tables.ts';

/** What hangs, and what is known of it. */
export interface Hung {
  readonly phase: Phase;
  /** The most important first, by table. */
  readonly notes: readonly OneNote[];
  readonly byId: ReadonlyMap<string, OneNote>;
  /** The room's, the weightiest first. */
  readonly topics: readonly OneTopic[];
  /** Topics that tables make of their own. */
  readonly made: Readonly<
    Record<string, { readonly name: string; readonly nth: number; readonly table: string }>
  >;
  /** The topic that a host shows alone. */
  readonly alone?: string | undefined;
  /** Stickies that each person may have. */
  readonly most: number;
}

/** The wall's size. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** The projector's unit, px: 1/1280 of its width. */
  readonly unit: number;
}

/** Where everybody was, so that they stay there: see mosaic.ts and stacks.ts. */
export interface Memory {
  readonly wall?: Mosaic;
  readonly loose?: Mosaic;
  readonly alone?: Mosaic;
  readonly columns?: ReadonlyMap<string, Stack>;
  readonly regions?: Regions;
}

/** The wall at rest: where every sticky is, and what stands between them. */
export interface Scene {
  /** Changes when stickies are arranged in another way, not when one comes or moves. */
  readonly kind: 'wall' | 'tables' | 'topics' | 'alone';
  readonly places: ReadonlyMap<string, Place>;
  /** Size of letters that the back row reads, px. */
  readonly font: number;
  /** Where stickies come forward, while they are not to be read where they hang. */
  readonly shelf?: Box;
  /** It is a strip below topics: cards are as wide as their texts. See strip.ts. */
  readonly strip?: boolean;
  /** Those that come forward. */
  readonly turning: readonly OneNote[];
  readonly heads: readonly Head[];
  readonly headed: Columns['shape'];
  readonly rest?: Columns['rest'];
  readonly loose?: { readonly count: number; readonly box: Box };
  readonly regions?: Pick<Regions, 'regions' | 'names'>;
  /** Where names of tables' topics stand in turn. */
  readonly names?: Box;
  readonly memory: Memory;
}

/**
 * Size of the smallest letters that are read from the back row, px: 28 units as everywhere on the projector, less on a screen
 * of more points, which shows more at a time: 22 on 1920 × 1080, 19 on 3840 × 2160, but no less than 28 px.
 */
export const readable = (unit: number): number =>
  unit <= 1 ? 28 * unit : Math.max(28, (22 - 2 * Math.min(1.5, Math.max(0, unit - 1.5))) * unit);

/** Letters on large stickies, in the same measure: 1 is the smallest that is read. */
const SIZES = [1.7, 1.5, 1.3, 1.15, 1];
export const sizesFrom = (font: number): number[] => SIZES.map((size) => size * font);

/** What of the wall's height is for those that come forward: more where many need three lines. */
const SHELF_SHARE = 0.56;
const LONG_SHELF_SHARE = 0.74;
/** A text of more letters is long; texts are where so many of them are. */
const LONG_TEXT = 34;
const LONG_TEXTS = 0.3;
/** More than these are not read where they hang. */
const MOST_READ = 24;

/** The most important first, and table by table, those without a letter at the end. */
export function asPlaced(notes: readonly OneNote[]): OneNote[] {
  // In heaps, as comparing thousands of letters takes its time.
  return [...grouped(notes, ({ rank, table = '' }) => `${rank} ${table}`).values()]
    .sort(([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0) || byTable(a?.table ?? '', b?.table ?? ''))
    .flatMap((heap) => heap.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

export const byIdOf = (notes: readonly OneNote[]): ReadonlyMap<string, OneNote> =>
  new Map(notes.map((note) => [note.id, note]));

export const byTable = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || byLetter(a, b);

export const whole = ({ width, height }: Size): Box => ({ x: 0, y: 0, w: width, h: height });

/**
 * Stickies in a box: to be read where they hang, or small, with a shelf above on which they come forward.
 * @param least the shelf's share of the box
 */
export function hungIn(
  before: Mosaic | undefined,
  notes: readonly OneNote[],
  box: Box,
  { unit }: Size,
  least = SHELF_SHARE,
): { readonly mosaic: Mosaic; readonly places: ReadonlyMap<string, Place>; readonly shelf?: Box } {
  const font = readable(unit);
  const ids = notes.map(({ id }) => id);
  const gap = 16 * unit;
  if (notes.length <= MOST_READ) {
    const mosaic = seated(before, ids, box.w / box.h);
    const places = mosaicPlaces(mosaic, box, gap);
    const [first] = places.values();
    if (!first || sizeForAll(notes, first, [font]) !== undefined) return { mosaic, places };
  }
  const long = notes.filter(({ text }) => text.length > LONG_TEXT).length > LONG_TEXTS * notes.length;
  const shelf = { ...box, h: box.h * (long ? LONG_SHELF_SHARE : least) };
  const below = { ...box, y: box.y + shelf.h + gap, h: box.h - shelf.h - gap };
  const mosaic = seated(before, ids, below.w / below.h);
  return { mosaic, shelf, places: mosaicPlaces(mosaic, below, gap) };
}

export const bare = (size: Size, memory: Memory) => ({
  font: readable(size.unit),
  turning: [],
  heads: [],
  headed: 'columns' as const,
  memory,
});

export const gathered = (
  { topics, most }: Hung,
  lists: ReadonlyMap<string, readonly OneNote[]>,
): Gathered[] =>
  topics.map(({ id, name, points }) => ({
    id,
    name,
    points,
    members: (lists.get(id) ?? []).map((note) => ({ id: note.id, points: pointsOf(note.rank, most) })),
  }));

/** Stickies by the room's topic; `''` is for those in none. */
export function listsOf({ notes, topics }: Hung): ReadonlyMap<string, readonly OneNote[]> {
  const known = new Set(topics.map(({ id }) => id));
  return grouped(notes, ({ topic = '' }) => (known.has(topic) ? topic : ''));
}
