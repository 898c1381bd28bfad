import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { WritersView } from '../../../shared/activities/share-and-move/views.ts';
import type { Send } from '../../live/send.ts';
import type { ConsoleAsk, ConsoleProps, PhonePayloads, PhoneProps } from '../screen.ts';

/** What a phone's parts get once a document is with its owner. */
export interface SeatedProps extends PhoneProps<typeof activity> {
  /** What those who write one document with them see. */
  readonly own: WritersView & { readonly document: NonNullable<WritersView['document']> };
  readonly mine: Readonly<Record<string, true>>;
}

export interface WriteProps extends SeatedProps {
  /** Sends a command and says so when it was refused. */
  readonly ask: Send<PhonePayloads<typeof activity>, boolean>;
}

export interface ShareConsoleProps extends ConsoleProps<typeof activity> {
  readonly ask: ConsoleAsk<typeof activity>;
}
