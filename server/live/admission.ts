import { z } from 'zod';
import type { RoomActor } from '../../shared/room/decision.ts';
import { derivedSecret, hashOf, matches, newSecret } from '../keys.ts';
import { clientAddress } from './clientAddress.ts';
import type { Guesses } from './guesses.ts';
import type { OpenRoom } from './openRoom.ts';
import type { Watched } from './presence.ts';
import type { RoomDeps } from './room.ts';
import type { Rooms } from './rooms.ts';
import type { PlenarySocket } from './wire.ts';

const text = (most: number) => z.string().max(most);

/** What a client presents when it connects. */
export const handshake = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('participant'),
    code: text(20),
    token: text(120).optional(),
    attempt: z.string().min(16).max(64).optional(),
    name: text(60).optional(),
    role: text(64).optional(),
    table: text(3).optional(),
  }),
  z.object({
    as: z.literal('host'),
    roomId: text(64),
    key: text(120),
    watch: z.enum(['projector', 'floor']).optional(),
  }),
  z.object({ as: z.literal('projector'), roomId: text(64).optional(), key: text(120).optional() }),
]);

type Handshake = z.infer<typeof handshake>;
type As<Kind extends Handshake['as']> = Extract<Handshake, { as: Kind }>;

interface You {
  readonly id: string;
  readonly token?: string;
}

/** Who a connection is, and where it goes. */
export type Admission =
  | { readonly to: 'floor'; readonly open: OpenRoom; readonly actor: RoomActor; readonly you: You }
  | { readonly to: 'console' | 'projector'; readonly open: OpenRoom; readonly actor: RoomActor }
  | { readonly to: 'preview'; readonly open: OpenRoom; readonly of: Watched }
  | { readonly to: 'pairing'; readonly address: string };

/** A refused handshake: the client gets the code in `connect_error`'s `data.code`. */
export class Refused extends Error {
  readonly data: { code: string };
  constructor(code: string, message: string) {
    super(message);
    this.data = { code };
  }
}

export interface AdmissionOptions {
  readonly rooms: Rooms;
  readonly deps: RoomDeps;
  readonly guesses: Guesses;
  readonly behindProxy: boolean;
  /** Whether one more projector may wait for its pairing. */
  readonly mayWait: (address: string) => boolean;
}

const NOT_FOUND = 'There is no open room with this code.';
const TOO_MANY = 'Too many wrong codes from this network. Wait a minute and try again.';
const REMOVED = 'A facilitator has taken you out of this room.';
const ID_LENGTH = 12;

/** Decides who may come in, and as whom. */
export class Admissions {
  readonly #options: AdmissionOptions;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** @throws Refused */
  async admit(socket: PlenarySocket): Promise<Admission> {
    const parsed = handshake.safeParse(socket.handshake.auth);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') || 'auth';
      throw new Refused('invalid', `handshake: ${field} is not as expected`);
    }
    const address = this.addressOf(socket);
    const auth = parsed.data;
    if (auth.as === 'participant') return this.#participant(auth, address);
    if (auth.as === 'host') return this.#host(auth, address);
    return this.#projector(auth, address);
  }

  addressOf(socket: PlenarySocket): string {
    const { headers, address } = socket.handshake;
    return clientAddress(headers, address, this.#options.behindProxy);
  }

  /** Counts a wrong guess and refuses it. */
  async #guessed(address: string, code: string, message: string): Promise<never> {
    const { guesses } = this.#options;
    const many = await guesses.exhausted(address);
    await guesses.wrong(address);
    throw many ? new Refused('too-many', TOO_MANY) : new Refused(code, message);
  }

  /**
   * Who guesses is stopped, who shares the address is not: where the room is known already, its code is no secret
   * that could be guessed, and whoever comes back has a token.
   */
  async #participant(auth: As<'participant'>, address: string): Promise<Admission> {
    const { rooms, guesses } = this.#options;
    const open = await rooms.byCode(auth.code);
    if (!open) return this.#guessed(address, 'not-found', NOT_FOUND);
    let you = await knownPerson(open, auth.token);
    if (you === 'removed') throw new Refused('removed', REMOVED);
    if (!you) {
      if (!rooms.isKnownAt(open.room.state.roomId, address) && (await guesses.exhausted(address)))
        throw new Refused('too-many', TOO_MANY);
      if (open.room.state.status === 'ended') return this.#guessed(address, 'not-found', NOT_FOUND);
      you = await this.#joinOnce(open, auth);
    }
    rooms.knownAt(open.room.state.roomId, address);
    return { to: 'floor', open, actor: { kind: 'participant', id: you.id }, you };
  }

  /**
   * A phone whose connection broke while it joined has no token yet: its next attempt is the same person, also when
   * the server was started anew in between. So both are made from what the phone made up and what only the room knows.
   */
  async #joinOnce(open: OpenRoom, auth: As<'participant'>): Promise<You> {
    const { attempt } = auth;
    if (attempt === undefined) return this.#join(open, auth, this.#options.deps.newId(), newSecret());
    const { hostKeyHash } = open.room.state;
    const id = derivedSecret(hostKeyHash, `person ${attempt}`).slice(0, ID_LENGTH);
    const secret = derivedSecret(hostKeyHash, `token ${attempt}`);
    const known = await knownPerson(open, `${id}.${secret}`);
    if (known === 'removed') throw new Refused('removed', REMOVED);
    return known ? { id, token: `${id}.${secret}` } : this.#join(open, auth, id, secret);
  }

  async #join(open: OpenRoom, auth: As<'participant'>, id: string, secret: string): Promise<You> {
    const token = `${id}.${secret}`;
    const { name, role, table } = auth;
    const payload = {
      person: id,
      tokenHash: hashOf(token),
      ...(name ? { name } : {}),
      ...(role ? { role } : {}),
      ...(table && table !== 'any' ? { table } : {}),
    };
    const reply = await open.room.submit(
      { kind: 'server', id: 'server' },
      { id: `join-${id}`, type: 'join', payload },
    );
    // Reused: the same attempt came twice at once, with other words, and one of them is in.
    if (reply.ok || reply.code === 'id-reused') return { id, token };
    throw new Refused(reply.code, reply.code === 'not-found' ? NOT_FOUND : reply.message);
  }

  async #host(auth: As<'host'>, address: string): Promise<Admission> {
    const open = await this.#options.rooms.byId(auth.roomId);
    if (!open || !matches(auth.key, open.room.state.hostKeyHash))
      return this.#guessed(address, 'not-allowed', 'This key does not open this room.');
    this.#options.rooms.knownAt(auth.roomId, address);
    if (auth.watch !== undefined) return { to: 'preview', open, of: auth.watch };
    return { to: 'console', open, actor: { kind: 'host', id: 'host' } };
  }

  async #projector(auth: As<'projector'>, address: string): Promise<Admission> {
    const { roomId, key } = auth;
    if (roomId === undefined || key === undefined) {
      if (this.#options.mayWait(address)) return { to: 'pairing', address };
      throw new Refused('too-many', 'Too many projectors wait to be paired. Close some of them.');
    }
    const open = await this.#options.rooms.byId(roomId);
    const hashes = open ? [open.room.state.hostKeyHash, ...open.room.state.projectorHashes] : [];
    if (!open || !hashes.some((hash) => matches(key, hash)))
      return this.#guessed(address, 'not-allowed', 'This key does not open this room.');
    this.#options.rooms.knownAt(roomId, address);
    return { to: 'projector', open, actor: { kind: 'projector', id: 'projector' } };
  }
}

async function knownPerson(open: OpenRoom, token: string | undefined): Promise<You | 'removed' | undefined> {
  const id = token?.split('.')[0];
  if (token === undefined || id === undefined) return undefined;
  await saved(open);
  const { people, tokenHashes } = open.room.state;
  if (!Object.hasOwn(tokenHashes, id) || !matches(token, tokenHashes[id])) return undefined;
  return people[id] ? { id } : 'removed';
}

/** Resolves when the room's state holds nothing that is not saved. */
const saved = (open: OpenRoom): Promise<void> => new Promise((resolve) => open.room.whenSaved(resolve));
