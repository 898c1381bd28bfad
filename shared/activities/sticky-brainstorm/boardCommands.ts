import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command } from '../activity.ts';
import { id, line } from '../fields.ts';
import { arranging, type Board, type BoardPatch, isTaken, noBoard, placed } from '../parts/board.ts';
import type { Event } from './events.ts';
import { MOST_TOPICS, ROOM } from './rules.ts';
import { boardOf, hangingNotes, placeOf, questionsAt, type State } from './state.ts';

const define = command<State, Event>();

const where = { question: id, scope: z.string().min(1).max(8) };
/** Where people change their table's wall. */
const AT_THE_WALL = ['wall', 'tables', 'room'];
const several = z.array(id).min(1).max(1_000);
const name = line(LIMITS.name);
/** More than a wall has: what tables made is carried over whole. [S5] */
const MOST_FROM = 1_000;

interface BoardKey {
  readonly question: string;
  readonly scope: string;
}

/** The wall that a command is about, if the sender may arrange it. [S4] */
function bench(
  state: State,
  { question, scope }: BoardKey,
  { actor, room, step }: CommandContext,
): Result<Board> {
  if (!ownValue(state.walls, question)) return refuse('wall-closed');
  if (scope !== ROOM && !room.tables.includes(scope)) return refuse('unknown-wall');
  if (actor.kind === 'participant') {
    if (scope !== ownValue(room.everyone, actor.id)?.table) return refuse('not-your-wall');
    const at = placeOf(step);
    if (!at || !questionsAt(state, at).includes(question)) return refuse('not-now');
    // Question by question, what comes of the tables' topics is for hosts by then.
    if (at.phase === 'room' && state.flow === 'by-question') return refuse('not-now');
  }
  return ok(boardOf(state, question, scope) ?? noBoard());
}

const changed = (
  { question, scope }: BoardKey,
  patch: Result<BoardPatch | undefined>,
): Result<readonly Event[]> => {
  if (!patch.ok) return patch;
  return ok(patch.value === undefined ? [] : [{ type: 'boardChanged', question, scope, patch: patch.value }]);
};

/** Those of the stickies that still hang here: one that was taken down meanwhile stops nobody. */
function still(
  state: State,
  { question, scope }: BoardKey,
  stickies: readonly string[],
): Result<readonly string[]> {
  if (stickies.length === 0) return ok(stickies);
  const notes = hangingNotes(state, question, scope === ROOM ? undefined : scope);
  const hanging = new Set(notes.map(({ id }) => id));
  const there = stickies.filter((sticky) => hanging.has(sticky));
  return there.length === 0 ? refuse('unknown-sticky') : ok(there);
}

const noTopic = refuse('unknown-topic');
export const wallFull = refuse('wall-full', { most: MOST_TOPICS });

const arrange = arranging({
  most: MOST_TOPICS,
  full: wallFull,
  taken: refuse('name-taken'),
  gone: noTopic,
});

/** Grouping stickies into topics, on a table's wall or the room's. [S4] [S8] */
export const boardCommands = {
  createTopic: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({ ...where, name, stickies: z.array(id).max(1_000) }),
    decide(state, { name: title, stickies, ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      const there = still(state, place, stickies);
      if (!there.ok) return there;
      return changed(place, arrange.create(found.value, title, there.value, context.newId));
    },
  }),

  /** Without a topic: back to those that are not placed yet. */
  moveStickies: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({ ...where, stickies: several, topic: id.exactOptional() }),
    decide(state, { stickies, topic = '', ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      const there = still(state, place, stickies);
      if (!there.ok) return there;
      return changed(place, arrange.move(found.value, there.value, topic));
    },
  }),

  /** Puts topics into another one, which may get a new name. [S13] */
  mergeTopics: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({
      ...where,
      into: id,
      from: z.array(id).min(1).max(MOST_FROM),
      name: name.exactOptional(),
    }),
    decide(state, { into, from, name: title, ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      const board = found.value;
      const kept = ownValue(board.topics, into);
      if (!kept || from.some((topic) => topic === into || !ownValue(board.topics, topic))) return noTopic;
      const merged = new Set(from);
      if (title !== undefined && isTaken(board, title, (topic) => topic === into || merged.has(topic)))
        return refuse('name-taken');
      const gone = Object.fromEntries(from.map((topic) => [topic, 'gone' as const]));
      const renamed = title === undefined || title === kept.name ? {} : { [into]: { ...kept, name: title } };
      const moving = Object.keys(board.places).filter((sticky) => merged.has(board.places[sticky] ?? ''));
      return changed(place, ok({ topics: { ...gone, ...renamed }, places: placed(moving, into) }));
    },
  }),

  /** Takes some stickies of a topic out into a new one. */
  splitTopic: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({ ...where, topic: id, name, stickies: several }),
    decide(state, { topic: from, name: title, stickies, ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      const board = found.value;
      if (!ownValue(board.topics, from)) return noTopic;
      if (stickies.some((sticky) => ownValue(board.places, sticky) !== from)) {
        return refuse('not-in-topic');
      }
      return changed(place, arrange.create(board, title, stickies, context.newId));
    },
  }),

  renameTopic: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({ ...where, topic: id, name }),
    decide(state, { topic: which, name: title, ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      return changed(place, arrange.rename(found.value, which, title));
    },
  }),

  /** Takes a topic away; its stickies are not placed any more. */
  dissolveTopic: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject({ ...where, topic: id }),
    decide(state, { topic: which, ...place }, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      return changed(place, ok(arrange.dissolve(found.value, which)));
    },
  }),

  undoBoard: define({
    by: 'anyone',
    steps: AT_THE_WALL,
    payload: z.strictObject(where),
    decide(state, place, context) {
      const found = bench(state, place, context);
      if (!found.ok) return found;
      if (found.value.undo.length === 0) return refuse('nothing-to-undo');
      return ok([{ type: 'boardUndone', ...place }]);
    },
  }),
};
