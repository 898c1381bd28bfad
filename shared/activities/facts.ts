import type { ResourceGroup } from '../agenda/session.ts';

/** What activities know of a room: its people, and the session that is held in it. */

export type PersonId = string;
/** A table's letter(s): A … Z, AA … It is what stands on the table in the room. */
export type TableId = string;

/** People of one district or school, whose name the tables carry at which they sit. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** In order; none while nobody has sat down. */
  readonly tables: readonly TableId[];
}

/** The id of a person, or `host` for the room's hosts together. */
export type Scribe = PersonId | 'host';

/** A person in the room, as activities may know them. */
export interface Person {
  readonly id: PersonId;
  readonly name?: string;
  /** The id of one of the session's roles. */
  readonly role?: string;
  readonly table: TableId;
  /** The seat was given to them; otherwise they chose the table by its letter, or a host did. */
  readonly dealt?: true;
  /** Who writes for them, as they have no phone of their own: somebody at their table, or the hosts. */
  readonly scribe?: Scribe;
  /** Not here now: away for a while, or taken out by a host. */
  readonly gone?: 'away' | 'out';
}

export interface Role {
  readonly id: string;
  readonly title: string;
}

/**
 * What activities may read of the room. One rule holds everywhere: what somebody wrote or answered counts, wherever
 * they are now; only who is here is waited for, dealt to and counted as silent.
 */
export interface RoomFacts {
  /** Who is here. In the record, where nobody is waited for any more: everybody but those taken out by a host. */
  readonly people: Readonly<Record<PersonId, Person>>;
  /** Everybody who ever came, also those who are away or were taken out: for one person's table, name or role. */
  readonly everyone: Readonly<Record<PersonId, Person>>;
  /** All tables in order, also those without people. */
  readonly tables: readonly TableId[];
  /** Teams whose names tables carry. Not for `table` and `me`: what hosts rename must not change those. */
  readonly teams: readonly Team[];
  /** The roles that the session offers, in the session file's order. */
  readonly roles: readonly Role[];
  /** Not for `table` and `me`, which Next must not change. */
  readonly session: SessionFacts;
}

/** An item of the agenda that is held. */
export interface AgendaPart {
  readonly title: string;
  /** The title of its section. */
  readonly section: string;
  /** What it takes as things stand, ms: edited, refitted, without halves that are left out. */
  readonly ms: number;
}

/** What activities may read of the session as it stands. */
export interface SessionFacts {
  /** What is held, in order. Made when it is asked for. */
  agenda(): readonly AgendaPart[];
  readonly resources: readonly ResourceGroup[];
}
