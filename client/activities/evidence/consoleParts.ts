import type { activity } from '../../../shared/activities/evidence/activity.ts';
import type { ConsoleView } from '../../../shared/activities/evidence/consoleView.ts';
import type { ConsoleAsk } from '../screen.ts';

/** What each part of the console is given. */
export interface PartProps {
  readonly view: ConsoleView;
  /** Of the session's own words. */
  readonly language: string;
  readonly ask: ConsoleAsk<typeof activity>;
  /** Forgets why the last thing was refused. */
  readonly forget: () => void;
}
