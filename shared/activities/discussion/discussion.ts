import type { DecideContext, Happening, TableId } from '../activity.ts';
import { defineActivity } from '../activity.ts';
import { discussionConfig } from './config.ts';
import { type DiscussionEvent, evolve } from './events.ts';
import { hostCommands } from './hostCommands.ts';
import { participantCommands } from './participantCommands.ts';
import { changedTables } from './partners.ts';
import { discussionReport } from './report.ts';
import { type DiscussionState, questionAt, stepsOf } from './rules.ts';
import { simulateDiscussion } from './simulate.ts';
import { consoleView, floorView, meView, projectorView, tableView } from './views.ts';

/** The tables that a happening touches; all of them when a step is entered. */
function tablesOf(happening: Happening, { room }: DecideContext): readonly TableId[] {
  switch (happening.type) {
    case 'resumed':
      return [];
    case 'stepEntered':
      return room.tables;
    case 'personRemoved':
      return [happening.from];
    case 'personJoined':
    case 'personMoved': {
      const at = room.people[happening.person]?.table;
      const from = happening.type === 'personMoved' ? [happening.from] : [];
      return at === undefined ? from : [...from, at];
    }
  }
}

function react(state: DiscussionState, happening: Happening, context: DecideContext): DiscussionEvent[] {
  const events: DiscussionEvent[] = [];
  const at = happening.type === 'stepEntered' ? happening.step : context.step;
  const question = questionAt(state, at);
  if (question !== undefined && !Object.hasOwn(state.opened, question.id)) {
    events.push({ type: 'questionOpened', question: question.id });
  }
  const tables = tablesOf(happening, context);
  for (const table of tables) {
    const scribe = state.scribes[table];
    // Who leaves the table leaves the pen [D5].
    if (scribe !== undefined && context.room.people[scribe]?.table !== table)
      events.push({ type: 'penPassed', table });
  }
  if (state.format === 'partner' && question !== undefined) {
    const changed = changedTables(state.partners, context.room, tables, context.random);
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
  report: discussionReport,
  simulate: simulateDiscussion,
});
