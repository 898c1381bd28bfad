import { copyOf } from '../../shared/lib/mergePatch.ts';
import type { Shows } from '../../shared/room/eventRow.ts';
import type { ConsoleParts, ConsoleView } from '../../shared/room/views.ts';

/** A copy that never changes, which what was sent may hold as well: to compare the two costs nothing. */
const settled = (view: object): object => Object.freeze(copyOf(view));

/** Parts of the hosts' view that are kept while they do not change: in a big room they are dear. */
export class KeptParts implements ConsoleParts {
  readonly #items = new Map<string, object>();
  #people: ConsoleView['people'] | undefined;

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
