import { z } from 'zod';
import { maybeLine } from '../activities/fields.ts';
import { ID_MOST, LIMITS } from '../lib/limits.ts';

const text = (most: number) => z.string().max(most);

/**
 * A secret of the client's own: who asks again with it, because no answer came, is the same person, or is given the
 * same key.
 */
export const attempt = z.string().min(16).max(64);

/** What a client presents when it connects, in `auth`. */
export const handshake = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('participant'),
    code: text(20),
    token: text(120).exactOptional(),
    /** Somebody without a phone, for whom whoever has this token writes. */
    person: text(ID_MOST).exactOptional(),
    attempt: attempt.exactOptional(),
    name: maybeLine(LIMITS.name).exactOptional(),
    role: text(ID_MOST).exactOptional(),
    table: text(3).exactOptional(),
    /** The name of the team that they are with. */
    team: maybeLine(LIMITS.name).exactOptional(),
  }),
  z.object({
    as: z.literal('host'),
    roomId: text(ID_MOST),
    key: text(120),
    /** For a preview inside a console: only to look at this channel. */
    watch: z.enum(['projector', 'floor']).exactOptional(),
    /** Somebody without a phone, for whom hosts write: the connection is as this person's phone. */
    person: text(ID_MOST).exactOptional(),
  }),
  z.object({
    as: z.literal('projector'),
    roomId: text(ID_MOST).exactOptional(),
    key: text(120).exactOptional(),
  }),
]);

/** As a client sends it. */
export type Handshake = z.input<typeof handshake>;

/** Of one kind of client, as the server reads it. */
export type HandshakeAs<Kind extends Handshake['as']> = Extract<z.output<typeof handshake>, { as: Kind }>;

/** What is asked with `handOver`. */
export const handingOver = z.strictObject({ person: text(ID_MOST) });
