import { copyOf } from '../../shared/lib/mergePatch.ts';
import type { RoomEvent } from '../../shared/room/events.ts';
import type { ConsoleParts, ConsoleView } from '../../shared/room/views.ts';

/** What changes nothing in the hosts' view of an item that is not on. */
const ELSEWHERE: ReadonlySet<RoomEvent['type']> = new Set([
  'sessionStarted',
  'paused',
  'resumed',
  'extended',
  'fixedEndSet',
  'blanked',
  'codeShown',
  'locked',
  'messageShown',
  'clockShown',
  'chimeSet',
  'projectorPaired',
  'projectorsUnpaired',
  'hostKeyRenewed',
]);

/** What changes a person as hosts see them. */
const OF_PEOPLE: ReadonlySet<RoomEvent['type']> = new Set([
  'personJoined',
  'personIntroduced',
  'personMoved',
  'personRemoved',
  'personReturned',
  'peopleWentAway',
  'peopleCameBack',
]);

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

  /** An activity's event changes its own item, a step the item that is entered, people and results all of them. */
  forget(event: RoomEvent): void {
    if (event.type === 'activity' || event.type === 'stepEntered') this.#items.delete(event.item);
    else if (!ELSEWHERE.has(event.type)) this.#items.clear();
    if (OF_PEOPLE.has(event.type)) this.forgetPeople();
  }

  /** Somebody has come or gone. */
  forgetPeople(): void {
    this.#people = undefined;
  }
}
