import { defineActivity } from '../activity.ts';
import { about } from './about.ts';
import { commands } from './commands.ts';
import { config } from './config.ts';
import { evolve } from './events.ts';
import { parts } from './parts.ts';
import { present } from './present.ts';
import { react } from './react.ts';
import { results } from './results.ts';
import { simulate } from './simulate.ts';
import { start } from './state.ts';
import { spare, steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Three stickies a person, ranked, put on the wall, and condensed into topics: by table, then all together. */
export const activity = defineActivity({
  kind: 'sticky-brainstorm',
  config,
  steps,
  spare,
  parts,
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
