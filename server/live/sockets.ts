import { firstFault, invalid } from '../../shared/agenda/schemaFaults.ts';
import { refuse } from '../../shared/lib/result.ts';
import { digitsIn } from '../../shared/lib/roomCode.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import { envelope } from '../../shared/room/envelope.ts';
import { hashOf, newSecret } from '../keys.ts';
import type { SecurityLog } from '../securityLog.ts';
import { type Admission, Admissions, TurnedAway } from './doors/admission.ts';
import type { AddressOf } from './doors/clientAddress.ts';
import { CommandPace } from './doors/commandPace.ts';
import type { Guesses } from './doors/guesses.ts';
import { MessagePace } from './doors/messagePace.ts';
import { Pairing } from './doors/pairing.ts';
import { passOpens } from './doors/passes.ts';
import {
  KEY_RENEWED,
  ONLY_A_PREVIEW,
  refusal,
  SERVER_FAULT,
  TOO_FAST,
  TOO_MANY_PAIRINGS,
} from './replies.ts';
import type { PlenaryServer, PlenarySocket } from './wire.ts';
import type { RoomDeps } from './writer/liveRoom.ts';
import type { OpenRoom } from './writer/loadedRoom.ts';
import type { Rooms } from './writer/rooms.ts';

export interface SocketOptions {
  readonly io: PlenaryServer;
  readonly rooms: Rooms;
  readonly deps: RoomDeps;
  readonly build: string;
  readonly guesses: Guesses;
  readonly addressOf: AddressOf;
  readonly security: SecurityLog;
}

/** Wires every connection to its room. Who somebody is comes from the handshake, never from a payload. */
export function serveSockets(options: SocketOptions): void {
  const { io, rooms, deps, build, guesses, addressOf, security } = options;
  const pairing = new Pairing();
  const pace = new CommandPace();
  const messages = new MessagePace((socket, person) =>
    security.tooFast({ ...whereabouts(socket), person }, true),
  );
  const mayWait = (address: string) => pairing.hasRoom(address);
  const sentAway = (person: string) => messages.sentAway(person);
  const admissions = new Admissions({ rooms, deps, guesses, addressOf, sentAway, mayWait });
  const admitted = new WeakMap<PlenarySocket, Admission>();

  io.use((socket, next) => {
    messages.watch(socket);
    admissions.admit(socket).then(
      (admission) => {
        admitted.set(socket, admission);
        next();
      },
      (error: unknown) => {
        if (error instanceof TurnedAway) return next(error);
        deps.logger.error({ err: error }, 'a handshake failed');
        next(new TurnedAway(refuse('server-fault')));
      },
    );
  });

  /** From where a connection comes, and to which room it goes. */
  function whereabouts(socket: PlenarySocket): { from: string; roomId: string | undefined } {
    const admission = admitted.get(socket);
    const roomId = admission && 'open' in admission ? admission.open.room.state.roomId : undefined;
    return { from: admissions.addressOf(socket), roomId };
  }

  // Only here is somebody connected: a socket that closes before has no "disconnect", and would be online for ever.
  io.on('connection', (socket) => {
    const admission = admitted.get(socket);
    if (admission) enter(socket, admission);
    else socket.disconnect(true);
  });

  function enter(socket: PlenarySocket, admission: Admission): void {
    if (admission.to === 'pairing') {
      pairing.wait(socket, admission.address);
      return;
    }
    if (admission.to === 'preview') {
      tellTime(socket, admission.open);
      socket.on('command', (_command, reply) => void guard(reply, async () => ONLY_A_PREVIEW));
      admission.open.broadcast.addWatcher(socket, admission.of, admission.pass, build);
      return;
    }
    const { open, actor } = admission;
    tellTime(socket, open);
    if (admission.to === 'floor') {
      messages.belongs(socket, admission.you.id);
      listen(socket, open, actor);
      open.broadcast.addParticipant(socket, admission.you, build);
      return;
    }
    const { to, pass } = admission;
    // Between the saving of a new key and the end of this connection nothing more is taken from it.
    const opens = () => passOpens(open.room.state, pass);
    listen(socket, open, actor, opens);
    open.broadcast.addScreen(socket, to, pass, build);
    security.letIn(whereabouts(socket), to === 'console' ? 'host' : 'projector');
    if (to !== 'console') return;
    messages.trust(socket);
    socket.on('pair', (request, reply) => {
      void guard(reply, async () => (opens() ? pair(socket, open, request) : KEY_RENEWED));
    });
  }

  function tellTime(socket: PlenarySocket, open: OpenRoom): void {
    socket.on('clock', (reply) => {
      if (typeof reply === 'function') reply(open.clock.now());
    });
  }

  function listen(socket: PlenarySocket, open: OpenRoom, actor: RoomActor, opens = () => true): void {
    const give = (say: () => void, { ok }: Reply) => {
      if (ok && actor.kind === 'participant') open.broadcast.answer(actor.id, socket, say);
      else say();
    };
    let told = false;
    const tooFast = (): Reply => {
      if (!told) security.tooFast({ ...whereabouts(socket), person: actor.id }, false);
      told = true;
      return TOO_FAST;
    };
    socket.on('command', (command, reply) => {
      const answer = async (): Promise<Reply> => {
        if (!opens()) return KEY_RENEWED;
        if (actor.kind === 'participant' && !(await pace.allows(actor.id))) return tooFast();
        const parsed = envelope.safeParse(command);
        if (parsed.success) return open.room.submit(actor, parsed.data);
        return refusal(invalid(firstFault(command, parsed.error.issues), 'command'));
      };
      void guard(reply, answer, give);
    });
  }

  /** Four digits are few: here the right ones are refused too once an address has guessed too often. */
  async function pair(socket: PlenarySocket, open: OpenRoom, request: unknown): Promise<Reply> {
    const address = admissions.addressOf(socket);
    if (await guesses.exhausted(address, 'pairing code')) return TOO_MANY_PAIRINGS;
    const code = pairingCodeIn(request);
    const projector = pairing.take(code);
    if (!projector) {
      await guesses.wrong(address, 'pairing code', open.room.state.roomId);
      return refusal(refuse('unknown-pairing'));
    }
    const token = newSecret();
    const reply = await open.room.submit(
      { kind: 'server', id: 'server' },
      { id: `pair-${deps.newId()}`, type: 'pairProjector', payload: { tokenHash: hashOf(token) } },
    );
    if (reply.ok) projector.socket.emit('paired', { roomId: open.room.state.roomId, token });
    else projector.putBack();
    return reply;
  }

  /** The one edge where what a handler throws is caught: told to the sender as a fault, and written down. */
  async function guard(
    reply: unknown,
    answer: () => Promise<Reply>,
    give = (say: () => void, _message: Reply) => say(),
  ): Promise<void> {
    const say = (message: Reply) => {
      if (typeof reply === 'function') reply(message);
    };
    try {
      const message = await answer();
      give(() => say(message), message);
    } catch (error) {
      deps.logger.error({ err: error }, 'a message could not be handled');
      say(SERVER_FAULT);
    }
  }
}

function pairingCodeIn(request: unknown): string {
  if (typeof request !== 'object' || request === null || !('code' in request)) return '';
  return typeof request.code === 'string' ? digitsIn(request.code) : '';
}
