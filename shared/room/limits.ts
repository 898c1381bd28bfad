/** The most tables a room may have. */
export const MOST_TABLES = 60;
/** The most people a room may have. */
export const MOST_PEOPLE = 5_000;
/** The most items of an agenda. */
export const MOST_ITEMS = 100;
/** The most characters of a host's message on the projector. */
export const MESSAGE_MOST = 120;
/** How many times as fast as the wall's the clock of a rehearsal may run. */
export const SPEEDS = [1, 2, 5, 10, 20, 60] as const;
export type Speed = (typeof SPEEDS)[number];
