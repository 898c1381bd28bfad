import { defineActivity } from '../activity.ts';
import { boardCommands } from './boardCommands.ts';
import { type Config, config } from './config.ts';
import { type Event, evolve } from './events.ts';
import { hostCommands, personCommands } from './personCommands.ts';
import { react } from './react.ts';
import { report } from './report.ts';
import { simulate } from './simulate.ts';
import { type State, start, steps } from './state.ts';
import { views } from './views.ts';

/** Three stickies a person, ranked, put on the wall, and condensed into topics: by table, then all together. */
export const stickyBrainstorm = defineActivity<Config, State, Event>({
  kind: 'sticky-brainstorm',
  config,
  steps,
  start,
  commands: { ...personCommands, ...boardCommands, ...hostCommands },
  react,
  evolve,
  views,
  report,
  simulate,
});
