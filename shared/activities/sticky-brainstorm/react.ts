import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import { follow } from '../parts/presence.ts';
import { carried } from './carried.ts';
import type { Event } from './events.ts';
import { partId } from './parts.ts';
import { ranked } from './rules.ts';
import { isPrivate, type Place, placeOf, questionsAt, type State } from './state.ts';

/** Stickies go up when their wall opens, follow their authors to another table, and tables' topics carry over. */
export function react(state: State, happening: Happening, context: DecideContext): readonly Event[] {
  const { room } = context;
  // They hang at a table where their author does not sit any more. [S3]
  const events: Event[] = follow(happening, room, Object.keys(state.seats)).flatMap(({ person, table }) =>
    (ownValue(state.seats, person) ?? table) === table ? [] : [{ type: 'stickiesMoved', person, table }],
  );
  const place = happening.type === 'stepEntered' ? placeOf(happening.step) : undefined;
  if (place === undefined) return events;
  // Whatever comes next is shown whole. [S18]
  if (state.alone !== undefined) events.push({ type: 'allShown' });
  // What the agenda is held without is known when the first question is asked. [S14]
  const leftOut =
    Object.keys(state.reached).length > 0
      ? []
      : state.picked.filter((question) => context.leftOut.includes(partId(question)));
  const picked = state.picked.filter((question) => !leftOut.includes(question));
  if (leftOut.length > 0) events.push({ type: 'questionsPicked', ids: picked, leftOut });
  return [...events, ...arrival({ ...state, picked }, place, context)];
}

/** What happens to the questions that a place is about when the room comes there, as far as it has not happened yet. */
export function arrival(state: State, place: Place, context: DecideContext): readonly Event[] {
  const { phase } = place;
  const questions = questionsAt(state, place);
  const events: Event[] = questions
    .filter((question) => !ownValue(state.reached, question))
    .map((question) => ({ type: 'questionReached', question }));
  // While people write and rank, no wall hangs: what they put down is theirs until the next one opens. [S1]
  const hanging = isPrivate(phase) ? [] : questions;
  // At ranking those open that hosts review first, so that they can name what they let through. [S12]
  const opens = !isPrivate(phase) || (state.review && phase === 'rank');
  for (const question of opens ? questions : [])
    if (!ownValue(state.walls, question)) events.push(opening(state, question, context));
  if (state.hanging.join() !== hanging.join())
    events.push(
      place.question === undefined
        ? { type: 'wallHung', questions: hanging }
        : { type: 'wallHung', ...(isPrivate(phase) ? {} : { question: place.question }) },
    );
  // Together, tables bring their topics themselves. [S5] [S16]
  if (phase === 'room' && place.question !== undefined && !ownValue(state.walls, place.question)?.condensed)
    events.push({
      type: 'boardCarried',
      question: place.question,
      ...carried(state, place.question, context.room.tables),
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
