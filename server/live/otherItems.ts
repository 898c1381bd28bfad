import type { RoomEvent } from '../../shared/room/events.ts';

/** What changes nothing in the hosts' view of an item that is not on. */
const ELSEWHERE: ReadonlySet<RoomEvent['type']> = new Set([
  'sessionStarted',
  'paused',
  'resumed',
  'extended',
  'fixedEndSet',
  'blanked',
  'locked',
  'messageShown',
  'clockShown',
  'chimeSet',
  'projectorPaired',
  'projectorsUnpaired',
  'hostKeyRenewed',
]);

/** The hosts' views of items that are not on, kept while they do not change: in a big room they are dear. */
export class OtherItems {
  readonly #kept = new Map<string, object>();

  get(item: string, make: () => object): object {
    const known = this.#kept.get(item);
    if (known) return known;
    const made = make();
    this.#kept.set(item, made);
    return made;
  }

  /** An activity's event changes its own item, a step the item that is entered, people and results all of them. */
  forget(event: RoomEvent): void {
    if (event.type === 'activity' || event.type === 'stepEntered') this.#kept.delete(event.item);
    else if (!ELSEWHERE.has(event.type)) this.#kept.clear();
  }
}
