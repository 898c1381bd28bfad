import { own } from '../../lib/own.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import type { Event } from './events.ts';
import { nameKey, ROOM, ranked } from './rules.ts';
import { boardOf, notesOf, placeOf, type State, type Topic } from './state.ts';

/** Stickies go up when their wall opens, follow their authors to another table, and tables' topics carry over. */
export function react(state: State, happening: Happening, context: DecideContext): readonly Event[] {
  const { room } = context;
  if (happening.type === 'personMoved') return moved(state, [happening.person], context);
  if (happening.type !== 'stepEntered') return [];
  const events: Event[] = [...moved(state, Object.keys(state.seats), context)];
  const place = placeOf(happening.step);
  if (!place) return events;
  if (!own(state.reached, place.question)) events.push({ type: 'questionReached', question: place.question });
  // While people write and rank, no wall hangs: what they put down is theirs until the next one opens. [S1]
  if (place.phase === 'write' || place.phase === 'rank') {
    if (state.hanging !== undefined) events.push({ type: 'wallHung' });
    return events;
  }
  const wall = own(state.walls, place.question);
  if (!wall) events.push(opening(state, place.question, context));
  if (state.hanging !== place.question) events.push({ type: 'wallHung', question: place.question });
  if (place.phase === 'room' && !wall?.condensed)
    events.push(carrying(state, place.question, room.tables, context.newId));
  return events;
}

/** Those whose stickies hang at a table where they do not sit any more. [S3] */
function moved(state: State, people: readonly PersonId[], { room }: DecideContext): Event[] {
  return people.flatMap((person): Event[] => {
    const table = own(room.people, person)?.table;
    const hangs = own(state.seats, person);
    return table === undefined || hangs === undefined || table === hangs
      ? []
      : [{ type: 'stickiesMoved', person, table }];
  });
}

function opening(state: State, question: string, { room, newId }: DecideContext): Event {
  const notes: Record<PersonId, Record<string, string>> = {};
  const seats: Record<PersonId, TableId> = {};
  for (const [person, mine] of Object.entries(own(state.own, question) ?? {})) {
    const table = own(room.people, person)?.table ?? own(state.seats, person);
    if (table === undefined) continue;
    const written = ranked(mine.slots, mine.order);
    if (written.length === 0) continue;
    notes[person] = Object.fromEntries(written.map((slot) => [slot, newId()]));
    seats[person] = table;
  }
  return { type: 'wallOpened', question, notes, seats };
}

/** The tables' topics as the room's, beside those that hosts made before: same names become one. [S5] */
function carrying(state: State, question: string, tables: readonly TableId[], newId: () => string): Event {
  const room = boardOf(state, question, ROOM);
  const known = new Map(Object.values(room?.topics ?? {}).map((topic) => [nameKey(topic.name), topic]));
  const topics: Topic[] = [];
  const places: Record<string, string> = {};
  const notes = notesOf(state, question).filter((note) => own(room?.places, note.id) === undefined);
  for (const table of tables) {
    const board = boardOf(state, question, table);
    if (!board) continue;
    for (const note of notes) {
      const own_ = note.table === table ? own(board.places, note.id) : undefined;
      const from = own_ === undefined ? undefined : own(board.topics, own_);
      if (!from) continue;
      const key = nameKey(from.name);
      let into = known.get(key);
      if (!into) {
        into = { id: newId(), name: from.name, nth: (room?.count ?? 0) + topics.length + 1 };
        known.set(key, into);
        topics.push(into);
      }
      places[note.id] = into.id;
    }
  }
  return { type: 'boardCarried', question, topics, places };
}
