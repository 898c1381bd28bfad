import type { Reply, Welcome } from '../../../shared/protocol/wire.ts';
import type { Command } from '../../../shared/room/envelope.ts';
import { dismiss, type PlenarySocket } from '../wire.ts';
import type {
  Answered,
  Asker,
  ConnectionId,
  Dismissed,
  Front,
  FrontLine,
  Moved,
  Seen,
  Viewer,
  Welcomed,
  Writer,
} from '../writer/messages.ts';
import { Audiences } from './audiences.ts';
import { Line, WireEvent } from './line.ts';

/** A socket in a room, and who it is: the token only for somebody who has just joined. */
interface Guest {
  readonly line: Line;
  readonly you?: NonNullable<Welcome['you']>;
}

/** The sockets of one room: brings to them what its writer sends, and to the writer what they ask. */
export class RoomFront implements Front {
  readonly #writer: FrontLine;
  readonly #build: string;
  readonly #guests = new Map<ConnectionId, Guest>();
  readonly #audiences = new Audiences();
  /** Who waits for the answer to which asking. */
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asks = 0;

  /** @param build names the build, so that pages of an older one reload */
  constructor(writer: Writer, build: string) {
    this.#build = build;
    this.#writer = writer.attach(this);
  }

  /** @param socket connected @param token only for somebody who has just joined */
  enter(socket: PlenarySocket, viewer: Viewer, token?: string): void {
    const line = new Line(socket);
    const you = viewer.as === 'participant' && {
      you: { id: viewer.person, ...(token === undefined ? {} : { token }) },
    };
    this.#guests.set(socket.id, { line, ...you });
    socket.on('disconnect', () => {
      this.#guests.delete(socket.id);
      this.#audiences.leaveAll(line);
      this.#writer.leave(socket.id);
    });
    this.#writer.enter(socket.id, viewer);
  }

  /** @param answer is called once, when the command is saved or refused */
  command(socket: PlenarySocket, asker: Asker, command: Command, answer: (reply: Reply) => void): void {
    this.#asks += 1;
    this.#waiting.set(this.#asks, answer);
    this.#writer.command({ connection: socket.id, ask: this.#asks, asker, command });
  }

  welcome({ connection, now, views, audiences }: Welcomed): void {
    const guest = this.#guests.get(connection);
    if (!guest) return;
    for (const audience of audiences) this.#audiences.join(guest.line, audience);
    const you = guest.you ? `"you":${JSON.stringify(guest.you)},` : '';
    const build = JSON.stringify(this.#build);
    guest.line.send(new WireEvent('welcome', `{${you}"now":${now},"views":${views},"build":${build}}`));
  }

  reply({ connection, ask, reply, first }: Answered): void {
    const answer = this.#waiting.get(ask);
    this.#waiting.delete(ask);
    const send = () => {
      if (first) this.#audiences.send(new WireEvent('view', first.view), first.audience);
      answer?.(reply);
    };
    const guest = this.#guests.get(connection);
    if (guest && first) guest.line.together(send);
    else send();
  }

  view({ audience, view }: Seen): void | Promise<void> {
    const event = new WireEvent('view', view);
    if (audience === 'floor') return this.#audiences.sendInGoes(event, audience);
    this.#audiences.send(event, audience);
  }

  move({ connection, from, to, view }: Moved): void {
    const line = this.#guests.get(connection)?.line;
    if (!line) return;
    this.#audiences.leave(line, from);
    this.#audiences.join(line, to);
    if (view !== undefined) line.send(new WireEvent('view', view));
  }

  goodbye({ connection, code }: Dismissed): void {
    const socket = this.#guests.get(connection)?.line.socket;
    if (socket && code !== undefined) dismiss(socket, code);
    else socket?.disconnect(true);
  }
}
