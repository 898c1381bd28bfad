import type { activity } from '../../../shared/activities/rubric/activity.ts';
import type { ConsoleView } from '../../../shared/activities/rubric/consoleView.ts';
import type { ConsoleAsk, PhoneProps, ProjectorProps } from '../screen.ts';

export type RubricPhone = PhoneProps<typeof activity>;
export type RubricProjector = ProjectorProps<typeof activity>;

/** What the parts of the console are given. */
export interface RubricPart {
  readonly view: ConsoleView;
  readonly language: string;
  readonly ask: ConsoleAsk<typeof activity>;
  /** Forgets why the last thing was refused. */
  readonly forget: () => void;
}
