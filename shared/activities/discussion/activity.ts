import { defineActivity } from '../activity.ts';
import { about } from './about.ts';
import { commands } from './commands.ts';
import { config } from './config.ts';
import { evolve } from './events.ts';
import { react } from './react.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { start } from './state.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Questions talked over one at a time (the guide's featured video, and Policies and Initiatives). */
export const activity = defineActivity({
  kind: 'discussion',
  config,
  steps,
  start,
  commands,
  react,
  evolve,
  views,
  tables,
  words,
  results,
  present,
  about,
  simulate,
});
