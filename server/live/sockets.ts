import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import type { Reply } from '../../shared/protocol.ts';
import { type Command, envelope } from '../../shared/room/commands.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import { hashOf, matches, newPairingCode, newSecret } from '../keys.ts';
import type { PlenaryServer, PlenarySocket } from './broadcast.ts';
import type { RoomDeps } from './room.ts';
import type { OpenRoom, Rooms } from './rooms.ts';

const text = (most: number) => z.string().max(most);

const handshake = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('participant'),
    code: text(20),
    token: text(120).optional(),
    name: text(60).optional(),
    role: text(64).optional(),
    table: text(3).optional(),
  }),
  z.object({ as: z.literal('host'), roomId: text(64), key: text(120) }),
  z.object({ as: z.literal('projector'), roomId: text(64).optional(), key: text(120).optional() }),
]);

type Handshake = z.infer<typeof handshake>;

/** A refused handshake: the client gets the code in `connect_error`'s `data.code`. */
class Refused extends Error {
  readonly data: { code: string };
  constructor(code: string, message: string) {
    super(message);
    this.data = { code };
  }
}

const NOT_FOUND = 'There is no open room with this code.';
const WAITING_MS = 10 * 60_000;

export interface SocketOptions {
  readonly io: PlenaryServer;
  readonly rooms: Rooms;
  readonly deps: RoomDeps;
  readonly build: string;
  /** Wrong codes and keys, per address. */
  readonly guesses: RateLimiterMemory;
}

/** Wires every connection to its room. Who somebody is comes from the handshake, never from a payload. */
export function serveSockets({ io, rooms, deps, build, guesses }: SocketOptions): void {
  const waiting = new Map<string, PlenarySocket>();

  io.use((socket, next) => {
    admit(socket).then(
      () => next(),
      (error: unknown) => {
        if (error instanceof Refused) return next(error);
        deps.logger.error({ err: error }, 'a handshake failed');
        next(new Refused('server-fault', 'The server could not open the room.'));
      },
    );
  });

  async function admit(socket: PlenarySocket): Promise<void> {
    const parsed = handshake.safeParse(socket.handshake.auth);
    if (!parsed.success)
      throw new Refused(
        'invalid',
        `handshake: ${parsed.error.issues[0]?.path.join('.') ?? ''} is not as expected`,
      );
    const auth = parsed.data;
    if (auth.as === 'participant') await admitParticipant(socket, auth);
    else if (auth.as === 'host') await admitHost(socket, auth);
    else await admitProjector(socket, auth);
  }

  /** Only wrong guesses count: a whole conference shares one address and must get in. */
  async function guessed(socket: PlenarySocket, code: string, message: string): Promise<never> {
    const address = socket.handshake.address;
    try {
      await guesses.consume(address);
    } catch {
      throw new Refused('too-many', 'Too many wrong codes from this network. Wait a minute and try again.');
    }
    throw new Refused(code, message);
  }

  async function admitParticipant(
    socket: PlenarySocket,
    auth: Extract<Handshake, { as: 'participant' }>,
  ): Promise<void> {
    const open = await rooms.byCode(auth.code);
    if (!open) return guessed(socket, 'not-found', NOT_FOUND);
    const known = await personOf(open, auth.token);
    if (known === 'removed') throw new Refused('removed', 'A facilitator has taken you out of this room.');
    const you = known ?? (await join(open, auth));
    attach(socket, open, { kind: 'participant', id: you.id });
    socket.data.person = you.id;
    open.broadcast.addParticipant(socket, you, build);
  }

  async function personOf(
    open: OpenRoom,
    token: string | undefined,
  ): Promise<{ id: string } | 'removed' | undefined> {
    const id = token?.split('.')[0];
    if (token === undefined || id === undefined) return undefined;
    return new Promise((resolve) => {
      open.room.whenSaved(() => {
        const { people, tokenHashes } = open.room.state;
        if (!Object.hasOwn(tokenHashes, id) || !matches(token, tokenHashes[id])) resolve(undefined);
        else resolve(people[id] ? { id } : 'removed');
      });
    });
  }

  async function join(
    open: OpenRoom,
    auth: Extract<Handshake, { as: 'participant' }>,
  ): Promise<{ id: string; token: string }> {
    const id = deps.newId();
    const token = `${id}.${newSecret()}`;
    const { name, role, table } = auth;
    const payload = { person: id, tokenHash: hashOf(token), name, role, table };
    const reply = await open.room.submit(
      { kind: 'server', id: 'server' },
      { id: `join-${id}`, type: 'join', payload },
    );
    if (!reply.ok) throw new Refused(reply.code, reply.message);
    return { id, token };
  }

  async function admitHost(socket: PlenarySocket, auth: Extract<Handshake, { as: 'host' }>): Promise<void> {
    const open = await rooms.byId(auth.roomId);
    if (!open || !matches(auth.key, open.room.state.hostKeyHash))
      return guessed(socket, 'not-allowed', 'This key does not open this room.');
    attach(socket, open, { kind: 'host', id: 'host' });
    open.broadcast.addScreen(socket, 'console', build);
    socket.on('pair', (request, reply) => {
      void guard(reply, () => pair(open, request));
    });
  }

  async function admitProjector(
    socket: PlenarySocket,
    auth: Extract<Handshake, { as: 'projector' }>,
  ): Promise<void> {
    if (auth.roomId === undefined || auth.key === undefined) return awaitPairing(socket);
    const open = await rooms.byId(auth.roomId);
    const { key } = auth;
    const hashes = open ? [open.room.state.hostKeyHash, ...open.room.state.projectorHashes] : [];
    if (!open || !hashes.some((hash) => matches(key, hash)))
      return guessed(socket, 'not-allowed', 'This key does not open this room.');
    attach(socket, open, { kind: 'projector', id: 'projector' });
    open.broadcast.addScreen(socket, 'projector', build);
  }

  /** A projector that types no secret: it shows a code until a host enters it. */
  function awaitPairing(socket: PlenarySocket): void {
    let code = newPairingCode();
    while (waiting.has(code)) code = newPairingCode();
    waiting.set(code, socket);
    const timer = setTimeout(() => socket.disconnect(true), WAITING_MS);
    socket.emit('pairing', { code });
    socket.on('disconnect', () => {
      clearTimeout(timer);
      if (waiting.get(code) === socket) waiting.delete(code);
    });
  }

  async function pair(open: OpenRoom, request: { code: string }): Promise<Reply> {
    const code = typeof request?.code === 'string' ? request.code.trim() : '';
    const projector = waiting.get(code);
    if (!projector) return { ok: false, code: 'unknown-pairing', message: 'No projector shows this code.' };
    const token = newSecret();
    const reply = await open.room.submit(
      { kind: 'server', id: 'server' },
      { id: `pair-${deps.newId()}`, type: 'pairProjector', payload: { tokenHash: hashOf(token) } },
    );
    if (!reply.ok) return reply;
    waiting.delete(code);
    projector.emit('paired', { roomId: open.room.state.roomId, token });
    return reply;
  }

  function attach(socket: PlenarySocket, open: OpenRoom, actor: RoomActor): void {
    socket.data.roomId = open.room.state.roomId;
    socket.on('clock', (reply) => {
      if (typeof reply === 'function') reply(deps.clock());
    });
    socket.on('command', (command, reply) => {
      void guard(reply, async () => {
        const parsed = envelope.safeParse(command);
        if (!parsed.success) {
          const issue = parsed.error.issues[0];
          return {
            ok: false,
            code: 'invalid',
            message: `${issue?.path.join('.') || 'command'}: ${issue?.message ?? 'not as expected'}`,
          };
        }
        const known: Command = parsed.data;
        return open.room.submit(actor, known);
      });
    });
  }

  /** The one edge where what a handler throws is caught: told to the sender as a fault, and written down. */
  async function guard(reply: unknown, answer: () => Promise<Reply>): Promise<void> {
    const say = (message: Reply) => {
      if (typeof reply === 'function') reply(message);
    };
    try {
      say(await answer());
    } catch (error) {
      deps.logger.error({ err: error }, 'a message could not be handled');
      say({
        ok: false,
        code: 'server-fault',
        message: 'Something went wrong on the server. It has been noted.',
      });
    }
  }
}
