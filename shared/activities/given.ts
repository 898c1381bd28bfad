import type { Results } from './results.ts';

/** A topic, a question or the like of an earlier item, for people to put what they write under. */
export interface Heading {
  /** Never changes, and names the item and the row that it comes from. */
  readonly id: string;
  readonly text: string;
}

/** What an item is given of the earlier ones that its config names in `from`, when the room first comes to it. */
export interface Given {
  readonly headings: readonly Heading[];
  /** What earlier items of the same kind carry over, in the agenda's order: the tables of theirs that say so. */
  readonly earlier?: readonly Results[];
}
