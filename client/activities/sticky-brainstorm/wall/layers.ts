import { eased, FLIGHT_MS } from './flight.ts';
import {
  drawGap,
  drawSticky,
  fillShade,
  isPaper,
  type Look,
  type Manner,
  pixels,
  type Shade,
  type Surface,
  shadeOf,
} from './paper.ts';
import type { Place } from './place.ts';

/** A sticky as it is drawn. Places are px of the page; only layers know the screen's. */
export interface Tile {
  look: Look;
  place: Place;
  /** It has come forward, and left a gap. */
  away: boolean;
  /** Set while it waits to leave, or is on its way. */
  flight?: Flight | undefined;
  /** Of what is moved as a picture. */
  sprite?: HTMLCanvasElement | undefined;
  shade?: Shade | undefined;
}

export interface Flight {
  from: Place;
  /** By the page's clock, ms. */
  leaves: number;
  /** It is drawn on the ground, at the place that it leaves. */
  grounded: boolean;
}

/**
 * Three canvases, one over the other: what rests, what has landed since it was last all put down, and what flies. Each of
 * them costs time in every frame in which anything is drawn on it, so each is left alone as long as it can be.
 */
export class Layers {
  #manner: Manner | undefined;
  #ratio = 1;
  #hasLanded = false;
  #hasAir = false;
  readonly #resting: Surface;
  readonly #landed: Surface;
  readonly #air: Surface;

  constructor([resting, landed, air]: readonly [Surface, Surface, Surface]) {
    this.#resting = resting;
    this.#landed = landed;
    this.#air = air;
  }

  /** Another size, or other colours: all is bare. @param size px of the page */
  prepare(
    manner: Manner,
    { width, height, ratio }: { readonly width: number; readonly height: number; readonly ratio: number },
  ): void {
    this.#manner = manner;
    this.#ratio = ratio;
    for (const { canvas } of [this.#resting, this.#landed, this.#air]) {
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
    }
    this.#hasLanded = false;
    this.#hasAir = false;
  }

  /** @param sizesAt of texts from now on, see {@link Manner} */
  write(sizesAt: Manner['sizesAt']): void {
    if (this.#manner) this.#manner = { ...this.#manner, sizesAt };
  }

  /** Nothing is on any of them. */
  bare(): void {
    clear(this.#resting);
    clear(this.#landed);
    this.clearAir();
    this.#hasLanded = false;
  }

  /** Takes a sticky off the ground. */
  wipe(place: Place): void {
    const { x, y, w, h } = pixels(this.#onScreen(place));
    this.#resting.clearRect(x, y, w, h);
  }

  rest(tile: Tile, place = tile.place): void {
    this.#draw(this.#resting, tile, place);
  }

  land(tile: Tile): void {
    this.#hasLanded = true;
    this.#draw(this.#landed, tile, tile.place);
  }

  /** Something has landed, and may lie over what still waits below it. */
  get hasLanded(): boolean {
    return this.#hasLanded;
  }

  /** What has landed rests from now on. */
  settle(): void {
    if (!this.#hasLanded) return;
    this.#resting.drawImage(this.#landed.canvas, 0, 0);
    clear(this.#landed);
    this.#hasLanded = false;
  }

  clearAir(): void {
    if (!this.#hasAir) return;
    clear(this.#air);
    this.#hasAir = false;
  }

  /** Thousands are drawn here in each frame: nothing is made anew for any of them. */
  fly(tiles: readonly Tile[], now: number, withWords: boolean): void {
    this.clearAir();
    const manner = this.#manner;
    if (!manner || tiles.length === 0) return;
    const air = this.#air;
    const ratio = this.#ratio;
    this.#hasAir = true;
    for (const tile of tiles) {
      const { flight, place } = tile;
      if (!flight) continue;
      const { from } = flight;
      const share = eased((now - flight.leaves) / FLIGHT_MS);
      const left = from.x + (place.x - from.x) * share;
      const top = from.y + (place.y - from.y) * share;
      const x = Math.round(left * ratio);
      const y = Math.round(top * ratio);
      const w = Math.max(1, Math.round((left + from.w + (place.w - from.w) * share) * ratio) - x);
      const h = Math.max(1, Math.round((top + from.h + (place.h - from.h) * share) * ratio) - y);
      if (tile.away) drawGap(air, tile.look, { x, y, w, h }, manner.palette, ratio);
      else if (withWords && isPaper(place)) {
        tile.sprite ??= this.#spriteOf(tile, manner);
        air.drawImage(tile.sprite, x, y, w, h);
      } else {
        tile.shade ??= shadeOf(manner.palette, tile.look);
        // One that has no words is the same all the way, however large it comes.
        fillShade(air, tile.shade, x, y, w, h, withWords ? Number.POSITIVE_INFINITY : ratio);
      }
    }
  }

  #draw(surface: Surface, { look, away }: Tile, place: Place): void {
    const manner = this.#manner;
    if (!manner) return;
    const at = this.#onScreen(place);
    if (away) drawGap(surface, look, at, manner.palette, this.#ratio);
    else drawSticky(surface, look, at, manner, this.#ratio);
  }

  /** The sticky as it will be, to be moved as a picture. */
  #spriteOf({ look, place }: Tile, manner: Manner): HTMLCanvasElement {
    const { w, h } = pixels(this.#onScreen(place));
    const sprite = document.createElement('canvas');
    sprite.width = w;
    sprite.height = h;
    const context = sprite.getContext('2d');
    if (context) drawSticky(context, look, { x: 0, y: 0, w, h }, manner, this.#ratio);
    return sprite;
  }

  #onScreen({ x, y, w, h }: Place): Place {
    const ratio = this.#ratio;
    return { x: x * ratio, y: y * ratio, w: w * ratio, h: h * ratio };
  }
}

const clear = (surface: Surface): void =>
  surface.clearRect(0, 0, surface.canvas.width, surface.canvas.height);
