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

/** Talks with a clock and questions from phones, then a discussion that collects what people write. */
export const activity = defineActivity({
  kind: 'rapid-fire',
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
