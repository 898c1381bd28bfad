/**
 * What runs through all stops of an item, and which hosts may leave out of it as a whole before it begins: one question
 * of several that are asked together.
 */
export interface Part {
  /** Differs from the ids of all steps. */
  readonly id: string;
  readonly title: string;
  /** Its part of the item's time, 0 … 1: those of all parts add up to 1. */
  readonly share: number;
  /** With less time for it than this the item is of no use, minutes. */
  readonly least: number;
  /** It may be left out now. */
  readonly optional?: true;
}
