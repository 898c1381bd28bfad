import type { PersonId } from '../../../shared/activities/activity.ts';
import type { Surroundings } from '../../../shared/room/views.ts';
import type { PlenarySocket } from '../wire.ts';

/** What a preview shows. */
export type Watched = 'projector' | 'floor';

/** Who is connected to a room, and as what. */
export class Presence {
  readonly consoles = new Set<PlenarySocket>();
  readonly projectors = new Set<PlenarySocket>();
  /** Previews inside a console: no screen of the room's, and nobody in it. */
  readonly watchers: Readonly<Record<Watched, Set<PlenarySocket>>> = {
    projector: new Set(),
    floor: new Set(),
  };
  /** A rehearsal's people. They are there as long as somebody rehearses. */
  simulated: ReadonlySet<PersonId> = new Set();
  readonly #people = new Map<PersonId, Set<PlenarySocket>>();
  /** Whose sockets these are: for the views, which ask many times a second. */
  readonly #present = new Set<PersonId>();

  /** How many people are connected. */
  get people(): number {
    return this.#people.size;
  }

  /** How many connections there are, of all kinds; a person's count as one. */
  get audience(): number {
    const { projector, floor } = this.watchers;
    return this.consoles.size + this.projectors.size + projector.size + floor.size + this.#people.size;
  }

  online(): ReadonlySet<PersonId> {
    if (this.simulated.size === 0 || this.consoles.size === 0) return this.#present;
    return new Set([...this.#present, ...this.simulated]);
  }

  /** What views may know of who is there. */
  around(): Pick<Surroundings, 'online' | 'screens'> {
    const { consoles, projectors } = this;
    return { online: this.online(), screens: { consoles: consoles.size, projectors: projectors.size } };
  }

  socketsOf(person: PersonId): readonly PlenarySocket[] {
    return [...(this.#people.get(person) ?? [])];
  }

  enter(person: PersonId, socket: PlenarySocket): void {
    const sockets = this.#people.get(person) ?? new Set();
    sockets.add(socket);
    this.#people.set(person, sockets);
    this.#present.add(person);
  }

  /** @returns whether that was the person's last connection */
  leave(person: PersonId, socket: PlenarySocket): boolean {
    const sockets = this.#people.get(person);
    if (!sockets?.delete(socket) || sockets.size > 0) return false;
    this.#people.delete(person);
    this.#present.delete(person);
    return true;
  }

  /** Everything that shows the room and is nobody's phone. */
  screens(): readonly PlenarySocket[] {
    const { projector, floor } = this.watchers;
    return [...this.consoles, ...this.projectors, ...projector, ...floor];
  }

  /** Every connection there is. */
  everybody(): readonly PlenarySocket[] {
    return [...this.screens(), ...[...this.#people.values()].flatMap((own) => [...own])];
  }
}
