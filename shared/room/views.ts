import type { Part, Person, PersonId, Role, Scribe, TableId } from '../activities/activity.ts';
import type { Session } from '../agenda/session.ts';
import type { ChangeKind } from './agenda.ts';
import type { Seating } from './seating.ts';
import type { RoomStatus } from './state.ts';
import type { TeamsView } from './teams.ts';

/** An address of the server that phones can open, and the network of its machine that it is on: `Wi-Fi`, `en0`. */
export interface PhoneAddress {
  /** Without a slash at the end: `http://192.168.1.20:3000`. */
  readonly url: string;
  readonly network?: string;
}

/** What a view needs from outside the room's state: who is connected, and where phones go. */
export interface Surroundings {
  readonly online: ReadonlySet<PersonId>;
  /** Number of connected consoles and projectors. */
  readonly screens: { readonly consoles: number; readonly projectors: number };
  /** Addresses that phones open, without the code (`http://192.168.1.20:3000`), the likeliest first. */
  readonly addresses: readonly PhoneAddress[];
  /** Set while the log cannot be written to. */
  readonly trouble?: string | undefined;
}

/** Gives parts of the hosts' view: made now, or kept from before while what they show does not change. */
export interface ConsoleParts {
  /** The console's view of an item that is not on now. */
  item(id: string, make: () => object): object;
  people(make: () => ConsoleView['people']): ConsoleView['people'];
  /** One of them; whatever changes about a person makes a new object of them. */
  person(person: Person, online: boolean, make: () => ConsolePerson): ConsolePerson;
  session(make: () => ConsoleView['session']): ConsoleView['session'];
}

export interface RoomHead extends TeamsView {
  readonly title: string;
  readonly status: RoomStatus;
  readonly code: string;
  /** BCP 47 tag of the session's texts. */
  readonly language: string;
  readonly locked: boolean;
  /** To be added to an instant for its time of day, ms: the wall clock was set meanwhile. Absent when it was not. */
  readonly wallAhead?: number;
  /** Time zone of the room: `America/Denver`. Absent when nobody told. */
  readonly zone?: string;
  /** Set in a rehearsal: how many times as fast as the wall's its clock runs. */
  readonly rehearsal?: { readonly speed: number };
}

export interface ItemHead {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly section: string;
}

export interface StepHead {
  readonly id: string;
  readonly title: string;
  /** 1-based place among the item's timed steps, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** On the projector: which group of a long item's steps it is in. */
  readonly part?: { readonly number: number; readonly of: number };
}

export interface Span {
  readonly startedAt: number;
  readonly endsAt: number;
}

export interface PublicClock {
  readonly step: Span;
  readonly pausedAt?: number;
}

/** What projector, phones and console show of the item that is on. */
export interface PublicView {
  readonly item?: ItemHead;
  readonly step?: StepHead;
  readonly clock?: PublicClock;
  readonly activity?: object;
}

export interface FloorView extends PublicView {
  readonly room: RoomHead & {
    readonly namesAsked: boolean;
    readonly tables: readonly TableId[];
    readonly roles: readonly Role[];
    readonly kinds: readonly string[];
    /** Once the room has ended, where there are any: what people take along. */
    readonly resources?: Session['resources'];
    /** Another address of the server that hosts chose for phones: there the room is for who cannot reach it here. */
    readonly address?: string;
  };
}

export interface ProjectorView extends PublicView {
  readonly room: RoomHead & {
    readonly joinUrl: string;
    readonly blanked: boolean;
    /** The projector shows how to join as large as it goes. */
    readonly codeLarge?: boolean;
    readonly chime: boolean;
    readonly message?: string;
  };
  readonly people: {
    /** In the room, and how many of them are away. */
    readonly joined: number;
    readonly away: number;
    readonly online: number;
    readonly tables: Readonly<Record<TableId, number>>;
  };
}

export interface AgendaStepView {
  readonly order: number;
  readonly title: string;
  readonly within?: string;
  /** What it may take as things stand, ms; 0 for a stop inside another step. */
  readonly lengthMs: number;
  /** Time spent at it in earlier stays, ms. */
  readonly usedMs: number;
  /** A half that hosts may leave out, and whether it is. */
  readonly optional?: boolean;
  readonly skipped?: boolean;
}

/** What runs through all steps of an item, and whether it is left out. */
export interface AgendaPartView extends Omit<Part, 'id'> {
  readonly order: number;
  readonly skipped?: true;
}

export interface AgendaView {
  readonly order: number;
  readonly title: string;
  readonly section: string;
  readonly sectionId: string;
  readonly kind: string;
  readonly minutes: readonly [number, number];
  /** Minutes in the plan as it stood at the start. */
  readonly planned: number;
  /** What it may take as things stand, ms. */
  readonly lengthMs: number;
  readonly optional?: boolean;
  /** What hosts tell refits of it: to take from it first, that its length was set by hand, to leave it as it is. */
  readonly givesFirst?: boolean;
  readonly byHand?: boolean;
  readonly hold?: boolean;
  /** Put in by a host. */
  readonly inserted?: boolean;
  /** `skipped`: left out, and can be brought back. */
  readonly state: 'done' | 'current' | 'ahead' | 'skipped';
  /** Server instants, once the session has started. */
  readonly plannedStart?: number;
  /** As if the present step ended on time; `slip` says how much later it has become since. */
  readonly expectedStart?: number;
  readonly expectedEnd?: number;
  /** When it was first entered and, unless the room is at it, last left. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Time spent in it before the present stay at a step, ms. */
  readonly spent?: number;
  readonly steps: Readonly<Record<string, AgendaStepView>>;
  /** Where some of its parts may be left out, or are. */
  readonly parts?: Readonly<Record<string, AgendaPartView>>;
  /** What the facilitator reads at its first step, for whoever looks at it before or after it is on. */
  readonly cue: Cue;
}

export interface ConsolePerson {
  readonly name?: string;
  readonly role?: string;
  readonly table: TableId;
  /** The seat was given to them: they did not choose the table. */
  readonly dealt?: true;
  readonly online: boolean;
  /** Who writes for them, as they have no phone. */
  readonly scribe?: Scribe;
  /** Offline for some minutes, or said by a host. */
  readonly away?: true;
  /** Which they came as, 1, 2, 3 …, and when (server instant, ms): tells people apart who gave no name. */
  readonly number: number;
  readonly joinedAt: number;
}

/** Somebody whom a host took out, and can bring back. */
export type TakenOut = Omit<ConsolePerson, 'online' | 'away' | 'scribe'>;

export interface ConsoleView extends PublicView {
  readonly room: RoomHead & {
    readonly roomId: string;
    /** The number of the show's last move: what a console has seen when something is pressed. */
    readonly move: number;
    readonly joinUrl: string;
    /** Where phones can go: hosts choose which of them is `joinUrl`. */
    readonly addresses: readonly PhoneAddress[];
    readonly blanked: boolean;
    /** The projector shows how to join as large as it goes. */
    readonly codeLarge?: boolean;
    readonly resultsShown: boolean;
    readonly namesAsked: boolean;
    readonly clockShown: boolean;
    readonly chime: boolean;
    readonly message?: string;
    /** Server instant at which the room must end, when hosts have set one. */
    readonly fixedEnd?: number;
    readonly tables: readonly TableId[];
    /** How many people are expected, where somebody said so. */
    readonly expected?: number;
    readonly roles: readonly Role[];
    readonly consoles: number;
    readonly projectors: number;
    readonly trouble?: string;
    /** The server found its store damaged: what was entered just before this instant is lost, so many entries at least. */
    readonly cut?: { readonly at: number; readonly lost: number };
  };
  readonly clock?: PublicClock & {
    readonly item: Span;
    /**
     * When the present stay at the step began, and the earliest that hosts may say it did; absent where they cannot.
     * `first`: it is the session's first, so that it is the start that was late.
     */
    readonly stay?: { readonly startedAt: number; readonly earliest: number; readonly first?: true };
    readonly session: {
      readonly startedAt: number;
      readonly plannedEnd: number;
      readonly projectedEnd: number;
      readonly fixedEnd?: number;
      /** The end to keep: the fixed one, or the planned one. */
      readonly end: number;
    };
  };
  readonly people: Readonly<Record<PersonId, ConsolePerson>>;
  readonly out?: Readonly<Record<PersonId, TakenOut>>;
  readonly agenda: Readonly<Record<string, AgendaView>>;
  /** What hosts can take back: always the last change, named by the number of its event. */
  readonly undo?: {
    readonly change: number;
    readonly kind: ChangeKind;
    readonly title: string;
  };
  /** What the facilitator reads at this step. */
  readonly cue?: Cue;
  /** People sit badly at their tables, and what would mend it. */
  readonly seating?: Seating;
  /** What is on is done at tables: how people sit matters to it. */
  readonly atTables?: true;
  /** How many people still wait to write at this step: a console asks before its Next leaves them out. */
  readonly unwritten?: number;
  readonly upNext?: { readonly item: string; readonly title: string; readonly step: string };
  /** The session's own pages: purpose, what to know beforehand, objectives, resources, logistics. */
  readonly session: Pick<Session, 'purpose' | 'beforehand' | 'objectives' | 'resources' | 'logistics'> & {
    readonly minutes: number;
  };
  /** The console's view of each item that is not on now, so that it can be prepared or looked at again. */
  readonly others: Readonly<Record<string, object>>;
}

export interface Cue {
  readonly notes: string;
  readonly say?: string;
  readonly stepNotes?: string;
}

export interface TableView {
  readonly id: TableId;
  /** People at the table, in the order in which they sat down. */
  readonly people: Readonly<
    Record<
      PersonId,
      {
        readonly name?: string;
        readonly order: number;
        readonly away?: true;
        /** They have no phone, and hosts write for them until somebody at the table does. */
        readonly noPhone?: true;
      }
    >
  >;
  readonly items: Readonly<Record<string, object>>;
}

/** Somebody without a phone, as whoever writes for them has them on their own. */
export interface Beside {
  readonly name?: string;
  readonly table: TableId;
  readonly order: number;
}

export interface MeView {
  readonly you: Person;
  /** Those for whom this person writes, where there are any. */
  readonly beside?: Readonly<Record<PersonId, Beside>>;
  readonly items: Readonly<Record<string, object>>;
}
