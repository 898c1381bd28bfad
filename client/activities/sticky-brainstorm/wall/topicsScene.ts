import { columnsOf, fitOf } from './columns.ts';
import { heightFor } from './letters.ts';
import { type Mosaic, mosaicPlaces, seated } from './mosaic.ts';
import type { Box } from './place.ts';
import {
  bare,
  gathered,
  type Hung,
  listsOf,
  type Memory,
  readable,
  type Scene,
  type Size,
} from './sceneParts.ts';
import { cardHigh } from './strip.ts';

/**
 * The room's topics, stickies that are in none beside them, and below both a strip for those that come forward.
 *
 * [TS1] Stickies in no topic take more of the wall the more of all they are, but never so much that topics lie on their side,
 *      or more names are cut, than if they took least.
 * [TS2] The strip covers nothing. It is as high as it can be without a name cut, a topic without its place, or columns much
 *      lower than the strip; where there is no room for it there is none.
 */

/** How wide what stands over stickies in no topic is, em. */
const LOOSE_EM = 10.5;
/** Shares of the wall that they may take: few steps, so that topics stand still. [TS1] */
const SIDES = [0.5, 0.3, 0.16];
const sideFor = (share: number): number => (share > 0.66 ? 0.5 : share > 0.25 ? 0.3 : share > 0 ? 0.16 : 0);
/** Heights that the strip may have: two rows of two lines, three lines in one row or two of one, two, one; em. */
const STRIPS = [2 * cardHigh(2) + 0.4, 2 * cardHigh(1) + 0.4, cardHigh(2), cardHigh(1)];
/** What of the wall's height it takes at most. */
const STRIP_SHARE = 0.42;
/** Columns are at least so high, in heights of the strip. [TS2] */
const COLUMNS_SHARE = 0.75;
const BETWEEN_EM = 0.4;

/** How the wall is shared out, px. */
interface Plan {
  /** For topics. */
  readonly box: Box;
  /** How wide what is beside them is. */
  readonly side: number;
  readonly strip?: Box;
}

/** @param share of all stickies that are in no topic */
export function planOf(names: readonly string[], size: Size, share: number): Plan {
  const font = readable(size.unit);
  const boxBeside = (side: number, h: number): Box => {
    const between = side > 0 ? 0.9 * font : 0;
    return { x: 0, y: 0, w: size.width * (1 - side) - between, h };
  };
  const fits = (side: number, h: number) => fitOf(names, boxBeside(side, h), font);
  const sides = share > 0 ? SIDES.filter((side) => side <= sideFor(share)) : [0];
  const least = sides.at(-1) ?? 0;
  const best = fits(least, size.height);
  const side =
    sides.find((one) => {
      const { rows, lost } = fits(one, size.height);
      return (!rows || best.rows) && lost <= best.lost;
    }) ?? least;
  const without = fits(side, size.height);
  const high = STRIPS.map((em) => em * font).find((one) => {
    if (one > size.height * STRIP_SHARE) return false;
    const { rows, lost, high } = fits(side, size.height - one - BETWEEN_EM * font);
    return rows === without.rows && lost <= without.lost && high >= one * COLUMNS_SHARE;
  });
  if (high === undefined) return { box: boxBeside(side, size.height), side: size.width * side };
  return {
    box: boxBeside(side, size.height - high - BETWEEN_EM * font),
    side: size.width * side,
    strip: { x: 0, y: size.height - high, w: size.width, h: high },
  };
}

export function topicsScene(hung: Hung, size: Size, memory: Memory): Scene {
  const font = readable(size.unit);
  const lists = listsOf(hung);
  const loose = lists.get('') ?? [];
  const topics = gathered(hung, lists);
  const { box, side, strip } = planOf(
    topics.map(({ name }) => name),
    size,
    loose.length / Math.max(1, hung.notes.length),
  );
  const columns = columnsOf(memory.columns, {
    topics,
    box,
    font,
    needs: (id, width) => heightFor(hung.byId.get(id) ?? { text: '' }, width, font) + 0.4 * font,
  });
  const places = new Map(columns.places);
  let waiting: Scene['loose'];
  let mosaic: Mosaic | undefined;
  if (loose.length > 0) {
    const beside = { x: size.width - side, y: 0, w: side, h: box.h };
    const top = (Math.ceil(LOOSE_EM / (side / font)) * 1.15 + 0.4) * font;
    const rest = { ...beside, y: top, h: beside.h - top };
    mosaic = seated(
      memory.loose,
      loose.map(({ id }) => id),
      rest.w / rest.h,
    );
    for (const [id, place] of mosaicPlaces(mosaic, rest, 12 * size.unit)) places.set(id, place);
    waiting = { count: loose.length, box: { ...beside, h: top } };
  }
  const { loose: _, ...kept } = memory;
  return {
    ...bare(size, { ...kept, columns: columns.stacks, ...(mosaic ? { loose: mosaic } : {}) }),
    kind: 'topics',
    places,
    heads: columns.heads,
    headed: columns.shape,
    ...(columns.rest ? { rest: columns.rest } : {}),
    ...(waiting ? { loose: waiting } : {}),
    ...(strip ? { shelf: strip, strip: true, turning: hung.notes } : {}),
  };
}
