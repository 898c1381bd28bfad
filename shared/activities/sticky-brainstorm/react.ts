import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import { follow } from '../parts/presence.ts';
import { carried } from './carried.ts';
import type { Event } from './events.ts';
import { ranked } from './rules.ts';
import { placeOf, type State } from './state.ts';

/** Stickies go up when their wall opens, follow their authors to another table, and tables' topics carry over. */
export function react(state: State, happening: Happening, context: DecideContext): readonly Event[] {
  const { room } = context;
  // They hang at a table where their author does not sit any more. [S3]
  const events: Event[] = follow(happening, room, Object.keys(state.seats)).flatMap(({ person, table }) =>
    (ownValue(state.seats, person) ?? table) === table ? [] : [{ type: 'stickiesMoved', person, table }],
  );
  if (happening.type !== 'stepEntered') return events;
  const place = placeOf(happening.step);
  if (!place) return events;
  if (!ownValue(state.reached, place.question))
    events.push({ type: 'questionReached', question: place.question });
  // While people write and rank, no wall hangs: what they put down is theirs until the next one opens. [S1]
  if (place.phase === 'write' || place.phase === 'rank') {
    if (state.hanging !== undefined) events.push({ type: 'wallHung' });
    // So that hosts can name what they let through. [S12]
    if (state.review && place.phase === 'rank' && !ownValue(state.walls, place.question))
      events.push(opening(state, place.question, context));
    return events;
  }
  const wall = ownValue(state.walls, place.question);
  if (!wall) events.push(opening(state, place.question, context));
  if (state.hanging !== place.question) events.push({ type: 'wallHung', question: place.question });
  if (place.phase === 'room' && !wall?.condensed)
    events.push({
      type: 'boardCarried',
      question: place.question,
      ...carried(state, place.question, room.tables),
    });
  return events;
}

function opening(state: State, question: string, { room, newId }: DecideContext): Event {
  const notes: Record<PersonId, Record<string, string>> = {};
  const seats: Record<PersonId, TableId> = {};
  for (const [person, mine] of Object.entries(ownValue(state.own, question) ?? {})) {
    const table = ownValue(room.everyone, person)?.table ?? ownValue(state.seats, person);
    if (table === undefined) continue;
    const written = ranked(mine.slots, mine.order);
    if (written.length === 0) continue;
    notes[person] = Object.fromEntries(
      written.map((slot) => [slot, ownValue(mine.ids, String(slot)) ?? newId()]),
    );
    seats[person] = table;
  }
  return { type: 'wallOpened', question, notes, seats };
}
