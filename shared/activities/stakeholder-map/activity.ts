import { defineActivity } from '../activity.ts';
import { about } from './about.ts';
import { commands } from './commands.ts';
import { config } from './config.ts';
import { evolve } from './events.ts';
import { present } from './present.ts';
import { react } from './react.ts';
import { results } from './results.ts';
import { simulate } from './simulate.ts';
import { start, take } from './state.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Who has to be in on a plan: which relation each has to it, who is missing, and whom to invite. */
export const activity = defineActivity({
  kind: 'stakeholder-map',
  config,
  steps,
  start,
  take,
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
