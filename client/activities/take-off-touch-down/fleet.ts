import type { Tally } from '../../../shared/activities/take-off-touch-down/rules.ts';

/**
 * Where the planes of a scene are. A plane is nobody in particular: the scene is a function of the counts alone,
 * so nothing can be read off about who moved.
 */
export interface Fleet {
  /** In the air: answered (or passed) first, then those who have not answered and are still up. */
  readonly flying: number;
  readonly holding: number;
  /** On the ground: answered (or passed) first, then those who have not answered. */
  readonly parked: number;
  readonly waiting: number;
  /** How many people one plane stands for. */
  readonly perPlane: number;
}

/** The most planes that are still planes and not dust from the back row. */
export const MOST_PLANES = 320;

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Splits `whole` planes over counts of people by rounding the running total, so that they always add up. */
function apportion(counts: readonly number[], whole: number): number[] {
  const people = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  let running = 0;
  return counts.map((count) => {
    running += count;
    const upTo = people === 0 ? 0 : Math.round((running / people) * whole);
    const share = upTo - before;
    before = upTo;
    return share;
  });
}

/** The scene of a tally: one plane a person, or one for a few where the hall is very large. */
export function fleetOf(tally: Tally): Fleet {
  const { people, standing, holding } = tally;
  // Whose answer is not shown yet is drawn as before they answered.
  const waiting = tally.waiting + tally.coming;
  const perPlane = STEPS.find((step) => people / step <= MOST_PLANES) ?? Math.ceil(people / MOST_PLANES);
  const groups = [standing - holding, holding, people - standing - (waiting - holding), waiting - holding];
  const [flying = 0, holdingPlanes = 0, parked = 0, waitingPlanes = 0] = apportion(
    groups,
    Math.ceil(people / perPlane),
  );
  return { flying, holding: holdingPlanes, parked, waiting: waitingPlanes, perPlane };
}

/** The scene while results are hidden: everybody is on the ground, and only who has answered is shown. */
export const hiddenFleet = (people: number, answered: number): Fleet =>
  fleetOf({
    people,
    takenOff: 0,
    touchedDown: answered,
    passed: 0,
    waiting: people - answered,
    coming: 0,
    standing: 0,
    holding: 0,
  });

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An airfield as seen from the start of its runway: what is above it has a negative `y`. */
export interface Airfield {
  /** Length of a plane. */
  readonly length: number;
  /** From a row on the ground to the next; planes stand on the runway first. */
  readonly rowGap: number;
  /** Rows that so many planes on the ground take: the runway is always there. */
  rows(onGround: number): number;
  /** How far down the runway is, when so many planes are on the ground. */
  runway(onGround: number): number;
  sky(slot: number): Point;
  ground(slot: number): Point;
}

const LONGEST = 92;
const SHORTEST = 9;

/** A number in [0, 1) that is always the same for a slot: a sky in rank and file would look like a table. */
const scatter = (slot: number, salt: number): number => {
  const value = Math.sin(slot * 12.9898 + salt * 78.233) * 43_758.5453;
  return value - Math.floor(value);
};

/** Height that a plane takes on the ground, and under the last row, in its lengths and units of the drawing. */
const STANDING = 0.5;
const UNDER = 10;

/**
 * Lays out an airfield on which `planes` fit however many of them are up, as large as they can be. Places depend
 * on how many planes there are in all, so that only those that take off or land move (and all of them a little,
 * when the ground needs a row more or less).
 * @param width of the drawing; `height` likewise, in the same unit.
 */
export function airfield(planes: number, width: number, height: number): Airfield {
  const count = Math.max(1, planes);
  for (let length = LONGEST; ; length -= 1) {
    const columns = Math.max(1, Math.floor((width - 0.6 * length) / (1.34 * length)));
    const skyRows = Math.ceil(count / columns);
    const perRow = Math.max(1, Math.floor(width / (1.12 * length)));
    const rowGap = 0.56 * length;
    // A row on the ground is lower and holds more than one in the air, so the fullest picture is all of them up,
    // and one row on the ground just begun.
    const forSky = height - UNDER - STANDING * length - rowGap;
    if (forSky < skyRows * 0.68 * length && length > SHORTEST) continue;

    const skyStep = (width - 0.6 * length) / columns;
    const groundStep = Math.min(width / perRow, 1.25 * length);
    // What height is left lets the rows breathe, as long as they stay one swarm.
    const rowStep = Math.min(0.92 * length, forSky / skyRows);
    const rows = (onGround: number) => Math.max(1, Math.ceil(onGround / perRow));
    return {
      length,
      rowGap,
      rows,
      runway: (onGround) => height - UNDER - (rows(onGround) - 1) * rowGap,
      sky(slot) {
        const row = Math.floor(slot / columns);
        const indent = row % 2 === 0 ? 0 : 0.6 * length;
        return {
          x: (slot % columns) * skyStep + skyStep / 2 + indent + (scatter(slot, 1) - 0.5) * 0.28 * length,
          y: -STANDING * length - (row + 0.45) * rowStep + (scatter(slot, 2) - 0.5) * 0.24 * length,
        };
      },
      ground: (slot) => ({
        x: ((slot % perRow) + 0.5) * groundStep,
        y: Math.floor(slot / perRow) * rowGap,
      }),
    };
  }
}
