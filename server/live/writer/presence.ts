import type { PersonId } from '../../../shared/activities/activity.ts';
import type { Surroundings } from '../../../shared/room/views.ts';
import type { ConnectionId, Front, Viewer } from './messages.ts';

/** One connection of a front, and as what it looks at the room. */
export interface Connection {
  readonly id: ConnectionId;
  readonly front: Front;
  readonly viewer: Viewer;
}

/** What there is of everything but phones. Previews inside a console are no screens of the room's. */
interface Screens {
  console: number;
  projector: number;
  /** Previews, by what they show. */
  preview: { projector: number; floor: number };
}

/** Who is connected to a room, and as what. */
export class Presence {
  /** A rehearsal's people. They are there as long as somebody rehearses. */
  simulated: ReadonlySet<PersonId> = new Set();
  readonly screens: Screens = { console: 0, projector: 0, preview: { projector: 0, floor: 0 } };
  readonly #connections = new Map<ConnectionId, Connection>();
  readonly #phones = new Map<PersonId, Set<Connection>>();
  /** Whose phones these are: for the views, which ask many times a second. */
  readonly #present = new Set<PersonId>();

  /** How many people are connected. */
  get people(): number {
    return this.#phones.size;
  }

  /** How many connections there are, of all kinds. */
  get audience(): number {
    return this.#connections.size;
  }

  online(): ReadonlySet<PersonId> {
    if (this.simulated.size === 0 || this.screens.console === 0) return this.#present;
    return new Set([...this.#present, ...this.simulated]);
  }

  /** What views may know of who is there. */
  around(): Pick<Surroundings, 'online' | 'screens'> {
    const { console: consoles, projector: projectors } = this.screens;
    return { online: this.online(), screens: { consoles, projectors } };
  }

  phonesOf(person: PersonId): readonly Connection[] {
    return [...(this.#phones.get(person) ?? [])];
  }

  /** Everything that a key or a pass let in. */
  byPass(): readonly Connection[] {
    return this.everybody().filter(({ viewer }) => viewer.pass !== undefined);
  }

  /** Every connection there is. */
  everybody(): readonly Connection[] {
    return [...this.#connections.values()];
  }

  enter(connection: Connection): void {
    const { id, viewer } = connection;
    this.#connections.set(id, connection);
    if (viewer.as !== 'participant') {
      this.#count(viewer, 1);
      return;
    }
    const phones = this.#phones.get(viewer.person) ?? new Set();
    this.#phones.set(viewer.person, phones.add(connection));
    this.#present.add(viewer.person);
  }

  /** @returns as what they were here, and whether it was the last phone of its person; nothing if they were not */
  leave(id: ConnectionId): { readonly viewer: Viewer; readonly lastPhone: boolean } | undefined {
    const connection = this.#connections.get(id);
    if (!connection) return undefined;
    this.#connections.delete(id);
    const { viewer } = connection;
    if (viewer.as !== 'participant') {
      this.#count(viewer, -1);
      return { viewer, lastPhone: false };
    }
    const phones = this.#phones.get(viewer.person);
    phones?.delete(connection);
    const lastPhone = phones?.size === 0;
    if (lastPhone) {
      this.#phones.delete(viewer.person);
      this.#present.delete(viewer.person);
    }
    return { viewer, lastPhone };
  }

  #count(viewer: Exclude<Viewer, { as: 'participant' }>, by: number): void {
    if (viewer.as === 'preview') this.screens.preview[viewer.of] += by;
    else this.screens[viewer.as] += by;
  }
}
