import { defineActivity } from '../activity.ts';
import { about } from './about.ts';
import { commands } from './commands.ts';
import { config } from './config.ts';
import { evolve } from './events.ts';
import { react } from './react.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { start } from './state.ts';
import { spare, steps } from './steps.ts';
import { tables } from './tables.ts';
import { unwritten } from './unwritten.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Shared documents that tables write turn by turn and send round (the guide's Collaborative Leadership Activity). */
export const activity = defineActivity({
  kind: 'share-and-move',
  config,
  steps,
  spare,
  start,
  commands,
  unwritten,
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
