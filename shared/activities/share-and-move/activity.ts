import { defineActivity } from '../activity.ts';
import { commands } from './commands.ts';
import { type Config, config } from './config.ts';
import { type Event, evolve } from './events.ts';
import { react } from './react.ts';
import { present, results } from './results.ts';
import { simulate } from './simulate.ts';
import { type State, start } from './state.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Shared documents that tables write turn by turn and send round (the guide's Collaborative Leadership Activity). */
export const activity = defineActivity<Config, State, Event>({
  kind: 'share-and-move',
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
  simulate,
});
