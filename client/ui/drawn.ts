/**
 * The drawings of icons by name, on a 24 grid: the one that a phone's frame shows, and those that `drawings.ts` adds,
 * which a phone's way into a room does without.
 */
export const drawn = new Map([['check', 'M4.5 12.5l5 5 10-11']]);
