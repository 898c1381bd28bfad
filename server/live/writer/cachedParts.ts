import type { Person } from '../../../shared/activities/activity.ts';
import { copyOf } from '../../../shared/lib/mergePatch.ts';
import type { Shows } from '../../../shared/room/eventRow.ts';
import type { ConsoleParts, ConsolePerson, ConsoleView } from '../../../shared/room/views.ts';

/** A copy that never changes, which what was sent may hold as well: to compare the two costs nothing. */
const settled = (view: object): object => Object.freeze(copyOf(view));

/** Parts of the hosts' view that are made only when they change: in a big room they are dear. */
export class CachedParts implements ConsoleParts {
  readonly #items = new Map<string, object>();
  readonly #online = new WeakMap<Person, ConsolePerson>();
  readonly #offline = new WeakMap<Person, ConsolePerson>();
  #people: ConsoleView['people'] | undefined;
  #session: ConsoleView['session'] | undefined;

  item(id: string, make: () => object): object {
    const known = this.#items.get(id);
    if (known) return known;
    const made = settled(make());
    this.#items.set(id, made);
    return made;
  }

  people(make: () => ConsoleView['people']): ConsoleView['people'] {
    this.#people ??= make();
    return this.#people;
  }

  /** A view of 3,000 people is made and compared many times while they come in. */
  person(person: Person, online: boolean, make: () => ConsolePerson): ConsolePerson {
    const cache = online ? this.#online : this.#offline;
    const known = cache.get(person);
    if (known) return known;
    const made = make();
    cache.set(person, made);
    return made;
  }

  session(make: () => ConsoleView['session']): ConsoleView['session'] {
    this.#session ??= make();
    return this.#session;
  }

  /** Makes anew what an event may have changed. */
  forget({ items = [], list }: Shows): void {
    if (items === 'all') this.#items.clear();
    else for (const id of items) this.#items.delete(id);
    if (list) this.forgetPeople();
  }

  /** Somebody has come or gone. */
  forgetPeople(): void {
    this.#people = undefined;
  }
}
