import type { Channel, ChannelViews, Versioned, ViewMessage } from '../../shared/protocol.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import type { Surroundings } from '../../shared/room/views.ts';
import { Audiences } from './audiences.ts';
import { ViewChannel } from './channel.ts';
import type { LiveRoom, RoomDeps } from './room.ts';
import type { PlenaryServer, PlenarySocket } from './wire.ts';

const PACE = {
  console: { gap: 100 },
  projector: { gap: 100 },
  floor: { gap: 500 },
  table: { gap: 150 },
  me: { gap: 0 },
} as const;
/** Views of tables and persons that are recomputed before others get a turn. */
const TURN = 60;

type Farewell = 'removed' | 'erased';

/** Who looks at a room, and what each of them last saw. */
export class Broadcast {
  readonly #room: LiveRoom;
  readonly #deps: RoomDeps;
  readonly #joinUrl: () => string;
  readonly #audiences: Audiences;
  readonly #console: ViewChannel<'console'>;
  readonly #projector: ViewChannel<'projector'>;
  readonly #floor: ViewChannel<'floor'>;
  readonly #tables = new Map<string, ViewChannel<'table'>>();
  readonly #mes = new Map<string, ViewChannel<'me'>>();
  readonly #consoles = new Set<PlenarySocket>();
  readonly #projectors = new Set<PlenarySocket>();
  readonly #people = new Map<string, Set<PlenarySocket>>();
  readonly #others = new Map<string, object>();
  #closed: Farewell | undefined;

  constructor(room: LiveRoom, deps: RoomDeps, io: PlenaryServer, joinUrl: () => string) {
    this.#room = room;
    this.#deps = deps;
    this.#audiences = new Audiences(io, room.state.roomId);
    this.#joinUrl = joinUrl;
    const { views } = deps.core;
    const others = (item: string, make: () => object) => this.#other(item, make);
    this.#console = this.#channel('console', () => views.console(room.state, this.#around(), others));
    this.#projector = this.#channel('projector', () => views.projector(room.state, this.#around()));
    this.#floor = this.#channel(
      'floor',
      () => views.floor(room.state),
      (message) => this.#audiences.sendFloor(message, this.#people.size),
    );
    room.listener = { saved: (events) => this.#saved(events), trouble: () => this.#console.touch(true) };
  }

  #channel<C extends Channel>(
    channel: C,
    compute: () => ChannelViews[C] | undefined,
    send: (message: ViewMessage) => void | Promise<void> = (message) => {
      this.#audiences.send(message, channel);
    },
  ): ViewChannel<C> {
    return new ViewChannel({
      channel,
      pace: PACE[channel],
      compute,
      ready: (flush) => this.#room.whenSaved(flush),
      send,
      failed: (error) => this.#deps.logger.error({ err: error, channel }, 'a view could not be sent'),
    });
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

  /** How many connections there are, of all kinds. */
  get audience(): number {
    return this.#consoles.size + this.#projectors.size + this.#people.size;
  }

  /** Gives a screen its first views and everything after them. The socket must be connected. */
  addScreen(socket: PlenarySocket, kind: 'console' | 'projector', build: string): void {
    this.#enter(socket, () => {
      const views: Versioned = {};
      if (kind === 'console') put(views, 'console', this.#console);
      else put(views, 'projector', this.#projector);
      const audience = kind === 'console' ? this.#consoles : this.#projectors;
      audience.add(socket);
      this.#audiences.join(socket, kind);
      socket.on('disconnect', () => {
        audience.delete(socket);
        if (audience.size === 0) (kind === 'console' ? this.#console : this.#projector).sleep();
        this.#console.touch();
      });
      socket.emit('welcome', { now: this.#deps.clock(), views, build });
      this.#console.touch();
    });
  }

  /** @param you `token` only for somebody who has just joined */
  addParticipant(socket: PlenarySocket, you: { id: string; token?: string }, build: string): void {
    this.#enter(socket, () => {
      const person = this.#room.state.people[you.id];
      if (!person) return dismiss(socket, 'removed');
      const views: Versioned = {};
      put(views, 'floor', this.#floor);
      put(views, 'table', this.#table(person.table));
      put(views, 'me', this.#me(you.id));
      this.#audiences.joinFloor(socket);
      this.#audiences.join(socket, `table/${person.table}`, `me/${you.id}`);
      const sockets = this.#people.get(you.id) ?? new Set();
      sockets.add(socket);
      this.#people.set(you.id, sockets);
      socket.on('disconnect', () => this.#leave(you.id, socket));
      socket.emit('welcome', { you, now: this.#deps.clock(), views, build });
      this.#console.touch();
      this.#projector.touch();
    });
  }

  /** Somebody may be gone, or the room erased, before the append in progress lets them in. */
  #enter(socket: PlenarySocket, welcome: () => void): void {
    this.#room.whenSaved(() => {
      if (!socket.connected) return;
      if (this.#closed) return dismiss(socket, this.#closed);
      try {
        welcome();
      } catch (error) {
        this.#deps.logger.error({ err: error }, 'a welcome could not be sent');
        socket.disconnect(true);
      }
    });
  }

  #leave(id: string, socket: PlenarySocket): void {
    const sockets = this.#people.get(id);
    if (!sockets?.delete(socket) || sockets.size > 0) return;
    this.#people.delete(id);
    this.#mes.get(id)?.close();
    this.#mes.delete(id);
    if (this.#people.size === 0)
      for (const channel of [this.#floor, ...this.#tables.values()]) channel.sleep();
    this.#console.touch();
    this.#projector.touch();
  }

  #table(table: string): ViewChannel<'table'> {
    let channel = this.#tables.get(table);
    if (!channel) {
      channel = this.#channel(
        'table',
        () => this.#deps.core.views.table(this.#room.state, table),
        (message) => this.#audiences.send(message, `table/${table}`),
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
        (message) => this.#audiences.send(message, `me/${person}`),
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
      else this.#others.clear();
      if (event.type === 'personMoved') this.#reseat(event.person, event.from, event.table, tables);
      if (event.type === 'personRemoved') this.#remove(event.person, event.from, tables);
      if (by === 'host') {
        urgent = true;
        everybody ||= event.type === 'activity' || event.type === 'stepEntered';
      } else {
        // From the state, not from who is connected: the sender may be gone, and the table must see it all the same.
        const seat = event.type === 'personJoined' ? event.table : this.#room.state.people[by]?.table;
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
    const current = this.#table(to).current();
    for (const socket of sockets) {
      this.#audiences.leave(socket, `table/${from}`);
      this.#audiences.join(socket, `table/${to}`);
      if (current) socket.emit('view', { channel: 'table', ...current });
    }
    this.#mes.get(person)?.touch();
  }

  #remove(person: string, from: string, tables: Set<string>): void {
    tables.add(from);
    for (const socket of [...(this.#people.get(person) ?? [])]) dismiss(socket, 'removed');
  }

  /** Ends every connection of the room, also of those who are just coming in. */
  close(farewell: Farewell): void {
    this.#closed = farewell;
    const people = [...this.#people.values()].flatMap((own) => [...own]);
    for (const socket of [...this.#consoles, ...this.#projectors, ...people]) dismiss(socket, farewell);
    const shared = [this.#console, this.#projector, this.#floor];
    for (const channel of [...shared, ...this.#tables.values(), ...this.#mes.values()]) channel.close();
  }
}

function dismiss(socket: PlenarySocket, code: Farewell): void {
  socket.emit('goodbye', { code });
  socket.disconnect(true);
}

function put<C extends Channel>(views: Versioned, name: C, channel: ViewChannel<C>): void {
  const current = channel.current();
  if (current) Object.assign(views, { [name]: current });
}
