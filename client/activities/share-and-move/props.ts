import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { TableView } from '../../../shared/activities/share-and-move/views.ts';
import type { Send } from '../../live/send.ts';
import type { ConsoleAsk, ConsoleProps, PhonePayloads, PhoneProps, ProjectorProps } from '../screen.ts';

export type SharePhoneProps = PhoneProps<typeof activity>;

/** What a phone's parts get once the table has its document. */
export interface SeatedProps extends SharePhoneProps {
  readonly table: TableView & { readonly document: NonNullable<TableView['document']> };
  readonly mine: Readonly<Record<string, true>>;
}

export interface WriteProps extends SeatedProps {
  /** Sends a command of this table and says so when it was refused. */
  readonly ask: Send<PhonePayloads<typeof activity>, boolean>;
}

export type ShareProjectorProps = ProjectorProps<typeof activity>;

export interface ShareConsoleProps extends ConsoleProps<typeof activity> {
  readonly ask: ConsoleAsk<typeof activity>;
}
