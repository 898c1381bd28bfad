import { z } from 'zod';

/**
 * People whom a host counts by eye: who stands up or raises a hand, and is in no list of the room's.
 *
 * [HC1] A host says how many there are of each choice, one by one or several at once, and takes back what was too many.
 * [HC2] They count among the people of that question, and as having answered it so. Nobody waits for them; they sit at no
 *      table and have no role. Who is a person of the room, with a phone or without, is never counted so.
 * [HC3] Their numbers are shown at once: everybody in the room sees them. They show nobody else's answer, as numbers of
 *      what people answered for themselves are held back as ever.
 * [HC4] Record and screens say how many were counted in the room.
 */

/** Most that a host can count of one choice. */
export const MOST_COUNTED = 999;
/** Most at once. */
export const MOST_AT_ONCE = 50;

/** As a command has it. */
export const atOnce = z.number().int().min(-MOST_AT_ONCE).max(MOST_AT_ONCE);

/** How many were counted, by choice; absent is nobody. */
export type HandCount<Choice extends string> = Partial<Record<Choice, number>>;

/** How many there are of a choice, after so many more (fewer below 0). [HC1] */
export const recount = (now: number | undefined, by: number): number =>
  Math.min(MOST_COUNTED, Math.max(0, (now ?? 0) + by));

/** How many were counted in all. */
export const countedIn = (count: HandCount<string>): number =>
  Object.values(count).reduce<number>((sum, people = 0) => sum + people, 0);
