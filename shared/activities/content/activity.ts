import { defineActivity } from '../activity.ts';
import { commands } from './commands.ts';
import { type Config, config } from './config.ts';
import { type Event, evolve } from './events.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { type State, start } from './state.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Slides, and the board of who is in the room (the guide's Welcome, Background, Planning Tools and Wrap Up). */
export const activity = defineActivity<Config, State, Event>({
  kind: 'content',
  config,
  steps,
  start,
  commands,
  evolve,
  views,
  tables,
  words,
  results,
  present,
  simulate,
});
