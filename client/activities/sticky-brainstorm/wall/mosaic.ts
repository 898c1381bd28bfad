import type { Box, Place } from './place.ts';

/**
 * A mosaic of stickies: each has a seat in a grid, and keeps it.
 *
 * [MO1] Everyone has a seat of their own, and all seats are inside the grid.
 * [MO2] Whoever arrives or leaves, the others keep their seats. Newcomers take the first free ones.
 * [MO3] Where no seat is free the grid grows by columns and rows at its end: all become smaller at once, and none changes
 *      its neighbours. A new grid has an eighth to spare, so that this is seldom.
 * [MO4] Only where far fewer are left than there are seats, or the wall has another shape, all are seated anew.
 */
export interface Mosaic {
  readonly cols: number;
  readonly rows: number;
  /** By sticky: `row × 65,536 + column`. */
  readonly seats: ReadonlyMap<string, number>;
  /** Width by height of the box that it was made for. */
  readonly shape: number;
}

const ROW = 65_536;

/** Few stickies are to be read where they hang: their seats are wider. */
const FEW = 24;
const SMALL_GRIDS = [
  [4, 2, 2],
  [6, 3, 2],
  [9, 3, 3],
  [12, 4, 3],
] as const;
/** A box this wide takes the grids above. */
const WIDE = 1.6;
const SPARE = 8;
/** All are seated anew when fewer than this share of the seats is taken. [MO4] */
const SPARSE = 0.4;
/** And when their box has become so many times as wide, or as high. [MO4] */
const RESHAPED = 1.8;

/** Columns and rows for so many, in a box of this shape (width by height), with some to spare. [MO3] */
export function gridFor(count: number, shape: number): { readonly cols: number; readonly rows: number } {
  const small = shape >= WIDE ? SMALL_GRIDS.find(([most]) => count <= most) : undefined;
  if (small) return { cols: small[1], rows: small[2] };
  const seats = count + Math.max(1, Math.ceil(count / SPARE));
  const cols = Math.max(
    1,
    count <= FEW ? Math.round(Math.sqrt((seats * shape) / 2.2)) : Math.ceil(Math.sqrt((seats * shape) / 1.4)),
  );
  return { cols, rows: Math.max(1, Math.ceil(seats / cols)) };
}

/**
 * Seats everybody. [MO1] [MO2] [MO3] [MO4]
 * @param before the mosaic as it was
 * @param ids in the order in which they are seated where all are new
 * @param shape width by height of the box
 */
export function seated(before: Mosaic | undefined, ids: readonly string[], shape: number): Mosaic {
  const grid = before && Math.abs(Math.log(before.shape / shape)) < Math.log(RESHAPED) ? before : undefined;
  if (!grid || ids.length < grid.cols * grid.rows * SPARSE) return anew(ids, shape);
  const newcomers = ids.filter((id) => !grid.seats.has(id));
  const stay = ids.length - newcomers.length;
  if (newcomers.length === 0 && stay === grid.seats.size) return grid;
  const seats = new Map<string, number>();
  for (const id of ids) {
    const seat = grid.seats.get(id);
    if (seat !== undefined) seats.set(id, seat);
  }
  const wanted = gridFor(ids.length, shape);
  const grows = ids.length > grid.cols * grid.rows;
  const cols = grows ? Math.max(grid.cols, wanted.cols) : grid.cols;
  const rows = grows ? Math.max(grid.rows, wanted.rows) : grid.rows;
  const taken = new Set(seats.values());
  let at = 0;
  for (const id of newcomers) {
    while (taken.has(seatAt(at, cols))) at += 1;
    seats.set(id, seatAt(at, cols));
    at += 1;
  }
  return { cols, rows, seats, shape: grid.shape };
}

function anew(ids: readonly string[], shape: number): Mosaic {
  const { cols, rows } = gridFor(ids.length, shape);
  return { cols, rows, seats: new Map(ids.map((id, index) => [id, seatAt(index, cols)])), shape };
}

const seatAt = (index: number, cols: number): number => Math.floor(index / cols) * ROW + (index % cols);

/** Between two stickies, as a share of the smaller side of a seat. */
const GAP = 0.14;
/** A sticky is at most so many times as wide as it is high. */
const WIDEST = 3.6;

/**
 * Where each of them is.
 * @param most widest gap between two, px
 */
export function mosaicPlaces({ cols, rows, seats }: Mosaic, box: Box, most: number): Map<string, Place> {
  const width = box.w / cols;
  const height = box.h / rows;
  const gap = Math.min(most, Math.min(width, height) * GAP);
  const h = height - gap;
  const w = Math.min(width - gap, h * WIDEST);
  const places = new Map<string, Place>();
  for (const [id, seat] of seats) {
    const col = seat % ROW;
    const row = (seat - col) / ROW;
    places.set(id, { x: box.x + col * width, y: box.y + row * height, w, h });
  }
  return places;
}
