import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, type Result } from '../../lib/result.ts';

/**
 * Things that people put together under names: stickies into topics, answers into groups.
 *
 * [BO1] Every thing is in one topic of a board or not placed yet; no change of topics loses a thing.
 * [BO2] Names of one board differ by more than case and white space.
 * [BO3] Undo takes back the last change to the same board exactly, one after the other, up to twenty. What others
 *      changed since, whose changes are not up for it, stays: a topic that they put something into, too.
 */
export interface Board {
  readonly topics: Record<string, Topic>;
  /** Topic of each thing that is placed. */
  readonly places: Record<string, string>;
  readonly undo: BoardChange[];
  count: number;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  /** 1, 2, 3 … in the order in which topics were made. */
  readonly nth: number;
}

/** What a change of a board sets: topics (`gone` ones are deleted) and places of things (`''` is nowhere). */
export interface BoardPatch {
  readonly topics?: Readonly<Record<string, Topic | 'gone'>>;
  readonly places?: Readonly<Record<string, string>>;
}

/** A change that can be taken back: what it set, and what was there before. [BO3] */
export interface BoardChange {
  readonly set: BoardPatch;
  readonly before: BoardPatch;
}

/** How many changes of a board can be taken back. [BO3] */
export const UNDO_DEPTH = 20;

export const noBoard = (): Board => ({ topics: {}, places: {}, undo: [], count: 0 });

/** Names that differ only in case or white space are the same. [BO2] */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Changes a board, in place.
 * @param forUndo whether it is up for Undo [BO3]
 */
export function changeBoard(board: Board, set: BoardPatch, forUndo = true): void {
  const before = applyPatch(board, set);
  if (!forUndo) return;
  board.undo.push({ set, before });
  if (board.undo.length > UNDO_DEPTH) board.undo.shift();
}

/** Takes the last change back, in place. [BO3] */
export function undoBoard(board: Board): void {
  const change = board.undo.pop();
  if (change) applyPatch(board, unchanged(board, change));
}

/**
 * What takes a change back: of what it set, all that nobody has changed since. A topic that it made stays while
 * others' things are in it, and nothing goes back into a topic that is gone.
 */
function unchanged(board: Board, { set, before }: BoardChange): BoardPatch {
  const places = Object.entries(before.places ?? {}).filter(
    ([thing]) => (ownValue(board.places, thing) ?? '') === (set.places?.[thing] ?? ''),
  );
  const moving = new Set(places.map(([thing]) => thing));
  const held = new Set(
    Object.entries(board.places).flatMap(([thing, topic]) => (moving.has(thing) ? [] : [topic])),
  );
  const topics = Object.fromEntries(
    Object.entries(before.topics ?? {}).filter(
      ([id, was]) =>
        sameTopic(ownValue(board.topics, id), set.topics?.[id]) && !(was === 'gone' && held.has(id)),
    ),
  );
  const isThere = (topic: string) =>
    (ownValue(topics, topic) ?? ownValue(board.topics, topic) ?? 'gone') !== 'gone';
  return {
    topics,
    places: Object.fromEntries(places.map(([thing, topic]) => [thing, isThere(topic) ? topic : ''])),
  };
}

const sameTopic = (now: Topic | undefined, then: Topic | 'gone' | undefined): boolean =>
  now?.name === (then === 'gone' ? undefined : then?.name);

/** Sets what a patch says. @returns the patch that takes it back exactly */
function applyPatch(board: Board, { topics = {}, places = {} }: BoardPatch): BoardPatch {
  const before: { topics: Record<string, Topic | 'gone'>; places: Record<string, string> } = {
    topics: {},
    places: {},
  };
  for (const [id, topic] of Object.entries(topics)) {
    before.topics[id] = ownValue(board.topics, id) ?? 'gone';
    if (topic === 'gone') delete board.topics[id];
    else {
      board.topics[id] = topic;
      board.count = Math.max(board.count, topic.nth);
    }
  }
  for (const [thing, topic] of Object.entries(places)) {
    before.places[thing] = ownValue(board.places, thing) ?? '';
    if (topic === '') delete board.places[thing];
    else board.places[thing] = topic;
  }
  return before;
}

/** These things, each in the topic (`''` is in none). */
export const placed = (things: readonly string[], topic: string): Record<string, string> =>
  Object.fromEntries(things.map((thing) => [thing, topic]));

/** Topics as a patch sets them. */
export const byId = (topics: readonly Topic[]): Record<string, Topic> =>
  Object.fromEntries(topics.map((topic) => [topic.id, topic]));

/** Another topic than those left out has this name. [BO2] */
export const isTaken = (board: Board, name: string, leftOut: (topic: string) => boolean): boolean =>
  Object.values(board.topics).some((topic) => !leftOut(topic.id) && nameKey(topic.name) === nameKey(name));

/** Most topics of a board, and how a kind says no. */
interface Saying {
  readonly most: number;
  readonly full: Refused;
  readonly taken: Refused;
  readonly gone: Refused;
}

/** What people may do with a board, of every kind that has one; `undefined` where it would change nothing. */
export function arranging({ most, full, taken, gone }: Saying) {
  return {
    create(board: Board, name: string, things: readonly string[], newId: () => string): Result<BoardPatch> {
      if (Object.keys(board.topics).length >= most) return full;
      if (isTaken(board, name, () => false)) return taken;
      const id = newId();
      return ok({ topics: { [id]: { id, name, nth: board.count + 1 } }, places: placed(things, id) });
    },

    /** @param topic `''` takes them out of theirs */
    move(board: Board, things: readonly string[], topic: string): Result<BoardPatch | undefined> {
      if (topic !== '' && !ownValue(board.topics, topic)) return gone;
      const moving = things.filter((thing) => (ownValue(board.places, thing) ?? '') !== topic);
      return ok(moving.length === 0 ? undefined : { places: placed(moving, topic) });
    },

    rename(board: Board, which: string, name: string): Result<BoardPatch | undefined> {
      const topic = ownValue(board.topics, which);
      if (!topic) return gone;
      if (topic.name === name) return ok(undefined);
      if (isTaken(board, name, (other) => other === which)) return taken;
      return ok({ topics: { [which]: { ...topic, name } } });
    },

    /** Takes a topic away; its things are not placed any more. [BO1] */
    dissolve(board: Board, which: string): BoardPatch | undefined {
      if (!ownValue(board.topics, which)) return undefined;
      const freed = Object.keys(board.places).filter((thing) => board.places[thing] === which);
      return { topics: { [which]: 'gone' }, places: placed(freed, '') };
    },
  };
}
