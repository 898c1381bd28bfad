import { own } from '../../lib/own.ts';
import type { DecideContext, Happening, PersonId, TableId } from '../activity.ts';
import { defineActivity } from '../activity.ts';
import { discussionConfig } from './config.ts';
import { type DiscussionEvent, evolve } from './events.ts';
import { hostCommands } from './hostCommands.ts';
import { participantCommands } from './participantCommands.ts';
import { changedTables } from './partners.ts';
import { present, results } from './results.ts';
import { type DiscussionState, questionAt, stepsOf } from './rules.ts';
import { simulateDiscussion } from './simulate.ts';
import { tables } from './tables.ts';
import { consoleView, floorView, meView, projectorView, tableView } from './views.ts';
import { words } from './words.ts';

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

function react(state: DiscussionState, happening: Happening, context: DecideContext): DiscussionEvent[] {
  const { room } = context;
  const events: DiscussionEvent[] = [];
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

/** Questions talked over one at a time (the guide's featured video, and Policies and Initiatives). */
export const discussion = defineActivity({
  kind: 'discussion',
  config: discussionConfig,
  steps: (state: DiscussionState) => stepsOf(state),
  start: ({ media, questions, format, answers }): DiscussionState => ({
    ...(media === undefined ? {} : { media }),
    questions,
    format,
    answerMode: answers,
    opened: {},
    answers: {},
    own: {},
    tableOwn: {},
    scribes: {},
    partners: {},
    followUps: {},
    counter: 0,
  }),
  commands: { ...hostCommands, ...participantCommands },
  react,
  evolve,
  views: { console: consoleView, projector: projectorView, floor: floorView, table: tableView, me: meView },
  tables,
  words,
  results,
  present,
  simulate: simulateDiscussion,
});
