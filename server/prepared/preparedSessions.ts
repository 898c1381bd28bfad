import type { Prepared } from '../../shared/protocol/answers.ts';

/** What an editor writes. */
export type PreparedContent = Pick<Prepared, 'session' | 'ticked' | 'dismissed'>;

/** The content as it is stored. What nobody put away is left out: it reads as sessions of older servers do. */
export const contentText = ({ session, ticked, dismissed = [] }: PreparedContent): string =>
  JSON.stringify({ session, ticked, ...(dismissed.length > 0 ? { dismissed } : {}) });

/** What is known of a prepared session without reading its text. */
export type PreparedHead = Pick<Prepared, 'id' | 'version' | 'savedAt' | 'template'>;

export type NewPrepared = Omit<Prepared, 'version'>;

/** What an editor saves. */
export type PreparedChange = Pick<Prepared, 'savedAt'> & PreparedContent;

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
  read(id: string): Promise<Prepared | undefined>;
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
