import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, type TableId } from '../activity.ts';
import { id } from '../fields.ts';
import { type BoardPatch, byId, nameKey, noBoard, placed, type Topic } from '../parts/board.ts';
import { wallFull } from './boardCommands.ts';
import { carried } from './carried.ts';
import type { Event } from './events.ts';
import { MOST_TOPICS, ROOM } from './rules.ts';
import { boardOf, hangingNotes, type State } from './state.ts';

const define = command<State, Event>();

/** One of a table's topics, with the stickies in it that hang. */
interface Theirs {
  readonly table: TableId;
  readonly topic: Topic;
  readonly stickies: readonly string[];
}

/** A topic of the sender's own table, when tables bring theirs. [S16] */
function theirs(state: State, question: string, id: string, { actor, room }: CommandContext): Result<Theirs> {
  if (state.flow !== 'together') return refuse('not-now');
  const table = ownValue(room.everyone, actor.id)?.table;
  if (table === undefined) return refuse('removed');
  if (!state.hanging.includes(question)) return refuse('wall-closed');
  const board = boardOf(state, question, table);
  const topic = ownValue(board?.topics, id);
  if (!board || !topic) return refuse('unknown-topic');
  const stickies = hangingNotes(state, question, table)
    .filter((note) => ownValue(board.places, note.id) === id)
    .map((note) => note.id);
  return ok({ table, topic, stickies });
}

/**
 * The change that takes a table's stickies to a topic of the room's wall, or off it (`''`). What the table brought
 * before goes when nobody's are left in it. [S16]
 */
function carrying(state: State, question: string, { topic, stickies }: Theirs, to: string): BoardPatch {
  const { topics, places } = boardOf(state, question, ROOM) ?? noBoard();
  const moving = stickies.filter((sticky) => (ownValue(places, sticky) ?? '') !== to);
  const gone = new Set(moving);
  const isLeft = Object.entries(places).some(([sticky, at]) => at === topic.id && !gone.has(sticky));
  const brought = ownValue(topics, topic.id);
  return {
    places: placed(moving, to),
    ...(brought &&
    topic.id !== to &&
    !isLeft &&
    moving.some((sticky) => ownValue(places, sticky) === topic.id)
      ? { topics: { [topic.id]: 'gone' as const } }
      : {}),
  };
}

/** @param by the table whose change it is; a host's without one */
function changed(
  question: string,
  patch: BoardPatch,
  by: { readonly table?: TableId } = {},
): Result<Event[]> {
  const { topics = {}, places = {} } = patch;
  const isNothing = Object.keys(topics).length + Object.keys(places).length === 0;
  return ok(isNothing ? [] : [{ type: 'boardChanged', question, scope: ROOM, ...by, patch }]);
}

/** What comes to the room's wall, when tables bring it themselves. [S16] */
export const centralCommands = {
  /** Brings a topic of one's own table: into one that is there, or as a new one of its name. */
  bringTopic: define({
    by: 'participant',
    steps: ['room'],
    payload: z.strictObject({ question: id, topic: id, into: id.exactOptional() }),
    decide(state, { question, topic: which, into }, context) {
      const own = theirs(state, question, which, context);
      if (!own.ok) return own;
      const { table, topic, stickies } = own.value;
      if (stickies.length === 0) return refuse('unknown-sticky');
      const board = boardOf(state, question, ROOM) ?? noBoard();
      if (into !== undefined && !ownValue(board.topics, into)) return refuse('unknown-topic');
      const known =
        into ?? Object.values(board.topics).find(({ name }) => nameKey(name) === nameKey(topic.name))?.id;
      if (known === undefined && Object.keys(board.topics).length >= MOST_TOPICS) return wallFull;
      // It keeps its id, so that it is the same topic at the table and in the room.
      const to = known ?? (ownValue(board.topics, which) ? context.newId() : which);
      const patch = carrying(state, question, own.value, to);
      const change =
        known === undefined
          ? {
              ...patch,
              topics: { ...patch.topics, [to]: { id: to, name: topic.name, nth: board.count + 1 } },
            }
          : patch;
      return changed(question, change, { table });
    },
  }),

  /** Takes one's own table's stickies of a topic off the room's wall. */
  takeBackTopic: define({
    by: 'participant',
    steps: ['room'],
    payload: z.strictObject({ question: id, topic: id }),
    decide(state, { question, topic }, context) {
      const own = theirs(state, question, topic, context);
      if (!own.ok) return own;
      return changed(question, carrying(state, question, own.value, ''), { table: own.value.table });
    },
  }),

  /** Brings what tables have not brought: a topic of a name that is there joins it. */
  bringRest: define({
    by: 'host',
    payload: z.strictObject({ question: id }),
    decide(state, { question }, { room }) {
      if (state.flow !== 'together' || !state.hanging.includes(question)) return refuse('wall-closed');
      const { topics, places } = carried(state, question, room.tables);
      const there = Object.keys(boardOf(state, question, ROOM)?.topics ?? {}).length;
      if (there + topics.length > MOST_TOPICS) return wallFull;
      return changed(question, { topics: byId(topics), places });
    },
  }),
};
