import type { Scribe } from '../../../shared/activities/activity.ts';
import { firstFault, invalid } from '../../../shared/agenda/schemaFaults.ts';
import { said } from '../../../shared/lib/catalogue.ts';
import { hostReason } from '../../../shared/lib/hostRefusals.ts';
import { type Refusal, refuse } from '../../../shared/lib/result.ts';
import { type HandshakeAs, handshake } from '../../../shared/protocol/handshake.ts';
import { hashOf } from '../../keys.ts';
import type { PlenarySocket } from '../wire.ts';
import type { Viewer, Writer, Writers } from '../writer/messages.ts';
import type { Arrivals } from './arrivals.ts';
import type { AddressOf } from './clientAddress.ts';
import type { Guesses } from './guesses.ts';

/** Who a connection is, and where it goes. */
export type Admission =
  | {
      readonly to: 'room';
      readonly writer: Writer;
      readonly viewer: Viewer;
      /** Only for somebody who has just joined. */
      readonly token?: string;
    }
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
  readonly writers: Writers;
  readonly arrivals: Arrivals;
  readonly guesses: Guesses;
  readonly addressOf: AddressOf;
  /** Whether this person was sent away a moment ago for sending far too much. */
  readonly sentAway: (person: string) => boolean;
  /** Whether one more projector may wait for its pairing. */
  readonly mayWait: (address: string) => boolean;
}

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
    if (auth.as === 'participant') return this.#participant(auth, address, socket);
    if (auth.as === 'host') return this.#host(auth, address);
    return this.#projector(auth, address);
  }

  addressOf(socket: PlenarySocket): string {
    const { headers, address } = socket.handshake;
    return this.#options.addressOf(headers, address);
  }

  /** Counts a wrong guess at a room, or at none, and refuses it. */
  async #guessed(address: string, what: 'code' | 'key', writer: Writer | undefined): Promise<never> {
    const { guesses } = this.#options;
    const many = await guesses.exhausted(address, what);
    await guesses.wrong(address, what, writer?.roomId);
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
  async #participant(
    auth: HandshakeAs<'participant'>,
    address: string,
    socket: PlenarySocket,
  ): Promise<Admission> {
    const { writers, arrivals, sentAway } = this.#options;
    const writer = await writers.byCode(auth.code);
    if (!writer) return this.#guessed(address, 'code', writer);
    const known = auth.token === undefined ? undefined : await writer.recognise(auth.token);
    if (known?.as === 'removed') throw new TurnedAway(refuse('removed'));
    const { person } = auth;
    if (person !== undefined)
      return this.#written(writer, known?.as === 'person' ? known.id : undefined, person);
    const you = known?.as === 'person' ? { id: known.id } : await this.#join(writer, auth, address);
    if (sentAway(you.id)) throw new TurnedAway(refuse('too-fast'));
    arrivals.from(writer.roomId, address);
    arrivals.by(writer.roomId, socket.request);
    return {
      to: 'room',
      writer,
      viewer: { as: 'participant', person: you.id },
      ...('token' in you ? { token: you.token } : {}),
    };
  }

  /** As somebody without a phone: only for whoever writes for them. */
  async #written(
    writer: Writer,
    through: Scribe | undefined,
    person: string,
    pass?: string,
  ): Promise<Admission> {
    if (through === undefined || !(await writer.writesFor(through, person)))
      throw new TurnedAway(refuse('handed-over'));
    if (this.#options.sentAway(person)) throw new TurnedAway(refuse('too-fast'));
    const by = pass === undefined ? {} : { pass };
    return { to: 'room', writer, viewer: { as: 'participant', person, through, ...by } };
  }

  async #join(
    writer: Writer,
    { attempt, name, role, table, team }: HandshakeAs<'participant'>,
    address: string,
  ): Promise<{ readonly id: string; readonly token: string }> {
    const { arrivals, guesses } = this.#options;
    if (!arrivals.knewAt(writer.roomId, address) && (await guesses.exhausted(address, 'code')))
      throw new TurnedAway(refuse('too-many'));
    const joined = await writer.join({
      ...(attempt === undefined ? {} : { attempt }),
      ...(name ? { name } : {}),
      ...(role ? { role } : {}),
      ...(table && table !== 'any' ? { table } : {}),
      ...(team ? { team } : {}),
    });
    if (joined.ok) return joined;
    if (joined.code === 'not-found') return this.#guessed(address, 'code', writer);
    throw new TurnedAway(joined);
  }

  async #host(auth: HandshakeAs<'host'>, address: string): Promise<Admission> {
    const { writers, arrivals } = this.#options;
    const writer = await writers.byId(auth.roomId);
    const pass = hashOf(auth.key);
    if (!writer || !(await writer.opensTo('host', pass))) return this.#guessed(address, 'key', writer);
    arrivals.from(auth.roomId, address);
    if (auth.person !== undefined) return this.#written(writer, 'host', auth.person, pass);
    const viewer: Viewer =
      auth.watch === undefined ? { as: 'console', pass } : { as: 'preview', of: auth.watch, pass };
    return { to: 'room', writer, viewer };
  }

  async #projector(auth: HandshakeAs<'projector'>, address: string): Promise<Admission> {
    const { roomId, key } = auth;
    const { writers, arrivals, mayWait } = this.#options;
    if (roomId === undefined || key === undefined) {
      if (mayWait(address)) return { to: 'pairing', address };
      throw new TurnedAway(refuse('too-many'));
    }
    const writer = await writers.byId(roomId);
    const pass = hashOf(key);
    if (!writer || !(await writer.opensTo('projector', pass))) return this.#guessed(address, 'key', writer);
    arrivals.from(roomId, address);
    return { to: 'room', writer, viewer: { as: 'projector', pass } };
  }
}
