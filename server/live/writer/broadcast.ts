import { ownValue } from '../../../shared/lib/ownValue.ts';
import type {
  Channel,
  ChannelViews,
  Farewell,
  Versioned,
  ViewMessage,
} from '../../../shared/protocol/wire.ts';
import type { Shows } from '../../../shared/room/eventRow.ts';
import type { LoggedEvent } from '../../../shared/room/events.ts';
import type { PhoneAddress, Surroundings } from '../../../shared/room/views.ts';
import { dismiss, Passes } from '../doors/passes.ts';
import { Audiences } from '../fanout/audiences.ts';
import type { PlenarySocket } from '../wire.ts';
import { KeptParts } from './cachedParts.ts';
import type { LiveRoom, RoomDeps, RoomListener } from './liveRoom.ts';
import { Presence, type Watched } from './presence.ts';
import { PrivateChannels } from './privateChannels.ts';
import { put, ViewChannel } from './viewChannel.ts';
import { PACE } from './viewPace.ts';

export interface BroadcastOptions {
  readonly room: LiveRoom;
  /** `clock` is the room's own. */
  readonly deps: RoomDeps;
  readonly addresses: () => readonly PhoneAddress[];
  /** Told how many consoles there are whenever that changes. */
  readonly consolesChanged?: ((consoles: number) => void) | undefined;
  /** Told of every phone that has come in. */
  readonly arrived?: ((person: string) => void) | undefined;
}

/** Who looks at a room, and what each of them last saw. */
export class Broadcast implements RoomListener {
  readonly #room: LiveRoom;
  readonly #deps: RoomDeps;
  readonly #addresses: () => readonly PhoneAddress[];
  readonly #consolesChanged: (consoles: number) => void;
  readonly presence = new Presence();
  readonly #arrived: (person: string) => void;
  readonly #passes = new Passes();
  readonly #audiences = new Audiences();
  readonly #console: ViewChannel<'console'>;
  readonly #projector: ViewChannel<'projector'>;
  readonly #floor: ViewChannel<'floor'>;
  readonly #private: PrivateChannels;
  readonly #kept = new KeptParts();
  /** Who has seen with the answer what the last batch changed for them. */
  readonly #answered = new Set<string>();
  #closed: Farewell | undefined;

  constructor({ room, deps, addresses, consolesChanged = () => {}, arrived = () => {} }: BroadcastOptions) {
    this.#arrived = arrived;
    this.#room = room;
    this.#deps = deps;
    this.#addresses = addresses;
    this.#consolesChanged = consolesChanged;
    const { views } = deps.core;
    this.#console = this.#channel('console', () => views.console(room.state, this.around(), this.#kept));
    this.#projector = this.#channel('projector', () => views.projector(room.state, this.around()));
    this.#floor = this.#channel(
      'floor',
      () => views.floor(room.state),
      (message) => this.#audiences.sendFloor(message),
    );
    this.#private = new PrivateChannels({
      table: (table) =>
        this.#channel(
          'table',
          () => views.table(room.state, table),
          (message) => this.#audiences.send(message, `table/${table}`),
        ),
      me: (person) =>
        this.#channel(
          'me',
          () => views.me(room.state, person),
          (message) => this.#audiences.send(message, `me/${person}`),
        ),
    });
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

  around(): Surroundings {
    return { ...this.presence.around(), addresses: this.#addresses(), trouble: this.#room.trouble };
  }

  /** @param people a rehearsal's, who are online while there is a console */
  simulate(people: ReadonlySet<string>): void {
    this.presence.simulated = people;
    this.#count();
  }

  /** Who is there is shown as counts to hosts and on the projector. */
  #count(): void {
    this.#kept.forgetPeople();
    this.#console.touch();
    this.#projector.touch();
  }

  /** Gives a screen, let in by the key or pass of this hash, its views. The socket must be connected. */
  addScreen(socket: PlenarySocket, kind: 'console' | 'projector', pass: string, build: string): void {
    this.#passes.keep(socket, pass);
    this.#enter(socket, () => {
      const { consoles, projectors } = this.presence;
      const screens = kind === 'console' ? consoles : projectors;
      const changed = () => {
        if (kind === 'console') this.#consolesChanged(consoles.size);
        this.#count();
      };
      const views: Versioned = {};
      if (kind === 'console') put(views, 'console', this.#console);
      else put(views, 'projector', this.#projector);
      screens.add(socket);
      this.#audiences.join(socket, kind);
      socket.on('disconnect', () => {
        screens.delete(socket);
        this.#rest();
        changed();
      });
      socket.emit('welcome', { now: this.#deps.clock(), views, build });
      changed();
    });
  }

  /** Shows one channel to somebody who is not counted: a small preview inside a console. */
  addWatcher(socket: PlenarySocket, watched: Watched, pass: string, build: string): void {
    this.#passes.keep(socket, pass);
    this.#enter(socket, () => {
      const watchers = this.presence.watchers[watched];
      const views: Versioned = {};
      if (watched === 'floor') {
        put(views, 'floor', this.#floor);
        this.#audiences.join(socket, 'floor');
      } else {
        put(views, 'projector', this.#projector);
        this.#audiences.join(socket, 'projector');
      }
      watchers.add(socket);
      socket.on('disconnect', () => {
        watchers.delete(socket);
        this.#rest();
      });
      socket.emit('welcome', { now: this.#deps.clock(), views, build });
    });
  }

  /** What nobody looks at is not computed. */
  #rest(): void {
    const { consoles, projectors, watchers, people } = this.presence;
    if (consoles.size === 0) this.#console.sleep();
    if (projectors.size + watchers.projector.size === 0) this.#projector.sleep();
    if (people + watchers.floor.size === 0) this.#floor.sleep();
    if (people === 0) this.#private.sleep();
  }

  /** @param you `token` only for somebody who has just joined */
  addParticipant(socket: PlenarySocket, you: { id: string; token?: string }, build: string): void {
    this.#enter(socket, () => {
      const person = this.#room.state.people[you.id];
      if (!person) return dismiss(socket, 'removed');
      const views: Versioned = {};
      put(views, 'floor', this.#floor);
      put(views, 'table', this.#private.table(person.table));
      put(views, 'me', this.#private.me(you.id));
      this.#audiences.join(socket, 'floor');
      this.#audiences.join(socket, `table/${person.table}`);
      this.#audiences.join(socket, `me/${you.id}`);
      this.presence.enter(you.id, socket);
      socket.on('disconnect', () => this.#leave(you.id, socket));
      socket.emit('welcome', { you, now: this.#deps.clock(), views, build });
      this.#arrived(you.id);
      this.#count();
    });
  }

  /** Somebody may be gone, the room erased, or the key renewed, before the append in progress lets them in. */
  #enter(socket: PlenarySocket, welcome: () => void): void {
    this.#room.whenSaved(() => {
      if (!socket.connected) return;
      if (this.#closed) return dismiss(socket, this.#closed);
      if (!this.#passes.opens(socket, this.#room.state)) return dismiss(socket, 'revoked');
      try {
        welcome();
      } catch (error) {
        this.#deps.logger.error({ err: error }, 'a welcome could not be sent');
        socket.disconnect(true);
      }
    });
  }

  #leave(id: string, socket: PlenarySocket): void {
    if (!this.presence.leave(id, socket)) return;
    this.#private.forget(id);
    this.#rest();
    this.#count();
  }

  /**
   * Gives a person the answer to what they asked, and with it what it changed for them. Call as soon as it is saved.
   * @param say sends the answer
   */
  answer(person: string, socket: PlenarySocket, say: () => void): void {
    this.#audiences.together(socket, () => {
      this.#private.showMe(person);
      this.#answered.add(person);
      say();
    });
  }

  /** Sends anew what a batch may have changed, and nothing else: each event's row says what that is. */
  saved(events: readonly LoggedEvent[]): void {
    let [urgent, everybody] = [false, false];
    const tables = new Set<string>();
    const { state } = this.#room;
    for (const logged of events) {
      const shows = this.#deps.core.shows(state, logged);
      this.#kept.forget(shows);
      if (shows.seated) this.#reseat(shows.seated);
      if (shows.gone !== undefined) this.#remove(shows.gone);
      if (shows.shutOut) this.#shutOut(shows.shutOut);
      urgent ||= logged.by === 'host';
      everybody ||= shows.everybody ?? false;
      for (const table of shows.tables ?? []) tables.add(table);
      for (const id of shows.alone ?? []) this.#touchMe(id);
      for (const id of shows.people ?? []) {
        this.#touchMe(id);
        // From the state, not from who is connected: the sender may be gone, and the table must see it all the same.
        const seat = ownValue(state.people, id)?.table;
        if (seat !== undefined) tables.add(seat);
      }
    }
    this.#answered.clear();
    this.#floor.touch(urgent);
    // The phones first: what a console shows takes longest to compute, and thousands would wait for it.
    this.#floor.whenSent(() => {
      this.#projector.touch(urgent);
      this.#console.touch(urgent);
      if (everybody) this.#private.touchEverybody();
      else for (const table of tables) this.#private.touchTable(table);
    });
  }

  #touchMe(person: string): void {
    if (!this.#answered.has(person)) this.#private.touchMe(person);
  }

  trouble(): void {
    this.#console.touch(true);
  }

  #reseat({ person, from, to }: NonNullable<Shows['seated']>): void {
    const sockets = this.presence.socketsOf(person);
    if (sockets.length === 0) return;
    const current = this.#private.table(to).current();
    for (const socket of sockets) {
      this.#audiences.leave(socket, `table/${from}`);
      this.#audiences.join(socket, `table/${to}`);
      if (current) socket.emit('view', { channel: 'table', ...current });
    }
  }

  #remove(person: string): void {
    for (const socket of this.presence.socketsOf(person)) dismiss(socket, 'removed');
  }

  /** Shows the door to every screen whose key or pass is no longer good. */
  #shutOut(why: Farewell): void {
    const { state } = this.#room;
    for (const socket of this.presence.screens())
      if (!this.#passes.opens(socket, state)) dismiss(socket, why);
  }

  /** Ends every connection of the room, also of those who are just coming in. */
  close(farewell: Farewell): void {
    this.#closed = farewell;
    for (const socket of this.presence.everybody()) dismiss(socket, farewell);
    for (const channel of [this.#console, this.#projector, this.#floor, this.#private]) channel.close();
  }
}
