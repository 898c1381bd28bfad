import { firstFault, invalid } from '../../../shared/agenda/schemaFaults.ts';
import { said } from '../../../shared/lib/catalogue.ts';
import { hostReason } from '../../../shared/lib/hostRefusals.ts';
import { type Refusal, refuse } from '../../../shared/lib/result.ts';
import { type HandshakeAs, handshake } from '../../../shared/protocol/handshake.ts';
import type { RoomActor } from '../../../shared/room/decision.ts';
import { derivedSecret, hashOf, matches, newSecret } from '../../keys.ts';
import type { PlenarySocket } from '../wire.ts';
import type { RoomDeps } from '../writer/liveRoom.ts';
import type { OpenRoom } from '../writer/loadedRoom.ts';
import type { Watched } from '../writer/presence.ts';
import type { Rooms } from '../writer/rooms.ts';
import type { AddressOf } from './clientAddress.ts';
import type { Guesses } from './guesses.ts';

interface You {
  readonly id: string;
  readonly token?: string;
}

/** Who a connection is, and where it goes. */
export type Admission =
  | { readonly to: 'floor'; readonly open: OpenRoom; readonly actor: RoomActor; readonly you: You }
  | {
      readonly to: 'console' | 'projector';
      readonly open: OpenRoom;
      readonly actor: RoomActor;
      /** Hash of the key or pass that let it in. */
      readonly pass: string;
    }
  | { readonly to: 'preview'; readonly open: OpenRoom; readonly of: Watched; readonly pass: string }
  | { readonly to: 'pairing'; readonly address: string };

/** A refused handshake: the client gets the code in `connect_error`'s `data.code`. */
export class TurnedAway extends Error {
  readonly data: Refusal;
  constructor(refusal: Refusal) {
    super(hostReason(refusal));
    this.data = said(refusal);
  }
}

export interface AdmissionOptions {
  readonly rooms: Rooms;
  readonly deps: RoomDeps;
  readonly guesses: Guesses;
  readonly addressOf: AddressOf;
  /** Whether this person was sent away a moment ago for sending far too much. */
  readonly sentAway: (person: string) => boolean;
  /** Whether one more projector may wait for its pairing. */
  readonly mayWait: (address: string) => boolean;
}

const ID_LENGTH = 12;

/** Decides who may come in, and as whom. */
export class Admissions {
  readonly #options: AdmissionOptions;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** @throws TurnedAway */
  async admit(socket: PlenarySocket): Promise<Admission> {
    const parsed = handshake.safeParse(socket.handshake.auth);
    if (!parsed.success) {
      const found = firstFault(socket.handshake.auth, parsed.error.issues);
      throw new TurnedAway(invalid({ ...found, path: ['auth', ...found.path] }));
    }
    const address = this.addressOf(socket);
    const auth = parsed.data;
    if (auth.as === 'participant') {
      const admission = await this.#participant(auth, address);
      if (admission.to === 'floor')
        this.#options.rooms.cameBy(admission.open.room.state.roomId, socket.request);
      return admission;
    }
    if (auth.as === 'host') return this.#host(auth, address);
    return this.#projector(auth, address);
  }

  addressOf(socket: PlenarySocket): string {
    const { headers, address } = socket.handshake;
    return this.#options.addressOf(headers, address);
  }

  /** Counts a wrong guess at a room, or at none, and refuses it. */
  async #guessed(address: string, what: 'code' | 'key', open: OpenRoom | undefined): Promise<never> {
    const { guesses } = this.#options;
    const many = await guesses.exhausted(address, what);
    await guesses.wrong(address, what, open?.room.state.roomId);
    if (many) throw new TurnedAway(refuse('too-many'));
    throw new TurnedAway(
      what === 'code' ? refuse('not-found') : refuse('not-allowed', { needs: 'room-key' }),
    );
  }

  /**
   * Who guesses is stopped, who shares the address is not: where the room is known already, its code is no secret
   * that could be guessed, and whoever comes back has a token. Who has only a code is told the same of a room that
   * has ended, of one that lets nobody new in, and of one that never was.
   */
  async #participant(auth: HandshakeAs<'participant'>, address: string): Promise<Admission> {
    const { rooms, guesses } = this.#options;
    const open = await rooms.byCode(auth.code);
    if (!open) return this.#guessed(address, 'code', open);
    let you = await knownPerson(open, auth.token);
    if (you === 'removed') throw new TurnedAway(refuse('removed'));
    if (!you) {
      if (!rooms.isKnownAt(open.room.state.roomId, address) && (await guesses.exhausted(address, 'code')))
        throw new TurnedAway(refuse('too-many'));
      you = await this.#joinOnce(open, auth, address);
    }
    if (this.#options.sentAway(you.id)) throw new TurnedAway(refuse('too-fast'));
    rooms.knownAt(open.room.state.roomId, address);
    return { to: 'floor', open, actor: { kind: 'participant', id: you.id }, you };
  }

  /**
   * A phone whose connection broke while it joined has no token yet: its next attempt is the same person, also when
   * the server was started anew in between. So both are made from what the phone made up and what only the room knows.
   */
  async #joinOnce(open: OpenRoom, auth: HandshakeAs<'participant'>, address: string): Promise<You> {
    const { attempt } = auth;
    const { firstKeyHash, status, locked } = open.room.state;
    const made =
      attempt === undefined
        ? { id: this.#options.deps.newId(), secret: newSecret() }
        : {
            id: derivedSecret(firstKeyHash, `person ${attempt}`).slice(0, ID_LENGTH),
            secret: derivedSecret(firstKeyHash, `token ${attempt}`),
          };
    const token = `${made.id}.${made.secret}`;
    const known = attempt === undefined ? undefined : await knownPerson(open, token);
    if (known === 'removed') throw new TurnedAway(refuse('removed'));
    if (known) return { id: made.id, token };
    if (status === 'ended' || locked) return this.#guessed(address, 'code', open);
    return this.#join(open, auth, made.id, token);
  }

  async #join(open: OpenRoom, auth: HandshakeAs<'participant'>, id: string, token: string): Promise<You> {
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
    throw new TurnedAway(reply);
  }

  async #host(auth: HandshakeAs<'host'>, address: string): Promise<Admission> {
    const open = await this.#options.rooms.byId(auth.roomId);
    const pass = open?.room.state.hostKeyHash;
    if (!open || pass === undefined || !matches(auth.key, pass)) return this.#guessed(address, 'key', open);
    this.#options.rooms.knownAt(auth.roomId, address);
    if (auth.watch !== undefined) return { to: 'preview', open, of: auth.watch, pass };
    return { to: 'console', open, actor: { kind: 'host', id: 'host' }, pass };
  }

  async #projector(auth: HandshakeAs<'projector'>, address: string): Promise<Admission> {
    const { roomId, key } = auth;
    if (roomId === undefined || key === undefined) {
      if (this.#options.mayWait(address)) return { to: 'pairing', address };
      throw new TurnedAway(refuse('too-many'));
    }
    const open = await this.#options.rooms.byId(roomId);
    const hashes = open ? [open.room.state.hostKeyHash, ...open.room.state.projectorHashes] : [];
    const pass = hashes.find((hash) => matches(key, hash));
    if (!open || pass === undefined) return this.#guessed(address, 'key', open);
    this.#options.rooms.knownAt(roomId, address);
    return { to: 'projector', open, actor: { kind: 'projector', id: 'projector' }, pass };
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
