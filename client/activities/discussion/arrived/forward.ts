/**
 * Who stands forward on a wall that holds more than can be read at once. They wait in lanes: a whole wall is one, or each
 * of its groups.
 *
 * [FW1] Everyone has a turn before anyone has a second one; then it is who stood forward longest ago.
 * [FW2] Who comes new to a lane is next in it, the older of two first.
 * [FW3] A turn puts one into the place of who has stood longest; all others stay where they are.
 * [FW4] Who goes leaves a place free, which is taken at once. Nobody else moves for it.
 */
export interface Lane {
  readonly id: string;
  /** Who is in it, the oldest first. */
  readonly ids: readonly string[];
  /** How many of them stand forward. */
  readonly places: number;
}

export interface Forward {
  /** By lane, who stands at each place; a free one only where nobody waits. */
  readonly places: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** By lane, at which turn each of those who have been forward came there last. */
  readonly came: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many turns there have been. */
  readonly turn: number;
}

export const NOBODY: Forward = { places: new Map(), came: new Map(), turn: 0 };

type Came = ReadonlyMap<string, number>;

/** Who comes forward next. [FW1] [FW2] */
function next(ids: readonly string[], came: Came, standing: ReadonlySet<string | undefined>) {
  let best: string | undefined;
  let since = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    if (standing.has(id)) continue;
    const last = came.get(id) ?? -1;
    if (last >= since) continue;
    best = id;
    since = last;
  }
  return best;
}

/**
 * As it is now that some came, went or changed lanes. [FW4]
 * @returns the same where nothing has changed
 */
export function settle(before: Forward, lanes: readonly Lane[]): Forward {
  const places = new Map<string, readonly (string | undefined)[]>();
  const came = new Map<string, Came>();
  for (const lane of lanes) {
    const there = new Set(lane.ids);
    const old = before.places.get(lane.id) ?? [];
    const known = new Map([...(before.came.get(lane.id) ?? [])].filter(([id]) => there.has(id)));
    const now = Array.from({ length: lane.places }, (_, place) => {
      const id = old[place];
      return id !== undefined && there.has(id) ? id : undefined;
    });
    const standing = new Set(now);
    now.forEach((id, place) => {
      const taker = id ?? next(lane.ids, known, standing);
      if (id !== undefined || taker === undefined) return;
      now[place] = taker;
      standing.add(taker);
      known.set(taker, before.turn);
    });
    places.set(lane.id, now);
    came.set(lane.id, known);
  }
  return isSame(before.places, places) ? before : { places, came, turn: before.turn };
}

function isSame(a: Forward['places'], b: Forward['places']): boolean {
  if (a.size !== b.size) return false;
  return [...b].every(([lane, now]) => {
    const old = a.get(lane);
    return old?.length === now.length && now.every((id, place) => old[place] === id);
  });
}

/** Lanes in which more wait than stand forward. */
const withWaiting = (lanes: readonly Lane[]) =>
  lanes.filter(({ ids, places }) => places > 0 && ids.length > places);

/** Whether there is anybody to take turns with. */
export const someWait = (lanes: readonly Lane[]): boolean => withWaiting(lanes).length > 0;

/** One goes back, and one comes forward. [FW3] @param settled as {@link settle} has left it for these lanes */
export function turned(settled: Forward, lanes: readonly Lane[]): Forward {
  let found: { lane: Lane; place: number; since: number } | undefined;
  for (const lane of withWaiting(lanes)) {
    const came = settled.came.get(lane.id);
    settled.places.get(lane.id)?.forEach((id, place) => {
      const since = came?.get(id ?? '') ?? -1;
      if (found === undefined || since < found.since) found = { lane, place, since };
    });
  }
  if (found === undefined) return settled;
  const { lane, place } = found;
  const now = [...(settled.places.get(lane.id) ?? [])];
  const came = new Map(settled.came.get(lane.id));
  const turn = settled.turn + 1;
  const comes = next(lane.ids, came, new Set(now));
  if (comes === undefined) return settled;
  now[place] = comes;
  came.set(comes, turn);
  return {
    places: new Map(settled.places).set(lane.id, now),
    came: new Map(settled.came).set(lane.id, came),
    turn,
  };
}
