import type { Logger } from 'pino';
import type { PersonId, TableId } from '../../../shared/activities/activity.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import type { Farewell } from '../../../shared/protocol/wire.ts';
import type { Core } from '../../../shared/room/core.ts';
import type { Shows } from '../../../shared/room/eventRow.ts';
import type { LoggedEvent } from '../../../shared/room/events.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { PhoneAddress, Surroundings } from '../../../shared/room/views.ts';
import { CachedParts } from './cachedParts.ts';
import type { LiveRoom, RoomListener, Settled } from './liveRoom.ts';
import type { Answered, Audience, ConnectionId, Front, FrontLine, JsonText, Viewer } from './messages.ts';
import { passOpens } from './passes.ts';
import { type Connection, Presence } from './presence.ts';
import { RoomChannels, wholeView, wholeViews } from './roomChannels.ts';

export interface BroadcastOptions {
  readonly room: LiveRoom;
  readonly core: Core;
  /** The room's own time. */
  readonly clock: () => number;
  readonly logger: Logger;
  readonly addresses: () => readonly PhoneAddress[];
  /** Told how many consoles there are whenever that changes. */
  readonly consolesChanged: (consoles: number) => void;
  /** Told of every phone that has come in. */
  readonly arrived: (person: PersonId, state: RoomState) => void;
}

/** Makes what is seen of a room, and hands it with the answers to the fronts: all that goes out goes through here. */
export class Broadcast implements RoomListener {
  readonly presence = new Presence();
  readonly #options: BroadcastOptions;
  readonly #fronts = new Set<Front>();
  /** Connections that wait for the append in progress, and are nobody's yet. */
  readonly #coming = new Set<ConnectionId>();
  readonly #channels: RoomChannels;
  readonly #parts = new CachedParts();
  #closed: Farewell | undefined;

  constructor(options: BroadcastOptions) {
    this.#options = options;
    this.#channels = new RoomChannels({
      core: options.core,
      logger: options.logger,
      parts: this.#parts,
      around: () => this.around(),
      saved: (flush) => void options.room.saved(flush),
      send: (audience, view) => this.#send(audience, view),
    });
  }

  #send(audience: Audience, view: JsonText): void | Promise<void> {
    const waits: Promise<void>[] = [];
    for (const front of this.#fronts) {
      const sending = front.view({ audience, view });
      if (sending) waits.push(sending);
    }
    if (waits.length > 0) return Promise.all(waits).then(() => {});
  }

  around(): Surroundings {
    const { addresses, room } = this.#options;
    return { ...this.presence.around(), addresses: addresses(), trouble: room.trouble };
  }

  attach(front: Front): FrontLine {
    this.#fronts.add(front);
    return {
      enter: (id, viewer) => this.#enter({ id, front, viewer }),
      leave: (id) => this.#leave(id),
      command: ({ connection, ask, asker, command }) =>
        this.#options.room.take(asker, command, { front, connection, ask }),
    };
  }

  /** @param people a rehearsal's, who are online while there is a console */
  simulate(people: ReadonlySet<PersonId>): void {
    this.presence.simulated = people;
    this.#whoIsThereChanged();
  }

  /** Who is there is shown as counts to hosts and on the projector. */
  #whoIsThereChanged(): void {
    this.#parts.forgetPeople();
    this.#channels.console.touch();
    this.#channels.projector.touch();
  }

  /** Somebody may be gone, the room erased, or the key renewed, before the append in progress lets them in. */
  #enter(connection: Connection): void {
    this.#coming.add(connection.id);
    void this.#options.room.saved((state) => {
      if (this.#coming.delete(connection.id)) this.#letIn(connection, state);
    });
  }

  #letIn(connection: Connection, state: RoomState): void {
    const { id, front, viewer } = connection;
    const code = this.#closed ?? whyNot(viewer, state);
    if (code) {
      front.goodbye({ connection: id, code });
      return;
    }
    try {
      const shown = this.#channels.shownTo(viewer, state);
      const views = wholeViews(shown, state);
      this.presence.enter(connection);
      const audiences = shown.map(({ audience }) => audience);
      front.welcome({ connection: id, now: this.#options.clock(), views, audiences });
    } catch (error) {
      this.#options.logger.error({ err: error }, 'a welcome could not be sent');
      front.goodbye({ connection: id });
      return;
    }
    if (viewer.as === 'participant') this.#options.arrived(viewer.person, state);
    this.#cameOrWent(viewer);
  }

  #leave(id: ConnectionId): void {
    if (this.#coming.delete(id)) return;
    const gone = this.presence.leave(id);
    if (!gone) return;
    const { viewer, lastPhone } = gone;
    if (viewer.as === 'participant') {
      if (!lastPhone) return;
      this.#channels.private.forget(viewer.person);
    }
    this.#channels.rest(this.presence);
    this.#cameOrWent(viewer);
  }

  #cameOrWent(viewer: Viewer): void {
    if (viewer.as === 'preview') return;
    if (viewer.as === 'console') this.#options.consolesChanged(this.presence.screens.console);
    this.#whoIsThereChanged();
  }

  /**
   * Sends what one batch came to. Everybody who asked gets what has changed for them and the answer, in one piece; then
   * all others get what they see of it.
   */
  settled({ answers, saved }: Settled): void {
    const served = new Set<PersonId>();
    for (const { asker, to, reply } of answers) {
      const person = asker.kind === 'participant' && reply.ok ? asker.id : undefined;
      const first = person !== undefined && saved ? this.#firstFor(person, to.front, saved.state) : {};
      if (person !== undefined) served.add(person);
      to.front.reply({ connection: to.connection, ask: to.ask, reply, ...first });
    }
    if (saved) this.#showOthers(saved.state, saved.events, served);
  }

  /** What has changed for a person, to go out with their answer; other fronts where they are have no answer to give. */
  #firstFor(person: PersonId, asked: Front, state: RoomState): Partial<Pick<Answered, 'first'>> {
    const view = this.#channels.private.takeMe(person, state);
    if (view === undefined) return {};
    const first = { audience: `me/${person}` as const, view };
    for (const front of this.#fronts) if (front !== asked) void front.view(first);
    return { first };
  }

  /** Sends anew what events may have changed, and nothing else: each event's row says what that is. */
  #showOthers(state: RoomState, events: readonly LoggedEvent[], served: ReadonlySet<PersonId>): void {
    let [urgent, everybody] = [false, false];
    const tables = new Set<TableId>();
    const touchMe = (person: PersonId) => {
      if (!served.has(person)) this.#channels.private.touchMe(person);
    };
    for (const logged of events) {
      const shows = this.#options.core.shows(state, logged);
      this.#parts.forget(shows);
      if (shows.seated) this.#reseat(shows.seated, state);
      if (shows.gone !== undefined) this.#dismiss(shows.gone, 'removed');
      if (shows.handedOver !== undefined) this.#dismiss(shows.handedOver, 'handed-over');
      if (shows.shutOut) this.#shutOut(shows.shutOut, state);
      urgent ||= logged.by === 'host';
      everybody ||= shows.everybody ?? false;
      for (const table of shows.tables ?? []) tables.add(table);
      for (const person of shows.alone ?? []) touchMe(person);
      for (const person of shows.people ?? []) {
        touchMe(person);
        // From the state, not from who is connected: the sender may be gone, and the table must see it all the same.
        const seat = ownValue(state.people, person)?.table;
        if (seat !== undefined) tables.add(seat);
      }
    }
    this.#channels.floor.touch(urgent);
    // All look at the projector: it does not wait for the second half of a large floor.
    this.#channels.projector.touch(urgent);
    // The phones come before a console: what it shows takes longest to compute, and thousands would wait for it.
    this.#channels.floor.whenSent(() => {
      this.#channels.console.touch(urgent);
      if (everybody) this.#channels.private.touchEverybody();
      else for (const table of tables) this.#channels.private.touchTable(table);
    });
  }

  trouble(): void {
    this.#channels.console.touch(true);
  }

  #reseat({ person, from, to }: NonNullable<Shows['seated']>, state: RoomState): void {
    const phones = this.presence.phonesOf(person);
    if (phones.length === 0) return;
    const view = wholeView(this.#channels.private.table(to), state);
    for (const { id, front } of phones)
      front.move({
        connection: id,
        from: `table/${from}`,
        to: `table/${to}`,
        ...(view === undefined ? {} : { view }),
      });
  }

  /** Ends every connection that is as this person. */
  #dismiss(person: PersonId, code: Farewell): void {
    for (const { id, front } of this.presence.phonesOf(person)) front.goodbye({ connection: id, code });
  }

  /** Shows the door to every screen whose key or pass is no longer good. */
  #shutOut(code: Farewell, state: RoomState): void {
    for (const { id, front, viewer } of this.presence.byPass())
      if (whyNot(viewer, state)) front.goodbye({ connection: id, code });
  }

  /** Ends every connection of the room, also of those who are just coming in. */
  close(code: Farewell): void {
    this.#closed = code;
    for (const { id, front } of this.presence.everybody()) front.goodbye({ connection: id, code });
    this.#channels.close();
  }
}

/** Why somebody may not look at a room, or not any more. */
function whyNot(viewer: Viewer, state: RoomState): Farewell | undefined {
  if (viewer.pass !== undefined && !passOpens(state, viewer.pass)) return 'revoked';
  if (viewer.as !== 'participant') return undefined;
  const person = ownValue(state.people, viewer.person);
  if (!person) return 'removed';
  return person.scribe === viewer.through ? undefined : 'handed-over';
}
