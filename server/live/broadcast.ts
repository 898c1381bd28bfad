import type { Server, Socket } from 'socket.io';
import type {
  Channel,
  ChannelViews,
  ClientToServer,
  ServerToClient,
  Versioned,
  ViewMessage,
} from '../../shared/protocol.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import type { Surroundings } from '../../shared/room/views.ts';
import { ViewChannel } from './channel.ts';
import type { LiveRoom, RoomDeps } from './room.ts';

export interface SocketData {
  roomId?: string;
  person?: string;
}
type NoEvents = Record<string, never>;
export type PlenarySocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketData>;
export type PlenaryServer = Server<ClientToServer, ServerToClient, NoEvents, SocketData>;

const PACE = {
  console: { gap: 100 },
  projector: { gap: 100 },
  floor: { gap: 500 },
  table: { gap: 150 },
  me: { gap: 0 },
} as const;
/** A floor is sent in this many parts, with a pause between, once it is larger than {@link SLICED_FROM}. */
const SLICES = 16;
const SLICED_FROM = 200;
/** Views of tables and persons that are recomputed before others get a turn. */
const TURN = 60;

/** Who looks at a room, and what each of them last saw. */
export class Broadcast {
  readonly #room: LiveRoom;
  readonly #deps: RoomDeps;
  readonly #joinUrl: () => string;
  readonly #io: PlenaryServer;
  readonly #console: ViewChannel<'console'>;
  readonly #projector: ViewChannel<'projector'>;
  readonly #floor: ViewChannel<'floor'>;
  readonly #tables = new Map<string, ViewChannel<'table'>>();
  readonly #mes = new Map<string, ViewChannel<'me'>>();
  readonly #consoles = new Set<PlenarySocket>();
  readonly #projectors = new Set<PlenarySocket>();
  readonly #people = new Map<string, Set<PlenarySocket>>();
  readonly #seats = new Map<string, string>();
  readonly #others = new Map<string, object>();
  #joined = 0;

  constructor(room: LiveRoom, deps: RoomDeps, io: PlenaryServer, joinUrl: () => string) {
    this.#room = room;
    this.#deps = deps;
    this.#io = io;
    this.#joinUrl = joinUrl;
    const { views } = deps.core;
    const others = (item: string, make: () => object) => this.#other(item, make);
    this.#console = this.#channel('console', () => views.console(room.state, this.#around(), others));
    this.#projector = this.#channel('projector', () => views.projector(room.state, this.#around()));
    this.#floor = this.#channel(
      'floor',
      () => views.floor(room.state),
      (message) => this.#sendFloor(message),
    );
    room.listener = { saved: (events) => this.#saved(events), trouble: () => this.#console.touch(true) };
  }

  #channel<C extends Channel>(
    channel: C,
    compute: () => ChannelViews[C] | undefined,
    send: (message: ViewMessage) => void | Promise<void> = (message) => {
      this.#to(channel).emit('view', message);
    },
  ): ViewChannel<C> {
    return new ViewChannel(channel, PACE[channel], compute, (use) => this.#room.whenSaved(use), send);
  }

  /** Socket.IO's room of an audience: a message to it is encoded once, however many sockets there are. */
  #name(audience: string): string {
    return `${this.#room.state.roomId}/${audience}`;
  }

  #to(...audiences: string[]) {
    return this.#io.to(audiences.map((audience) => this.#name(audience)));
  }

  #around(): Surroundings {
    return {
      online: new Set(this.#people.keys()),
      screens: { consoles: this.#consoles.size, projectors: this.#projectors.size },
      joinUrl: this.#joinUrl(),
      trouble: this.#room.trouble,
    };
  }

  #other(item: string, make: () => object): object {
    const known = this.#others.get(item);
    if (known) return known;
    const made = make();
    this.#others.set(item, made);
    return made;
  }

  /** Floors are large: in slices, so that no emit holds the event loop while others wait for an answer. */
  async #sendFloor(message: ViewMessage): Promise<void> {
    const slices = Array.from({ length: SLICES }, (_, index) => `floor/${index}`);
    if (this.#people.size <= SLICED_FROM) {
      this.#to(...slices).emit('view', message);
      return;
    }
    for (const slice of slices) {
      this.#to(slice).emit('view', message);
      await new Promise((next) => setImmediate(next));
    }
  }

  /** Gives a screen its first views and everything after them. */
  addScreen(socket: PlenarySocket, kind: 'console' | 'projector', build: string): void {
    this.#room.whenSaved(() => {
      const audience = kind === 'console' ? this.#consoles : this.#projectors;
      audience.add(socket);
      void socket.join(this.#name(kind));
      const views: Versioned = {};
      if (kind === 'console') put(views, 'console', this.#console);
      else put(views, 'projector', this.#projector);
      socket.emit('welcome', { now: this.#deps.clock(), views, build });
      socket.on('disconnect', () => {
        audience.delete(socket);
        this.#console.touch();
      });
      this.#console.touch();
    });
  }

  /** @param you `token` only for somebody who has just joined */
  addParticipant(socket: PlenarySocket, you: { id: string; token?: string }, build: string): void {
    this.#room.whenSaved(() => {
      const person = this.#room.state.people[you.id];
      if (!person) {
        socket.emit('goodbye', { code: 'removed' });
        socket.disconnect(true);
        return;
      }
      void socket.join(
        [`floor/${this.#joined++ % SLICES}`, `table/${person.table}`, `me/${you.id}`].map((audience) =>
          this.#name(audience),
        ),
      );
      const sockets = this.#people.get(you.id) ?? new Set();
      sockets.add(socket);
      this.#people.set(you.id, sockets);
      this.#seats.set(you.id, person.table);
      const views: Versioned = {};
      put(views, 'floor', this.#floor);
      put(views, 'table', this.#table(person.table));
      put(views, 'me', this.#me(you.id));
      socket.emit('welcome', { you, now: this.#deps.clock(), views, build });
      socket.on('disconnect', () => {
        this.#leave(you.id, socket);
      });
      this.#console.touch();
      this.#projector.touch();
    });
  }

  #leave(id: string, socket: PlenarySocket): void {
    const sockets = this.#people.get(id);
    sockets?.delete(socket);
    if (sockets?.size === 0) {
      this.#people.delete(id);
      this.#mes.get(id)?.close();
      this.#mes.delete(id);
      this.#seats.delete(id);
      this.#console.touch();
      this.#projector.touch();
    }
  }

  #table(table: string): ViewChannel<'table'> {
    let channel = this.#tables.get(table);
    if (!channel) {
      channel = this.#channel(
        'table',
        () => this.#deps.core.views.table(this.#room.state, table),
        (message) => {
          this.#to(`table/${table}`).emit('view', message);
        },
      );
      this.#tables.set(table, channel);
    }
    return channel;
  }

  #me(person: string): ViewChannel<'me'> {
    let channel = this.#mes.get(person);
    if (!channel) {
      channel = this.#channel(
        'me',
        () => this.#deps.core.views.me(this.#room.state, person),
        (message) => {
          this.#to(`me/${person}`).emit('view', message);
        },
      );
      this.#mes.set(person, channel);
    }
    return channel;
  }

  /**
   * What a batch may have changed. A participant's event changes their own `me`, their table's `table`, and the
   * shared views, never anybody else's; a host's may change every table and everybody.
   */
  #saved(events: readonly LoggedEvent[]): void {
    let urgent = false;
    let everybody = false;
    const tables = new Set<string>();
    for (const { by, event } of events) {
      if (event.type === 'activity') this.#others.delete(event.item);
      else if (!event.type.startsWith('person')) this.#others.clear();
      if (event.type === 'personMoved') this.#reseat(event.person, event.from, event.table, tables);
      if (event.type === 'personRemoved') this.#remove(event.person, event.from, tables);
      if (by === 'host') {
        urgent = true;
        everybody ||= event.type === 'activity' || event.type === 'stepEntered';
      } else {
        const seat = event.type === 'personJoined' ? event.table : this.#seats.get(by);
        if (seat !== undefined) tables.add(seat);
        this.#mes.get(by)?.touch();
      }
    }
    this.#console.touch(urgent);
    this.#projector.touch(urgent);
    this.#floor.touch(urgent);
    if (everybody)
      this.#touchEverybody(events.some(({ by, event }) => by === 'host' && event.type === 'activity'));
    else for (const table of tables) this.#tables.get(table)?.touch();
  }

  /** Every table, and after a host's word in an activity every person, some at a time. */
  #touchEverybody(persons: boolean): void {
    const channels: { touch(): void }[] = [...this.#tables.values(), ...(persons ? this.#mes.values() : [])];
    const turn = () => {
      for (const channel of channels.splice(0, TURN)) channel.touch();
      if (channels.length > 0) setImmediate(turn);
    };
    turn();
  }

  #reseat(person: string, from: string, to: string, tables: Set<string>): void {
    tables.add(from).add(to);
    const sockets = this.#people.get(person);
    if (!sockets) return;
    this.#seats.set(person, to);
    const current = this.#table(to).current();
    for (const socket of sockets) {
      void socket.leave(this.#name(`table/${from}`));
      void socket.join(this.#name(`table/${to}`));
      if (current) socket.emit('view', { channel: 'table', ...current });
    }
    this.#mes.get(person)?.touch();
  }

  #remove(person: string, from: string, tables: Set<string>): void {
    tables.add(from);
    for (const socket of [...(this.#people.get(person) ?? [])]) {
      socket.emit('goodbye', { code: 'removed' });
      socket.disconnect(true);
    }
  }

  /** Ends every connection of the room. */
  close(code: 'erased'): void {
    const sockets = [
      ...this.#consoles,
      ...this.#projectors,
      ...[...this.#people.values()].flatMap((own) => [...own]),
    ];
    for (const socket of sockets) {
      socket.emit('goodbye', { code });
      socket.disconnect(true);
    }
    for (const channel of [
      this.#console,
      this.#projector,
      this.#floor,
      ...this.#tables.values(),
      ...this.#mes.values(),
    ])
      channel.close();
  }
}

function put<C extends Channel>(views: Versioned, name: C, channel: ViewChannel<C>): void {
  const current = channel.current();
  if (current) Object.assign(views, { [name]: current });
}
