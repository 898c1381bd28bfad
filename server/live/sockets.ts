import type { Logger } from 'pino';
import type { PersonId, Scribe } from '../../shared/activities/activity.ts';
import { firstFault, invalid } from '../../shared/agenda/schemaFaults.ts';
import { refuse } from '../../shared/lib/result.ts';
import { handingOver } from '../../shared/protocol/handshake.ts';
import type { HandedOver, Reply } from '../../shared/protocol/wire.ts';
import { envelope } from '../../shared/room/envelope.ts';
import type { SecurityLog } from '../securityLog.ts';
import { type Admission, type AdmissionOptions, Admissions, TurnedAway } from './doors/admission.ts';
import { CommandPace } from './doors/commandPace.ts';
import { MessagePace } from './doors/messagePace.ts';
import { Pairing } from './doors/pairing.ts';
import { Fanout } from './fanout/fanout.ts';
import type { RoomFront } from './fanout/roomFront.ts';
import { KEY_RENEWED, ONLY_A_PREVIEW, refusal, SERVER_FAULT, TOO_FAST } from './replies.ts';
import type { PlenaryServer, PlenarySocket } from './wire.ts';
import type { Asker, Viewer, Writer } from './writer/messages.ts';

export interface SocketOptions
  extends Pick<AdmissionOptions, 'writers' | 'arrivals' | 'guesses' | 'addressOf'> {
  readonly io: PlenaryServer;
  readonly newId: () => string;
  readonly logger: Logger;
  readonly build: string;
  readonly security: SecurityLog;
}

/** Wires every connection to its room. Who somebody is comes from the handshake, never from a payload. */
export function serveSockets(options: SocketOptions): void {
  const { io, logger, security } = options;
  const fanout = new Fanout(options.build);
  const pairing = new Pairing(options);
  const pace = new CommandPace();
  const messages = new MessagePace((socket, person) =>
    security.tooFast({ ...whereabouts(socket), person }, true),
  );
  const admissions = new Admissions({
    ...options,
    sentAway: (person) => messages.sentAway(person),
    mayWait: (address) => pairing.hasRoom(address),
  });
  const admitted = new WeakMap<PlenarySocket, Admission>();
  /** Connections that were told to be slower: that is noted once. */
  const slowed = new WeakSet<PlenarySocket>();

  io.use((socket, next) => {
    messages.watch(socket);
    admissions.admit(socket).then(
      (admission) => {
        admitted.set(socket, admission);
        next();
      },
      (error: unknown) => {
        if (error instanceof TurnedAway) return next(error);
        logger.error({ err: error }, 'a handshake failed');
        next(new TurnedAway(refuse('server-fault')));
      },
    );
  });

  /** From where a connection comes, and to which room it goes. */
  function whereabouts(socket: PlenarySocket): { from: string; roomId: string | undefined } {
    const admission = admitted.get(socket);
    const roomId = admission?.to === 'room' ? admission.writer.roomId : undefined;
    return { from: admissions.addressOf(socket), roomId };
  }

  // Only here is somebody connected: a socket that closes before has no "disconnect", and would be online for ever.
  io.on('connection', (socket) => {
    const admission = admitted.get(socket);
    if (!admission) socket.disconnect(true);
    else if (admission.to === 'pairing') pairing.wait(socket, admission.address);
    else enter(socket, admission);
  });

  function enter(socket: PlenarySocket, { writer, viewer, token }: Extract<Admission, { to: 'room' }>): void {
    const front = fanout.to(writer);
    const asker = askerOf(viewer);
    socket.on('clock', (answer) => guarded(answer, async () => answering(answer)(await writer.now())));
    socket.on('command', (command, answer) => {
      if (asker) guarded(answer, () => take(socket, front, asker, command, answering(answer)));
      else answering<Reply>(answer)(ONLY_A_PREVIEW);
    });
    const scribe = scribeIn(viewer);
    if (scribe !== undefined)
      socket.on('handOver', (request, answer) =>
        guarded(answer, async () =>
          answering<HandedOver>(answer)(await handOver(socket, writer, viewer, scribe, request)),
        ),
      );
    if (viewer.as === 'participant') messages.belongs(socket, viewer.person);
    if (viewer.as === 'console') {
      const { pass } = viewer;
      messages.trust(socket);
      socket.on('pair', (request, answer) => {
        const address = admissions.addressOf(socket);
        guarded(answer, async () => answering(answer)(await pairing.pair(request, writer, pass, address)));
      });
    }
    front.enter(socket, viewer, token);
    if (viewer.as === 'console' || viewer.as === 'projector')
      security.letIn(whereabouts(socket), viewer.as === 'console' ? 'host' : 'projector');
  }

  /** Whether somebody asks more than a person would: that is written down once a connection. */
  async function tooFast(socket: PlenarySocket, person: PersonId): Promise<boolean> {
    if (await pace.allows(person)) return false;
    if (!slowed.has(socket)) security.tooFast({ ...whereabouts(socket), person }, false);
    slowed.add(socket);
    return true;
  }

  async function handOver(
    socket: PlenarySocket,
    writer: Writer,
    { pass }: Viewer,
    scribe: Scribe,
    request: unknown,
  ): Promise<HandedOver> {
    if (pass !== undefined && !(await writer.opensTo('host', pass))) return KEY_RENEWED;
    if (scribe !== 'host' && (await tooFast(socket, scribe))) return TOO_FAST;
    const parsed = handingOver.safeParse(request);
    if (parsed.success) return writer.handOver(scribe, parsed.data.person);
    return refusal(invalid(firstFault(request, parsed.error.issues), 'handOver'));
  }

  async function take(
    socket: PlenarySocket,
    front: RoomFront,
    asker: Asker,
    command: unknown,
    answer: (reply: Reply) => void,
  ): Promise<void> {
    if (asker.kind === 'participant' && (await tooFast(socket, asker.id))) return answer(TOO_FAST);
    const parsed = envelope.safeParse(command);
    if (parsed.success) return front.command(socket, asker, parsed.data, answer);
    answer(refusal(invalid(firstFault(command, parsed.error.issues), 'command')));
  }

  /** The one edge where what a handler throws is caught: told to the sender as a fault, and written down. */
  function guarded(answer: unknown, handle: () => Promise<void>): void {
    handle().catch((error: unknown) => {
      logger.error({ err: error }, 'a message could not be handled');
      answering<Reply>(answer)(SERVER_FAULT);
    });
  }
}

/** What a client gave to be answered by, or nothing where it gave nothing of the kind. */
const answering =
  <Answer>(given: unknown) =>
  (answer: Answer): void => {
    if (typeof given === 'function') given(answer);
  };

/** As whom whoever is at the other end may write for people without a phone, if they may. */
function scribeIn(viewer: Viewer): Scribe | undefined {
  if (viewer.as === 'console') return 'host';
  return viewer.as === 'participant' && viewer.through === undefined ? viewer.person : undefined;
}

/** Who asks over a connection; nobody over a preview, which only shows. */
function askerOf(viewer: Viewer): Asker | undefined {
  if (viewer.as === 'preview') return undefined;
  if (viewer.as === 'participant') {
    const { as: _, person: id, ...by } = viewer;
    return { kind: 'participant', id, ...by };
  }
  const { pass } = viewer;
  return viewer.as === 'console'
    ? { kind: 'host', id: 'host', pass }
    : { kind: 'projector', id: 'projector', pass };
}
