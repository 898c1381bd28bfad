import type { Given, Role, Scribe, TableId, Team } from '../activities/activity.ts';
import type { AgendaItem, Session } from '../agenda/session.ts';
import type { Earlier } from '../agenda/timing.ts';
import type { Arrangement, EditKind, WalkKind } from './agenda.ts';
import type { SwitchEvent } from './switches.ts';

/** Everything that can happen in a room. The log holds these, and nothing else is the truth. */
export type RoomEvent =
  | {
      type: 'roomOpened';
      roomId: string;
      code: string;
      session: Session;
      sessionId?: string;
      tables: number;
      /** How many people are expected. */
      expected?: number;
      namesAsked: boolean;
      /** Where phones go, as chosen for the room before. */
      address?: string;
      /** SHA-256 of the host key, base64url. */
      hostKeyHash: string;
      /** A rehearsal: its people are simulated, its clock can be sped up, and it leaves no report. */
      rehearsal?: true;
      /** Time zone of the room, as its opener's device has it. */
      zone?: string;
    }
  | {
      type: 'personJoined';
      person: string;
      /** SHA-256 of the person's token, base64url; absent for who has no phone. */
      tokenHash?: string;
      table: TableId;
      /** The seat was dealt; otherwise the person named the table. */
      dealt?: true;
      name?: string;
      role?: Role['id'];
      /** Who writes for them, as they have no phone. */
      scribe?: Scribe;
    }
  /** Somebody else writes for a person without a phone now. */
  | { type: 'scribeChanged'; person: string; from: Scribe; scribe: Scribe }
  /** A phone may come in as this person, by the token of this SHA-256; until it does, their scribe writes for them. */
  | { type: 'phoneOffered'; person: string; tokenHash: string }
  /** It has come: the person has a phone of their own, and nobody writes for them any more. */
  | { type: 'phoneTaken'; person: string; from: Scribe }
  | { type: 'personIntroduced'; person: string; name?: string; role?: Role['id'] }
  /** `dealt`: to a seat that nobody chose. */
  | { type: 'personMoved'; person: string; table: TableId; from: TableId; dealt?: true }
  | { type: 'personRemoved'; person: string; from: TableId }
  /** Taken out, and brought back by a host. */
  | { type: 'personReturned'; person: string; table: TableId }
  /** Offline for some minutes, or said by a host. */
  | { type: 'peopleWentAway'; people: readonly string[] }
  | { type: 'peopleCameBack'; people: readonly string[] }
  | { type: 'tablesSet'; count: number }
  /** Seats were dealt evenly, by the moves before this: where those who moved sat, and how many tables there were. */
  | {
      type: 'seatsDealt';
      before: number;
      seats: readonly { person: string; table: TableId; dealt?: true }[];
    }
  /** All teams as they are now. `title`: a host did it, to the team of this name, and can take it back. */
  | { type: 'teamsArranged'; teams: readonly Team[]; title?: string }
  /** Without a number: nobody says. */
  | { type: 'peopleExpected'; count?: number }
  | { type: 'sessionStarted' }
  | { type: 'stepEntered'; item: string; step: string; how?: WalkKind }
  /** What the item that the room has come to is given of earlier ones. [G1] */
  | { type: 'itemGiven'; item: string; given: Given }
  /** Put in by a host, and left out until the agenda is arranged with it. */
  | { type: 'itemInserted'; item: AgendaItem }
  | { type: 'agendaArranged'; kind: EditKind; title: string; arrangement: Arrangement; inserted?: string }
  /** `change` is the number of the event that is taken back; `to` is where that takes the room. */
  | { type: 'undone'; change: number; to?: { item: string; step: string } }
  | { type: 'paused' }
  | { type: 'resumed'; ms: number }
  /** The step that is on began so much earlier than it was entered (later below 0); the one before it has less. */
  | {
      type: 'stepBackdated';
      ms: number;
      from?: { item: string; step: string };
      /** Whether the room had never been at the step that is on before. */
      first: boolean;
      /** Where that is more than it had: the steps before it, newest first, each by how much it gave way. */
      further?: readonly Earlier[];
    }
  | { type: 'extended'; item: string; step: string; ms: number }
  | { type: 'fixedEndSet'; at?: number }
  | SwitchEvent
  | { type: 'resultsShown'; on: boolean }
  | { type: 'messageShown'; text?: string }
  | { type: 'addressChosen'; address: string }
  | { type: 'speedSet'; speed: number }
  | { type: 'projectorPaired'; tokenHash: string }
  | { type: 'projectorsUnpaired' }
  /** SHA-256 of the new host key, base64url. From here on the one before opens nothing. */
  | { type: 'hostKeyRenewed'; hostKeyHash: string /** By an owner of the server. */; takenOver?: true }
  /** The server's wall clock was set: it is later than the room's time by so many ms (below 0: earlier). */
  | { type: 'wallSet'; ahead: number }
  | { type: 'sessionEnded' }
  /** The end is taken back after so many ms. */
  | { type: 'sessionReopened'; ms: number }
  /** The store was found damaged: what was acknowledged after the event before this one is lost, so many at least. */
  | { type: 'recordCut'; lost: number }
  /** `late`: it came when the room had left the item in which it was asked for. */
  | { type: 'activity'; item: string; event: { type: string }; late?: true };

/** The events of one type. */
export type EventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;

/** An event as the log keeps it. */
export interface LoggedEvent {
  /** 1, 2, 3 … in its room. */
  readonly seq: number;
  /** Server instant, ms. */
  readonly at: number;
  /** Who caused it: a host, a participant's id, or the server itself. */
  readonly by: string;
  /** The id of the command that it came from, and a digest of that command's body. */
  readonly command?: { readonly id: string; readonly digest: string };
  readonly event: RoomEvent;
}

/** What the log takes: it numbers the events itself, from `expectedSeq` on. */
export type NewEvent = Omit<LoggedEvent, 'seq'>;
