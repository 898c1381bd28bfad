import { defineActivity } from '../activity.ts';
import { about } from './about.ts';
import { commands } from './commands.ts';
import { config } from './config.ts';
import { evolve } from './events.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { start } from './state.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Stand if it applies, sit if it does not: the room sees who it is, and nobody sees who said what. */
export const activity = defineActivity({
  kind: 'take-off-touch-down',
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
  about,
  simulate,
});
