import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening } from '../activity.ts';
import { touchedTables } from '../parts/presence.ts';
import type { Event } from './events.ts';
import { changedTables } from './partners.ts';
import { questionAt, type State } from './state.ts';

export function react(state: State, happening: Happening, context: DecideContext): Event[] {
  const { room } = context;
  const events: Event[] = [];
  const entered = happening.type === 'stepEntered';
  const question = questionAt(state, entered ? happening.step : context.step);
  if (question !== undefined && !Object.hasOwn(state.opened, question.id)) {
    events.push({ type: 'questionOpened', question: question.id });
  }
  const tables = touchedTables(happening, room);
  for (const table of tables) {
    const scribe = state.scribes[table];
    // Who leaves the table, or goes away, leaves the pen [D5].
    if (scribe !== undefined && ownValue(room.people, scribe)?.table !== table)
      events.push({ type: 'penPassed', table });
  }
  if (state.format === 'partner' && question !== undefined) {
    const changed = changedTables(state.partners, room, tables, context.random, entered);
    if (Object.keys(changed).length > 0) events.push({ type: 'partnersSet', tables: changed });
  }
  return events;
}
