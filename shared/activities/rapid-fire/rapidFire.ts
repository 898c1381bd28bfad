import { defineActivity } from '../activity.ts';
import { type Config, config } from './config.ts';
import { entryCommands } from './entryCommands.ts';
import { type Event, evolve } from './events.ts';
import { hostCommands } from './hostCommands.ts';
import { queueCommands } from './queueCommands.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { type State, start, steps } from './state.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Talks with a clock and questions from phones, then a discussion that collects practices. */
export const rapidFire = defineActivity<Config, State, Event>({
  kind: 'rapid-fire',
  config,
  steps,
  start,
  commands: { ...queueCommands, ...entryCommands, ...hostCommands },
  evolve,
  views,
  tables,
  words,
  results,
  present,
  simulate,
});
