import { z } from 'zod';
import type { Frozen } from '../lib/frozen.ts';

/**
 * What HTTP calls are answered with, once for both ends: the server's answers are of these types, and clients parse them.
 * Instants in server ms. Prose and examples: docs/protocol.md. (The record has a schema of its own; those with items
 * of an agenda stand apart.)
 */

const count = z.int().min(0);
const whether = z.literal(true).exactOptional();

/** Every refused call: a refusal, which `message` says in English. */
export const faultAnswer = z.looseObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).exactOptional(),
  message: z.string(),
});
export type FaultAnswer = Frozen<z.infer<typeof faultAnswer>>;

/** `GET /healthz` */
export const health = z.object({ status: z.literal('ok') });
export type Health = Frozen<z.infer<typeof health>>;

/** `GET /readyz` */
export const readiness = z.discriminatedUnion('status', [
  /** `attention` says what an operator should look at. */
  z.object({ status: z.literal('ready'), attention: z.string().exactOptional() }),
  z.object({ status: z.literal('not ready'), message: z.string() }),
]);
export type Readiness = Frozen<z.infer<typeof readiness>>;

/** What is answered with 204: nothing. */
export const nothing = z.undefined();

/** A session as lists show it. */
export const sessionCard = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  minutes: z.number(),
  items: z.array(z.object({ id: z.string(), title: z.string(), activity: z.string(), minutes: z.number() })),
  /** People who are expected, and tables that the room is set for. */
  people: z.number().exactOptional(),
  tables: z.number().exactOptional(),
  /** It was prepared here: of which template, when it was last saved, and how many faults it has. */
  prepared: z
    .object({ template: z.string().exactOptional(), savedAt: z.number(), faults: count })
    .exactOptional(),
});
export type SessionCard = Frozen<z.infer<typeof sessionCard>>;

/** `GET /api/sessions`: templates first, then what was prepared. */
export const sessionList = z.array(sessionCard);
export type SessionList = Frozen<z.infer<typeof sessionList>>;

/** `GET /api/may-open`: what whoever asks may do. */
export const mayOpen = z.object({
  /** Open rooms, and read what was prepared. */
  allowed: z.boolean(),
  /** A proxy ended that everybody at the machine may. */
  proxySeen: whether,
  /** Also what concerns rooms of others. */
  owner: whether,
});
export type MayOpen = Frozen<z.infer<typeof mayOpen>>;

/** `POST /api/rooms` */
export const roomOpened = z.object({ roomId: z.string(), code: z.string(), hostKey: z.string() });
export type RoomOpened = Frozen<z.infer<typeof roomOpened>>;

/** `GET /api/rooms/:code`: what a phone may know of a room before it joins. */
export const roomCard = z.object({
  roomId: z.string(),
  title: z.string(),
  namesAsked: z.boolean(),
  tables: z.array(z.string()),
  roles: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Tables at which eight people or more are. */
  full: z.array(z.string()).exactOptional(),
  /** Teams whose names tables carry, and whether whoever comes is asked for theirs, and may add it. */
  teams: z.array(z.object({ id: z.string(), name: z.string(), tables: z.array(z.string()) })).exactOptional(),
  teamsAsked: whether,
  teamsOpen: whether,
  /** Other addresses of the server by which people came into this room. */
  elsewhere: z.array(z.string()).exactOptional(),
  /** The address that was asked about is the server's own. */
  own: whether,
});
export type RoomCard = Frozen<z.infer<typeof roomCard>>;

/** `GET /api/rooms/:roomId/standing`: how a room stands, for whoever looks after it. */
export const roomStanding = z.object({
  status: z.enum(['lobby', 'live', 'ended']),
  /** People who have joined, and how many of them are connected now. */
  people: count,
  online: count,
  /** Connected consoles: none means that nobody can press Next. */
  consoles: count,
  startedAt: z.number().exactOptional(),
  endedAt: z.number().exactOptional(),
  /** The title of the item that is on. */
  item: z.string().exactOptional(),
});
export type RoomStanding = Frozen<z.infer<typeof roomStanding>>;

/** A room of the server as its owners see it in a list. */
export const runningRoom = z.object({
  roomId: z.string(),
  code: z.string(),
  title: z.string(),
  openedAt: z.number(),
  rehearsal: whether,
  /** Absent for rooms that nobody has used for long: they are not read for a list. */
  standing: roomStanding.exactOptional(),
});
export type RunningRoom = Frozen<z.infer<typeof runningRoom>>;

/** `GET /api/rooms` */
export const roomList = z.object({ rooms: z.array(runningRoom) });
export type RoomList = Frozen<z.infer<typeof roomList>>;

/** `POST /api/rooms/:roomId/keys` */
export const keyRenewed = z.object({ hostKey: z.string() });
export type KeyRenewed = Frozen<z.infer<typeof keyRenewed>>;

/** `POST /api/rooms/:roomId/takeover` */
export const takenOver = z.object({ hostKey: z.string(), code: z.string(), title: z.string() });
export type TakenOver = Frozen<z.infer<typeof takenOver>>;

/** `POST /api/prepared` */
export const preparedMade = z.object({ id: z.string() });
export type PreparedMade = Frozen<z.infer<typeof preparedMade>>;

/** `GET /api/prepared/:id`: a facilitator's own copy of a session, as it is being edited. */
export const prepared = z.object({
  id: z.string(),
  version: z.int(),
  savedAt: z.number(),
  /** The id of the session file that it began as a copy of. */
  template: z.string().exactOptional(),
  /** Any JSON value: what is at fault while somebody is typing is kept as typed. */
  session: z.unknown(),
  /** What is ticked off on the checklist. */
  ticked: z.array(z.string()),
  /** Which notes of the checks were put away. */
  dismissed: z.array(z.string()).exactOptional(),
});
export type Prepared = Frozen<z.infer<typeof prepared>>;

/** `PUT /api/prepared/:id` */
export const preparedSaved = z.object({ version: z.int(), savedAt: z.number() });
export type PreparedSaved = Frozen<z.infer<typeof preparedSaved>>;
