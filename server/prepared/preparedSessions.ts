/** A facilitator's own copy of a session, as it is being edited: whatever was typed, at fault or not. */
export interface PreparedSession {
  readonly id: string;
  /** Grows by one with every change that is saved. */
  readonly version: number;
  /** Server instant, ms. */
  readonly savedAt: number;
  /** The id of the session file that it began as a copy of. */
  readonly template?: string;
  /** Any JSON value: what is at fault while somebody is typing is kept as typed. */
  readonly session: unknown;
  /** What is ticked off on the checklist. */
  readonly ticked: readonly string[];
  /** Which notes of the checks were put away; left out when none. */
  readonly dismissed?: readonly string[];
}

/** What an editor writes. */
export type PreparedContent = Pick<PreparedSession, 'session' | 'ticked' | 'dismissed'>;

/** The content as it is stored. What nobody put away is left out: it reads as sessions of older servers do. */
export const contentText = ({ session, ticked, dismissed = [] }: PreparedContent): string =>
  JSON.stringify({ session, ticked, ...(dismissed.length > 0 ? { dismissed } : {}) });

/** What is known of a prepared session without reading its text. */
export type PreparedHead = Pick<PreparedSession, 'id' | 'version' | 'savedAt' | 'template'>;

export type NewPrepared = Omit<PreparedSession, 'version'>;

/** What an editor saves. */
export type PreparedChange = Pick<PreparedSession, 'savedAt'> & PreparedContent;

export type PreparedSaving =
  | { readonly outcome: 'saved'; readonly version: number; readonly savedAt: number }
  /** Somebody else has saved since: nothing was written. */
  | { readonly outcome: 'changed'; readonly version: number }
  | { readonly outcome: 'unknown' };

/**
 * The sessions that facilitators prepare on this server. What `save` has resolved for survives a power cut.
 * One contract test suite runs over every implementation.
 */
export interface PreparedSessions {
  /** The first version is 1. @throws when the id is taken */
  create(made: NewPrepared): Promise<void>;
  read(id: string): Promise<PreparedSession | undefined>;
  /**
   * Writes over what is there, unless it has changed since `expectedVersion`. The same content once more is no
   * change, whatever the version expected: an editor whose answer was lost may simply send it again.
   */
  save(id: string, expectedVersion: number, change: PreparedChange): Promise<PreparedSaving>;
  /** The one saved last comes first. */
  list(): Promise<readonly PreparedHead[]>;
  /** Leaves none of its text on disk. @returns whether there was one */
  remove(id: string): Promise<boolean>;
}
