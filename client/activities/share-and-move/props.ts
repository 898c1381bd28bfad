import type { ConsoleView } from '../../../shared/activities/share-and-move/consoleView.ts';
import type { ProjectorView } from '../../../shared/activities/share-and-move/projectorView.ts';
import type { FloorView, MeView, TableView } from '../../../shared/activities/share-and-move/views.ts';
import type { SendOptions } from '../../live/send.ts';
import type { ConsoleProps, PhoneProps, ProjectorProps } from '../screen.ts';

export type SharePhoneProps = PhoneProps<FloorView, TableView, MeView>;

/** What a phone's parts get once the table has its document. */
export interface SeatedProps extends SharePhoneProps {
  readonly table: TableView & { readonly document: NonNullable<TableView['document']> };
  readonly mine: Readonly<Record<string, true>>;
}

/** Sends a command of this table and says so when it was refused. */
export type Ask = (type: string, payload?: object, options?: SendOptions) => Promise<boolean>;

export interface WriteProps extends SeatedProps {
  readonly ask: Ask;
}

export type ShareProjectorProps = ProjectorProps<ProjectorView>;

/** Sends a command and says so when it was refused. */
export type AskHost = (type: string, payload: object) => Promise<boolean>;

export interface ShareConsoleProps extends ConsoleProps<ConsoleView> {
  readonly ask: AskHost;
}
