import { own } from '../../lib/own.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import type { Event } from './events.ts';
import { changedTables } from './partners.ts';
import { questionAt, type State } from './state.ts';

/** The tables that a happening touches; all of them when a step is entered. */
function tablesOf(happening: Happening, { room }: DecideContext): readonly TableId[] {
  const at = (person: PersonId): TableId[] => {
    const table = own(room.everyone, person)?.table;
    return table === undefined ? [] : [table];
  };
  switch (happening.type) {
    case 'resumed':
      return [];
    case 'stepEntered':
      return room.tables;
    case 'personJoined':
    case 'personReturned':
      return at(happening.person);
    case 'personMoved':
    case 'personRemoved':
      return [...new Set([happening.from, ...at(happening.person)])];
    case 'peopleWentAway':
    case 'peopleCameBack':
      return [...new Set(happening.people.flatMap(at))];
  }
}

export function react(state: State, happening: Happening, context: DecideContext): Event[] {
  const { room } = context;
  const events: Event[] = [];
  const entered = happening.type === 'stepEntered';
  const question = questionAt(state, entered ? happening.step : context.step);
  if (question !== undefined && !Object.hasOwn(state.opened, question.id)) {
    events.push({ type: 'questionOpened', question: question.id });
  }
  const tables = tablesOf(happening, context);
  for (const table of tables) {
    const scribe = state.scribes[table];
    // Who leaves the table, or goes away, leaves the pen [D5].
    if (scribe !== undefined && own(room.people, scribe)?.table !== table)
      events.push({ type: 'penPassed', table });
  }
  if (state.format === 'partner' && question !== undefined) {
    const changed = changedTables(state.partners, room, tables, context.random, entered);
    if (Object.keys(changed).length > 0) events.push({ type: 'partnersSet', tables: changed });
  }
  return events;
}
