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

/** What a district can show for itself: an inventory of evidence by tables, checked by others, and what is missing. */
export const activity = defineActivity({
  kind: 'evidence',
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
