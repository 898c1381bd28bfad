import { between, eased, FLIGHT_MS } from './flight.ts';
import { drawGap, drawPatch, drawSticky, type Look, type Manner, pixels } from './paper.ts';
import { differs, type Place } from './place.ts';

/** A sticky that is to be drawn. Places are px of the page; the painter knows the screen's. */
export interface Drawn {
  readonly look: Look;
  readonly place: Place;
  /** It has come forward, and left a gap. */
  readonly away: boolean;
}

/** How the next arrangement is reached. */
interface Motion {
  /** Nothing flies: everybody is at their place at once. */
  readonly still: boolean;
  /** When each of those who move or come leaves, ms after the first. */
  readonly departures: (ids: readonly string[]) => ReadonlyMap<string, number>;
  /** From where one comes that was not there before. */
  readonly origin: (id: string, to: Place) => Place;
}

interface Tile extends Drawn {
  /** Set while it waits to leave, or is on its way. */
  flight?: {
    readonly from: Place;
    /** By the page's clock, ms. */
    readonly leaves: number;
    /** It is not on the ground (any more). */
    gone: boolean;
  };
  sprite?: HTMLCanvasElement | undefined;
}

const sameLook = (a: Look, b: Look): boolean => a.text === b.text && a.table === b.table && a.rank === b.rank;

/** So many fly with their words on; more are too quick to be read anyhow. */
const WITH_WORDS = 48;

/**
 * Draws the wall on three canvases, one over the other: what rests, what has landed since the last change, and what flies.
 * A frame costs only what moves in it, however many stickies rest.
 */
export class Painter {
  #tiles = new Map<string, Tile>();
  #flying: Tile[] = [];
  #frame = 0;
  #manner: Manner | undefined;
  #ratio = 1;
  readonly #resting: CanvasRenderingContext2D;
  readonly #landed: CanvasRenderingContext2D;
  readonly #air: CanvasRenderingContext2D;
  readonly #onRest: () => void;

  /** @param onRest everybody is at their place */
  constructor(
    contexts: readonly [CanvasRenderingContext2D, CanvasRenderingContext2D, CanvasRenderingContext2D],
    onRest: () => void,
  ) {
    [this.#resting, this.#landed, this.#air] = contexts;
    this.#onRest = onRest;
  }

  /** Another size, or other colours: all is drawn anew, where it is. */
  prepare(
    manner: Manner,
    size: { readonly width: number; readonly height: number; readonly ratio: number },
  ): void {
    this.#manner = manner;
    this.#ratio = size.ratio;
    for (const { canvas } of [this.#resting, this.#landed, this.#air]) {
      canvas.width = Math.max(1, Math.round(size.width * size.ratio));
      canvas.height = Math.max(1, Math.round(size.height * size.ratio));
    }
    for (const tile of this.#tiles.values()) tile.sprite = undefined;
    this.#drawResting();
  }

  /** Everybody as they are to be from now on. @param sizesAt of texts, see {@link Manner} */
  show(next: ReadonlyMap<string, Drawn>, motion: Motion, sizesAt: Manner['sizesAt']): void {
    if (this.#manner) this.#manner = { ...this.#manner, sizesAt };
    if (motion.still) this.#showAtOnce(next);
    else this.#setOff(next, motion);
    if (this.#flying.length > 0) this.#run();
    else this.#onRest();
  }

  #showAtOnce(next: ReadonlyMap<string, Drawn>): void {
    this.#tiles = new Map([...next].map(([id, drawn]) => [id, { ...drawn }]));
    this.#flying = [];
    this.#clear(this.#air);
    this.#drawResting();
  }

  #setOff(next: ReadonlyMap<string, Drawn>, { departures, origin }: Motion): void {
    const now = performance.now();
    const moving: string[] = [];
    for (const [id, { place }] of next) {
      const before = this.#tiles.get(id);
      if (!before || differs(before.place, place)) moving.push(id);
    }
    const leaving = departures(moving);
    const leaves = (id: string) => now + (leaving.get(id) ?? 0);
    this.#settleGround();
    for (const [id, tile] of this.#tiles) {
      if (next.has(id)) continue;
      this.#erase(tile);
      this.#tiles.delete(id);
    }
    const flying: Tile[] = [];
    for (const [id, drawn] of next) {
      const before = this.#tiles.get(id);
      const tile = before ? this.#changed(before, drawn, leaves(id), now) : { ...drawn };
      if (!before) tile.flight = { from: origin(id, drawn.place), leaves: leaves(id), gone: true };
      if (tile !== before) this.#tiles.set(id, tile);
      if (tile.flight) flying.push(tile);
    }
    this.#flying = flying;
  }

  /** One that was there before, as it is to be. @param leaves when it sets off, if it has not yet */
  #changed(before: Tile, drawn: Drawn, leaves: number, now: number): Tile {
    const moves = differs(before.place, drawn.place);
    const looks = before.away !== drawn.away || !sameLook(before.look, drawn.look);
    if (!moves && !looks) return before;
    const { flight } = before;
    const tile: Tile = { ...drawn };
    if (flight?.gone) {
      // On its way: from where it is, or would be.
      const waits = flight.leaves > now;
      tile.flight = moves && !waits ? { from: this.#at(before, now), leaves: now, gone: true } : flight;
      return tile;
    }
    const from = flight?.from ?? before.place;
    if (moves) tile.flight = { from, leaves, gone: false };
    else if (flight) tile.flight = flight;
    if (looks) {
      this.#wipe(this.#resting, from);
      this.#draw(this.#resting, { ...tile, place: from });
    }
    return tile;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #run(): void {
    if (this.#frame !== 0) return;
    const step = () => {
      this.#step(performance.now());
      this.#frame = this.#flying.length > 0 ? requestAnimationFrame(step) : 0;
      if (this.#frame === 0) this.#onRest();
    };
    this.#frame = requestAnimationFrame(step);
  }

  #step(now: number): void {
    const withWords = this.#flying.length <= WITH_WORDS;
    this.#clear(this.#air);
    this.#flying = this.#flying.filter((tile) => {
      const { flight } = tile;
      if (!flight) return false;
      if (now < flight.leaves) return true;
      if (!flight.gone) {
        this.#wipe(this.#resting, flight.from);
        flight.gone = true;
      }
      if (now - flight.leaves >= FLIGHT_MS) {
        delete tile.flight;
        tile.sprite = undefined;
        this.#draw(this.#landed, tile);
        return false;
      }
      this.#drawFlying(tile, this.#at(tile, now), withWords);
      return true;
    });
  }

  #at({ flight, place }: Tile, now: number): Place {
    return flight ? between(flight.from, place, eased((now - flight.leaves) / FLIGHT_MS)) : place;
  }

  #onScreen({ x, y, w, h }: Place): Place {
    const ratio = this.#ratio;
    return { x: x * ratio, y: y * ratio, w: w * ratio, h: h * ratio };
  }

  #draw(context: CanvasRenderingContext2D, { look, place, away }: Drawn): void {
    const manner = this.#manner;
    if (!manner) return;
    const at = this.#onScreen(place);
    if (away) drawGap(context, look, at, manner.palette, this.#ratio);
    else drawSticky(context, look, at, manner, this.#ratio);
  }

  #drawFlying(tile: Tile, place: Place, withWords: boolean): void {
    const manner = this.#manner;
    if (!manner) return;
    const at = this.#onScreen(place);
    if (tile.away) drawGap(this.#air, tile.look, at, manner.palette, this.#ratio);
    else if (!withWords) drawPatch(this.#air, tile.look, at, manner.palette, this.#ratio);
    else {
      tile.sprite ??= this.#spriteOf(tile, manner);
      const { x, y, w, h } = pixels(at);
      this.#air.drawImage(tile.sprite, x, y, w, h);
    }
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

  /** What has landed rests from now on. */
  #settleGround(): void {
    if (this.#landed.canvas.width === 0) return;
    this.#resting.drawImage(this.#landed.canvas, 0, 0);
    this.#clear(this.#landed);
  }

  #drawResting(): void {
    this.#clear(this.#resting);
    this.#clear(this.#landed);
    for (const tile of this.#tiles.values()) {
      if (tile.flight?.gone) continue;
      this.#draw(this.#resting, tile.flight ? { ...tile, place: tile.flight.from } : tile);
    }
  }

  /** Takes a sticky off the ground, if it is there. */
  #erase({ flight, place }: Tile): void {
    if (!flight) this.#wipe(this.#resting, place);
    else if (!flight.gone) this.#wipe(this.#resting, flight.from);
  }

  #wipe(context: CanvasRenderingContext2D, place: Place): void {
    const { x, y, w, h } = pixels(this.#onScreen(place));
    context.clearRect(x, y, w, h);
  }

  #clear(context: CanvasRenderingContext2D): void {
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }
}
