import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening, PersonId, RoomFacts, TableId } from '../activity.ts';
import { seating, touchedTables } from '../parts/presence.ts';
import { clockOf, retimed, turnsOf, writeLength, wroteIn } from './asking.ts';
import { type DocumentId, documentsIn, documentsOf, parted } from './documents.ts';
import type { Event } from './events.ts';
import { home, route } from './moves.ts';
import { moveNumber, movesThatFit, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { leave, resume, sitDown, type TurnClock, type Turns } from './turns.ts';

/** Who is here by document: that of these tables' people, and those that nobody writes any more [DC1]. */
function seated(state: State, tables: readonly TableId[], room: RoomFacts): Map<DocumentId, PersonId[]> {
  const seats = seating(room);
  return new Map(
    tables.flatMap((table) => {
      const begun = documentsOf(state, table).some((id) => turnsOf(state, id).started);
      return [...parted(state, table, seats.get(table) ?? [], { most: state.tableMost, begun })];
    }),
  );
}

/** The documents that somebody here writes. */
const occupied = (seats: ReadonlyMap<DocumentId, readonly PersonId[]>): DocumentId[] =>
  [...seats].filter(([, people]) => people.length > 0).map(([id]) => id);

/** Questions for documents that have people and are not there yet [M1]. */
function deal(state: State, documents: readonly DocumentId[]): Record<DocumentId, string> {
  const count = Object.keys(state.documents).length;
  const questions: Record<DocumentId, string> = {};
  documents
    .filter((id) => ownValue(state.documents, id) === undefined)
    .forEach((id, index) => {
      const next = state.questions[(count + index) % state.questions.length];
      const question = ownValue(state.assigned, id) ?? next?.id;
      if (question !== undefined) questions[id] = question;
    });
  return questions;
}

/** How long writing is, and how many moves there are [M3, M5]. */
function plan(state: State, documents: number, context: DecideContext) {
  const { write, move, whole } = state.shares;
  const total = write + move + (state.wholeGroup ? whole : 0);
  const fit = movesThatFit(documents, (context.itemMs * move) / total, state.moveMinutes, state.mostMoves);
  // The move that the room is at stays.
  const moves = Math.max(state.movesSet ? state.moves : fit, moveNumber(context.step) ?? 0);
  return { moves, writeMs: writeLength({ ...state, moves }, context) };
}

const same = (a: Turns, b: Turns): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What changes for the people of one document: who came, who went, and whether the turn goes on. */
function reseat(
  state: State,
  document: DocumentId,
  people: readonly PersonId[],
  clock: TurnClock,
  entered: boolean,
): Event[] {
  const before = turnsOf(state, document);
  let turns = before;
  for (const { person } of before.order) if (!people.includes(person)) turns = leave(turns, person, clock);
  const left = turns !== before;
  for (const person of people) turns = sitDown(turns, person, wroteIn(state, document, person), clock);
  if (entered && clock.running) turns = resume(turns, clock);
  if (same(before, turns)) return [];
  const because = left ? 'left' : turns.order.length > before.order.length ? 'seated' : 'wentOn';
  return [{ type: 'turnsChanged', table: document, turns, because }];
}

function enter(state: State, step: string, context: DecideContext): Event[] {
  const at = { ...context, step };
  const { room } = context;
  const seats = seated(state, [...seating(room).keys()], room);
  const written = occupied(seats);
  const dealt = deal(state, written);
  const events: Event[] = [];
  const isNew = Object.keys(dealt).length > 0;
  if (isNew) events.push({ type: 'documentsDealt', questions: dealt });
  const documents = { ...state.documents, ...dealt };
  const ids = Object.keys(documents);
  let writeMs = writeLength(state, at);
  if (isNew || step === WRITE_STEP) {
    const planned = plan(state, written.length, at);
    writeMs = planned.writeMs;
    if (writeMs !== state.writeMs || planned.moves !== state.moves)
      events.push({ type: 'timePlanned', ...planned });
  }
  const clock = clockOf(state, at, writeMs);
  for (const id of ids) events.push(...reseat(state, id, seats.get(id) ?? [], clock, true));

  const ring = documentsIn({ documents }, room.tables);
  const move = moveNumber(step);
  const known = ownValue(state.routes, step);
  const places =
    move === undefined
      ? home(ring)
      : known === undefined
        ? {
            ...home(ring),
            ...route(
              ring.filter((id) => written.includes(id)),
              move,
              state.routes,
              undefined,
            ),
          }
        : route(ring, move, state.routes, known);
  if (ring.length > 0) events.push({ type: 'documentsMoved', step, places });
  return events;
}

/** Turns that ran when the clock was paused have as much time left as they had then. */
function afterPause(state: State, ms: number, { now }: DecideContext): Event[] {
  return Object.keys(state.documents).flatMap((document): Event[] => {
    const turns = turnsOf(state, document);
    if (turns.turn === undefined) return [];
    const startedAt = turns.turn.startedAt + Math.min(ms, Math.max(0, now - turns.turn.startedAt));
    return [
      {
        type: 'turnsChanged',
        table: document,
        turns: { ...turns, turn: { ...turns.turn, startedAt } },
        because: 'wentOn',
      },
    ];
  });
}

/** What comes of people coming and going and of the room's steps. Who is away is as who has left [TU5]. */
export function react(state: State, happening: Happening, context: DecideContext): Event[] {
  if (happening.type === 'stepEntered') return enter(state, happening.step, context);
  if (happening.type === 'resumed') return afterPause(state, happening.ms, context);
  if (happening.type === 'timeChanged') return retimed(state, context);
  const { room } = context;
  const touched = seated(state, touchedTables(happening, room), room);
  const events: Event[] = [];
  const dealt = deal(state, occupied(touched));
  const fresh = Object.keys(dealt);
  let writeMs = writeLength(state, context);
  if (fresh.length > 0) {
    events.push({ type: 'documentsDealt', questions: dealt });
    // Moves that have begun are not planned anew.
    if (context.step === WRITE_STEP) {
      const all = seated(state, [...seating(room).keys()], room);
      const planned = plan(state, occupied(all).length, context);
      writeMs = planned.writeMs;
      if (writeMs !== state.writeMs || planned.moves !== state.moves)
        events.push({ type: 'timePlanned', ...planned });
    }
  }
  const clock = clockOf(state, context, writeMs);
  for (const [id, people] of touched) {
    if (ownValue(state.documents, id) === undefined && ownValue(dealt, id) === undefined) continue;
    events.push(...reseat(state, id, people, clock, false));
  }
  return events;
}
