import type { PersonId, Scribe, TableId } from '../../../shared/activities/activity.ts';
import type { Farewell, HandedOver, Reply } from '../../../shared/protocol/wire.ts';
import type { RoomActor } from '../../../shared/room/decision.ts';
import type { Command } from '../../../shared/room/envelope.ts';

/**
 * All that the writer of a room and its fronts say to each other: the doors, which let people in, and the fan-out, which
 * brings views to their sockets. Every argument and every answer is plain data that nobody changes afterwards, so that
 * the two can stand on different servers. Views cross as JSON text: a front can neither read nor change them.
 */

/** Names a connection, and no other one of any front. */
export type ConnectionId = string;

/** JSON, as it goes on the wire. */
export type JsonText = string;

/** Those who get the same views. */
export type Audience = 'console' | 'projector' | 'floor' | `table/${TableId}` | `me/${PersonId}`;

/** What a preview shows. */
export type Previewed = 'projector' | 'floor';

/**
 * As what somebody looks at a room. `pass` is the hash of the key or pass that let them in, `through` who writes for a
 * person without a phone.
 */
export type Viewer =
  | {
      readonly as: 'participant';
      readonly person: PersonId;
      readonly through?: Scribe;
      readonly pass?: string;
    }
  | { readonly as: 'console' | 'projector'; readonly pass: string }
  | { readonly as: 'preview'; readonly of: Previewed; readonly pass: string };

/** Who asks. With `pass` nothing is decided for them any more once that has become invalid. */
export type Asker = RoomActor & { readonly pass?: string };

/** Whose token this is. */
export type Recognised =
  | { readonly as: 'person'; readonly id: PersonId }
  | { readonly as: 'removed' }
  | { readonly as: 'nobody' };

export interface JoinRequest {
  /** A secret of the phone's own: joining again with it, because no welcome came, is the same person. */
  readonly attempt?: string;
  readonly name?: string;
  readonly role?: string;
  readonly table?: TableId;
  /** The name of the team that they are with. */
  readonly team?: string;
}

export type Joined =
  | { readonly ok: true; readonly id: PersonId; readonly token: string }
  | Extract<Reply, { ok: false }>;

/** The writer of one room, as doors and fan-out reach it. Whatever it answers is saved. */
export interface Writer {
  readonly roomId: string;
  /** Who had no phone until now, and comes in by a token that was handed on, has one from here on. */
  recognise(token: string): Promise<Recognised>;
  /** Whether somebody writes for a person without a phone. */
  writesFor(scribe: Scribe, person: PersonId): Promise<boolean>;
  /** A token for a person without a phone, for whoever writes for them to hand on. */
  handOver(scribe: Scribe, person: PersonId): Promise<HandedOver>;
  /** Lets somebody in as a new person. Refused with `not-found` where nobody new may come in. */
  join(request: JoinRequest): Promise<Joined>;
  /** Whether the key or pass of this hash opens the room as a host, or to a projector. */
  opensTo(as: 'host' | 'projector', pass: string): Promise<boolean>;
  /** Resolves with the reply once the command is saved or refused. */
  submit(asker: Asker, command: Command): Promise<Reply>;
  /** The room's instant, ms. */
  now(): Promise<number>;
  /** From now on a front gets what its connections are to see. */
  attach(front: Front): FrontLine;
}

/** Where doors find the writers of rooms. */
export interface Writers {
  /** @returns `undefined` for an unknown room. @throws when it cannot be opened */
  byId(roomId: string): Promise<Writer | undefined>;
  byCode(code: string): Promise<Writer | undefined>;
}

/** What a front tells the writer about its connections. */
export interface FrontLine {
  /** Somebody is connected. The front gets a welcome for them, or a goodbye. */
  enter(connection: ConnectionId, viewer: Viewer): void;
  /** They are not any more. */
  leave(connection: ConnectionId): void;
  /** Somebody asks for something. The front gets a reply to it. */
  command(asked: Asked): void;
}

export interface Asked {
  readonly connection: ConnectionId;
  /** A number that the front has for this asking. */
  readonly ask: number;
  readonly asker: Asker;
  readonly command: Command;
}

/** A front, as the writer reaches it. It gets all messages in the order in which they were sent. */
export interface Front {
  welcome(message: Welcomed): void;
  reply(message: Answered): void;
  /** Resolves when all have it, where that takes its time: nothing else is sent to this audience meanwhile. */
  view(message: Seen): void | Promise<void>;
  /** A connection belongs to another audience now. */
  move(message: Moved): void;
  /** A connection is to end. */
  goodbye(message: Dismissed): void;
}

export interface Welcomed {
  readonly connection: ConnectionId;
  /** The room's instant, ms. */
  readonly now: number;
  /** By channel: version and whole view. */
  readonly views: JsonText;
  /** The audiences to which they belong. */
  readonly audiences: readonly Audience[];
}

export interface Seen {
  readonly audience: Audience;
  /** A `ViewMessage` of the protocol. */
  readonly view: JsonText;
}

export interface Answered {
  readonly connection: ConnectionId;
  readonly ask: number;
  readonly reply: Reply;
  /** What has changed for the person who asked: goes out together with the answer, and before it. */
  readonly first?: Seen;
}

export interface Moved {
  readonly connection: ConnectionId;
  readonly from: Audience;
  readonly to: Audience;
  /** What the new audience sees, whole. */
  readonly view?: JsonText;
}

export interface Dismissed {
  readonly connection: ConnectionId;
  /** Why they may not come back just so. Absent where something failed: then they are to come again. */
  readonly code?: Farewell;
}
