import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import { seating, touchedTables } from '../parts/presence.ts';
import { clockOf, retimed, turnsOf, writeLength } from './asking.ts';
import type { Event } from './events.ts';
import { home, route } from './moves.ts';
import { moveNumber, movesThatFit, textOf, WRITE_STEP } from './rules.ts';
import { documentsIn, type State } from './state.ts';
import { leave, resume, sitDown, type TurnClock, type Turns } from './turns.ts';

/** Whether somebody has written in a turn at this table [TU4]. */
const wroteAt = (state: State, table: TableId, person: PersonId): boolean =>
  writtenBy(state.passages, person).some(
    (passage) => passage.kind === 'turn' && passage.place === table && !isBlank(textOf(passage)),
  );

/** Documents for tables that have people and none yet [M1]. */
function deal(state: State, tables: readonly TableId[]): Record<TableId, string> {
  const count = Object.keys(state.documents).length;
  const questions: Record<TableId, string> = {};
  tables
    .filter((table) => ownValue(state.documents, table) === undefined)
    .forEach((table, index) => {
      const next = state.questions[(count + index) % state.questions.length];
      const question = ownValue(state.assigned, table) ?? next?.id;
      if (question !== undefined) questions[table] = question;
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

/** What changes for the people of one table: who came, who went, and whether the turn goes on. */
function reseat(
  state: State,
  table: TableId,
  people: readonly PersonId[],
  clock: TurnClock,
  entered: boolean,
): Event[] {
  const before = turnsOf(state, table);
  let turns = before;
  for (const { person } of before.order) if (!people.includes(person)) turns = leave(turns, person, clock);
  const left = turns !== before;
  for (const person of people) turns = sitDown(turns, person, wroteAt(state, table, person), clock);
  if (entered && clock.running) turns = resume(turns, clock);
  if (same(before, turns)) return [];
  const because = left ? 'left' : turns.order.length > before.order.length ? 'seated' : 'wentOn';
  return [{ type: 'turnsChanged', table, turns, because }];
}

function enter(state: State, step: string, context: DecideContext): Event[] {
  const at = { ...context, step };
  const seats = seating(context.room);
  const occupied = [...seats].filter(([, people]) => people.length > 0).map(([table]) => table);
  const dealt = deal(state, occupied);
  const events: Event[] = [];
  const isNew = Object.keys(dealt).length > 0;
  if (isNew) events.push({ type: 'documentsDealt', questions: dealt });
  const tables = [...new Set([...Object.keys(state.documents), ...Object.keys(dealt)])];
  const isOccupied = (table: TableId) => occupied.includes(table);
  let writeMs = writeLength(state, at);
  if (isNew || step === WRITE_STEP) {
    const planned = plan(state, tables.filter(isOccupied).length, at);
    writeMs = planned.writeMs;
    if (writeMs !== state.writeMs || planned.moves !== state.moves)
      events.push({ type: 'timePlanned', ...planned });
  }
  const clock = clockOf(state, at, writeMs);
  for (const table of tables) events.push(...reseat(state, table, seats.get(table) ?? [], clock, true));

  const ring = [
    ...context.room.tables.filter((table) => tables.includes(table)),
    ...documentsIn(state, context.room.tables).filter((table) => !context.room.tables.includes(table)),
  ];
  const move = moveNumber(step);
  const known = ownValue(state.routes, step);
  const places =
    move === undefined
      ? home(ring)
      : known === undefined
        ? { ...home(ring), ...route(ring.filter(isOccupied), move, state.routes, undefined) }
        : route(ring, move, state.routes, known);
  if (ring.length > 0) events.push({ type: 'documentsMoved', step, places });
  return events;
}

/** Turns that ran when the clock was paused have as much time left as they had then. */
function afterPause(state: State, ms: number, { now }: DecideContext): Event[] {
  return Object.keys(state.documents).flatMap((table): Event[] => {
    const turns = turnsOf(state, table);
    if (turns.turn === undefined) return [];
    const startedAt = turns.turn.startedAt + Math.min(ms, Math.max(0, now - turns.turn.startedAt));
    return [
      {
        type: 'turnsChanged',
        table,
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
  const seats = seating(context.room);
  const events: Event[] = [];
  const isOccupied = (table: TableId) => (seats.get(table)?.length ?? 0) > 0;
  const touched = touchedTables(happening, context.room);
  const dealt = deal(state, touched.filter(isOccupied));
  const fresh = Object.keys(dealt);
  let writeMs = writeLength(state, context);
  if (fresh.length > 0) {
    events.push({ type: 'documentsDealt', questions: dealt });
    // Moves that have begun are not planned anew.
    if (context.step === WRITE_STEP) {
      const documents = [...Object.keys(state.documents), ...fresh].filter(isOccupied);
      const planned = plan(state, documents.length, context);
      writeMs = planned.writeMs;
      if (writeMs !== state.writeMs || planned.moves !== state.moves)
        events.push({ type: 'timePlanned', ...planned });
    }
  }
  const clock = clockOf(state, context, writeMs);
  for (const table of touched) {
    if (ownValue(state.documents, table) === undefined && ownValue(dealt, table) === undefined) continue;
    events.push(...reseat(state, table, seats.get(table) ?? [], clock, false));
  }
  return events;
}
