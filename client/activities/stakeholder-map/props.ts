import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import type { ConsoleView } from '../../../shared/activities/stakeholder-map/views.ts';
import type { ConsoleAsk } from '../screen.ts';

/** What each part of its console is given. */
export interface ConsolePart {
  readonly view: ConsoleView;
  readonly language: string;
  readonly ask: ConsoleAsk<typeof activity>;
  readonly forget: () => void;
}
