import { z } from 'zod';
import { people, tables } from '../agenda/fields.ts';
import type { Frozen } from '../lib/frozen.ts';
import { attempt } from './handshake.ts';

/** The bodies of HTTP calls. Prose and examples: docs/protocol.md. */

/** `POST /api/rooms` */
export const openingRoom = z.strictObject({
  /** One of the two: a session of this server, or a whole one. */
  sessionId: z.string().optional(),
  session: z.unknown().optional(),
  tables: tables.optional(),
  /** How many people are expected. */
  people: people.optional(),
  namesAsked: z.boolean().default(true),
  rehearsal: z.boolean().default(false),
  /** IANA time zone of the room, for whoever looks in from another one. */
  zone: z.string().max(64).optional(),
});
export type OpeningRoom = Frozen<z.input<typeof openingRoom>>;

/** `GET /api/rooms/:roomId/report?names=` */
export const askingRecord = z.object({ names: z.enum(['no', 'yes']).default('no') });

/** `POST /api/rooms/:roomId/keys` */
export const renewingKey = z.strictObject({ attempt: attempt.optional() });
export type RenewingKey = Frozen<z.input<typeof renewingKey>>;

/** `POST /api/rooms/:roomId/takeover` */
export const takingOver = z.strictObject({ attempt });
export type TakingOver = Frozen<z.input<typeof takingOver>>;

/** What is typed is kept as it is, with its faults: it only has to be an object. */
const session = z.record(z.string(), z.unknown());

/** `POST /api/prepared` */
export const preparing = z.union([z.strictObject({ from: z.string() }), z.strictObject({ session })]);
export type Preparing = Frozen<z.input<typeof preparing>>;

/** `PUT /api/prepared/:id` */
export const savingPrepared = z.strictObject({
  /** The version that it was changed from. */
  version: z.int().min(1),
  session,
  ticked: z.array(z.string()),
  dismissed: z.array(z.string()).exactOptional(),
});
export type SavingPrepared = Frozen<z.input<typeof savingPrepared>>;
