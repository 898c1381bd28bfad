import { between, eased, FLIGHT_MS } from './flight.ts';
import { Layers, type Tile } from './layers.ts';
import { isPaper, type Look, type Manner, type Surface } from './paper.ts';
import { differs, mirrored, type Place } from './place.ts';

/** All stickies as they are to be. */
export interface Arrangement {
  /** From the start of the wall. */
  readonly places: ReadonlyMap<string, Place>;
  readonly looks: ReadonlyMap<string, Look>;
  /** Ids of those that have come forward, and left a gap. */
  readonly away: ReadonlySet<string>;
}

/** How the next arrangement is reached. */
export interface Motion {
  /** Nothing flies: everybody is at their place at once. */
  readonly still: boolean;
  /** When each of those who move or come leaves, ms after the first. */
  readonly departures: (ids: readonly string[]) => ReadonlyMap<string, number>;
  /** From where one comes that was not there before. */
  readonly origin: (id: string, to: Place) => Place;
}

const sameLook = (a: Look, b: Look): boolean =>
  a === b || (a.text === b.text && a.table === b.table && a.rank === b.rank);

/** So many fly with their words on; more are too quick to be read anyhow. */
const WITH_WORDS = 48;
/** While others fly the ground is changed only so often, ms. */
const GROUND_MS = 100;
/** So many with words are put on the ground in one frame, as laying words out takes its time. */
const AT_ONCE = 12;

/**
 * Draws the wall.
 *
 * [PW1] Everybody is seen exactly once at any time: at the place that they leave, on their way, or at their place.
 * [PW2] A frame costs what moves in it, however many rest; where nothing moves, none is drawn.
 * [PW3] What rests is drawn anew at most ten times a second: whoever is about to leave is in the air a little before, and
 *      whoever has arrived a little longer, at their places.
 * [PW4] An arrangement changes only what is different in it.
 */
export class Painter {
  #tiles = new Map<string, Tile>();
  /** They have not left yet, the first to leave at the end. */
  #waiting: Tile[] = [];
  #air: Tile[] = [];
  #frame = 0;
  /** When the ground may be changed next. */
  #groundAt = 0;
  #rtl = false;
  #width = 0;
  readonly #layers: Layers;
  readonly #onRest: () => void;

  /** @param onRest everybody is at their place */
  constructor(surfaces: readonly [Surface, Surface, Surface], onRest: () => void) {
    this.#layers = new Layers(surfaces);
    this.#onRest = onRest;
  }

  /** Another size, or other colours: all is drawn anew, where it is. */
  prepare(
    manner: Manner,
    size: { readonly width: number; readonly height: number; readonly ratio: number },
  ): void {
    this.#rtl = manner.palette.rtl;
    this.#width = size.width;
    this.#layers.prepare(manner, size);
    for (const tile of this.#tiles.values()) renew(tile);
    this.#drawResting();
  }

  /** Everybody as they are to be from now on. @param sizesAt of texts, see {@link Manner} */
  show(next: Arrangement, motion: Motion, sizesAt: Manner['sizesAt']): void {
    this.#layers.write(sizesAt);
    if (motion.still) this.#showAtOnce(next);
    else this.#setOff(next, motion);
    if (this.#flying > 0) this.#run();
    else this.#onRest();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  get #flying(): number {
    return this.#waiting.length + this.#air.length;
  }

  #onPage(place: Place): Place {
    return this.#rtl ? mirrored(place, this.#width) : place;
  }

  #showAtOnce({ places, looks, away }: Arrangement): void {
    this.#tiles = new Map();
    this.#waiting = [];
    this.#air = [];
    for (const [id, place] of places) {
      const look = looks.get(id);
      if (look) this.#tiles.set(id, { look, place: this.#onPage(place), away: away.has(id) });
    }
    this.#drawResting();
  }

  #setOff(next: Arrangement, { departures, origin }: Motion): void {
    const now = performance.now();
    const { moving, changed, gone } = this.#differences(next);
    if (moving.size + changed.length + gone.length === 0) return;
    this.#putDown();
    for (const id of gone) this.#takeAway(id);
    for (const [id, look] of changed) this.#relook(id, look, next.away.has(id));
    if (moving.size === 0) return;
    const leaving = departures([...moving.keys()]);
    for (const [id, place] of moving) {
      const look = next.looks.get(id);
      if (!look) continue;
      const leaves = now + (leaving.get(id) ?? 0);
      const tile = this.#tiles.get(id);
      if (tile) this.#redirect(tile, place, leaves, now);
      else {
        const flight = { from: origin(id, place), leaves, grounded: false };
        const newcomer = { look, place, away: next.away.has(id), flight };
        this.#tiles.set(id, newcomer);
        this.#waiting.push(newcomer);
      }
    }
    this.#waiting.sort((a, b) => (b.flight?.leaves ?? 0) - (a.flight?.leaves ?? 0));
    this.#groundAt = now;
  }

  /** Who is to be elsewhere, who looks otherwise, and who is there no more. [PW4] */
  #differences({ places, looks, away }: Arrangement) {
    const moving = new Map<string, Place>();
    const changed: [string, Look][] = [];
    let known = 0;
    for (const [id, spot] of places) {
      const look = looks.get(id);
      if (!look) continue;
      const place = this.#onPage(spot);
      const tile = this.#tiles.get(id);
      if (tile) known += 1;
      if (!tile || differs(tile.place, place)) moving.set(id, place);
      if (tile && (tile.away !== away.has(id) || !sameLook(tile.look, look))) changed.push([id, look]);
    }
    const gone =
      known === this.#tiles.size
        ? []
        : [...this.#tiles.keys()].filter((id) => !places.has(id) || !looks.has(id));
    return { moving, changed, gone };
  }

  /** What has landed rests; whoever waits below it is lifted first, as nobody could be taken from below. [PW1] */
  #putDown(): void {
    if (!this.#layers.hasLanded) return;
    const below = this.#waiting.filter(({ flight }) => flight?.grounded);
    if (below.length > 0) {
      this.#waiting = this.#waiting.filter(({ flight }) => !flight?.grounded);
      for (const tile of below) this.#lift(tile);
    }
    this.#layers.settle();
  }

  #takeAway(id: string): void {
    const tile = this.#tiles.get(id);
    if (!tile) return;
    this.#tiles.delete(id);
    const { flight } = tile;
    if (!flight) this.#layers.wipe(tile.place);
    else {
      if (flight.grounded) this.#layers.wipe(flight.from);
      this.#waiting = this.#waiting.filter((one) => one !== tile);
      this.#air = this.#air.filter((one) => one !== tile);
    }
  }

  #relook(id: string, look: Look, away: boolean): void {
    const tile = this.#tiles.get(id);
    if (!tile) return;
    tile.look = look;
    tile.away = away;
    renew(tile);
    const { flight, place } = tile;
    if (flight && !flight.grounded) return;
    const at = flight?.from ?? place;
    this.#layers.wipe(at);
    this.#layers.rest(tile, at);
  }

  /** Sends one elsewhere that was there before. @param leaves when it sets off at the latest, if it has not yet */
  #redirect(tile: Tile, place: Place, leaves: number, now: number): void {
    const { flight } = tile;
    if (!flight) {
      tile.flight = { from: tile.place, leaves, grounded: true };
      this.#waiting.push(tile);
    } else if (flight.leaves <= now) {
      // From where it is: at once if it is on its way, with the others if it has arrived.
      flight.from = this.#at(tile, now);
      flight.leaves = hasArrived(tile, now) ? leaves : now;
    } else flight.leaves = Math.min(flight.leaves, leaves);
    tile.place = place;
    tile.sprite = undefined;
  }

  #run(): void {
    if (this.#frame !== 0) return;
    const step = () => {
      this.#step(performance.now());
      this.#frame = this.#flying > 0 ? requestAnimationFrame(step) : 0;
      if (this.#frame === 0) this.#onRest();
    };
    this.#frame = requestAnimationFrame(step);
  }

  #step(now: number): void {
    const withWords = this.#flying <= WITH_WORDS;
    if (now >= this.#groundAt || this.#allArrived(now)) {
      this.#liftAll(now + GROUND_MS);
      // The others land in the next frames.
      if (this.#landAll(now)) this.#groundAt = now + GROUND_MS;
    }
    this.#layers.fly(this.#air, now, withWords);
  }

  #allArrived(now: number): boolean {
    return this.#waiting.length === 0 && this.#air.every((tile) => hasArrived(tile, now));
  }

  #liftAll(until: number): void {
    for (let tile = this.#waiting.at(-1); tile?.flight; tile = this.#waiting.at(-1)) {
      if (tile.flight.leaves > until) return;
      this.#waiting.pop();
      this.#lift(tile);
    }
  }

  #lift(tile: Tile): void {
    const { flight } = tile;
    if (!flight) return;
    if (flight.grounded) this.#layers.wipe(flight.from);
    flight.grounded = false;
    this.#air.push(tile);
  }

  /** Whether all who have arrived are on the ground now. */
  #landAll(now: number): boolean {
    let landed = 0;
    let all = true;
    this.#air = this.#air.filter((tile) => {
      if (!hasArrived(tile, now)) return true;
      if (isPaper(tile.place)) {
        if (landed >= AT_ONCE) {
          all = false;
          return true;
        }
        landed += 1;
      }
      tile.flight = undefined;
      tile.sprite = undefined;
      this.#layers.land(tile);
      return false;
    });
    return all;
  }

  #at({ flight, place }: Tile, now: number): Place {
    return flight ? between(flight.from, place, eased((now - flight.leaves) / FLIGHT_MS)) : place;
  }

  #drawResting(): void {
    this.#layers.bare();
    for (const tile of this.#tiles.values()) {
      if (tile.flight && !tile.flight.grounded) continue;
      this.#layers.rest(tile, tile.flight?.from ?? tile.place);
    }
  }
}

const hasArrived = ({ flight }: Tile, now: number): boolean =>
  flight === undefined || now - flight.leaves >= FLIGHT_MS;

/** It looks otherwise than it was drawn. */
function renew(tile: Tile): void {
  tile.sprite = undefined;
  tile.shade = undefined;
}
