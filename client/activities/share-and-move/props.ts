import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { TableView } from '../../../shared/activities/share-and-move/views.ts';
import type { Send } from '../../live/send.ts';
import type { ConsoleAsk, ConsoleProps, PhonePayloads, PhoneProps } from '../screen.ts';

/** What a phone's parts get once the table has its document. */
export interface SeatedProps extends PhoneProps<typeof activity> {
  readonly table: TableView & { readonly document: NonNullable<TableView['document']> };
  readonly mine: Readonly<Record<string, true>>;
}

export interface WriteProps extends SeatedProps {
  /** Sends a command of this table and says so when it was refused. */
  readonly ask: Send<PhonePayloads<typeof activity>, boolean>;
}

export interface ShareConsoleProps extends ConsoleProps<typeof activity> {
  readonly ask: ConsoleAsk<typeof activity>;
}
