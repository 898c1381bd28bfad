import type { Refused } from '../lib/result.ts';
import type { Command } from '../room/envelope.ts';
import type { ConsoleView, FloorView, MeView, ProjectorView, TableView } from '../room/views.ts';

/** What crosses the wire. Prose and examples: docs/protocol.md. */

export interface ChannelViews {
  console: ConsoleView;
  projector: ProjectorView;
  floor: FloorView;
  table: TableView;
  me: MeView;
}

export type Channel = keyof ChannelViews;

/** A whole view, numbered; patches count on from it. */
export type Versioned = { [C in Channel]?: { version: number; view: ChannelViews[C] } };

export interface Welcome {
  /** For a participant: who they are. The token comes once, when they join for the first time. */
  you?: { id: string; token?: string };
  /** Server instant, ms. */
  now: number;
  views: Versioned;
  /** The build the server runs, so that a page from an older one can reload. */
  build: string;
}

/** Either the whole view, or a merge patch (RFC 7396) against version `base`. */
export type ViewMessage =
  | { channel: Channel; version: number; view: ChannelViews[Channel] }
  | { channel: Channel; version: number; base: number; patch: unknown };

/**
 * Taken out of the room; the room is gone; the key or pass was made invalid; another facilitator took the room over;
 * somebody else writes for this person, or their own phone does; far too many messages.
 */
export type Farewell = 'removed' | 'erased' | 'revoked' | 'taken-over' | 'handed-over' | 'too-fast';

/** `message` is the refusal in English, for programs and logs: people are told in their own language. */
export type Reply = { ok: true; version: number } | (Refused & { message?: string });

/** The token by which a phone comes in as somebody who had none. */
export type HandedOver = { ok: true; token: string } | Extract<Reply, { ok: false }>;

export interface ServerToClient {
  welcome: (message: Welcome) => void;
  view: (message: ViewMessage) => void;
  /** To a projector that has no room yet: the code that a host types. */
  pairing: (message: { code: string }) => void;
  /** To a projector that was paired: what it presents when it comes back. */
  paired: (message: { roomId: string; token: string }) => void;
  /** Last word before the server closes a connection. */
  goodbye: (message: { code: Farewell }) => void;
}

export interface ClientToServer {
  command: (command: Command, reply: (reply: Reply) => void) => void;
  /** Answers with the server instant, ms. */
  clock: (reply: (now: number) => void) => void;
  /** A host lets a waiting projector in. */
  pair: (request: { code: string }, reply: (reply: Reply) => void) => void;
  /** Whoever writes for somebody without a phone asks for the token of the phone that they have now. */
  handOver: (request: { person: string }, reply: (reply: HandedOver) => void) => void;
}
