/**
 * Every limit that more than one place must keep: schemas, screens and sentences take it from here. What only one
 * activity limits stands in its rules. (Apart from the schemas, so that phones load it alone.)
 */

/**
 * The most characters of a name. By itself, so that the way into a room, which takes every byte into account, carries
 * the figure alone.
 */
export const NAME_MOST = 60;

/** The most characters that each kind of text may have. */
export const LIMITS = {
  /** A person, a topic, a question in a few words. */
  name: NAME_MOST,
  /** One line on every screen: a title, a role, a heading, a host's message. */
  short: 120,
  /** One line in which something is said: a statement, a source, the name of a resource. */
  line: 200,
  /** What a phone writes at once: a sticky, a question, a line of evidence. */
  sticky: 280,
  /** What a next step says is to be done: a sentence of a plan, whole. */
  nextStep: 500,
  /** A few sentences: a question to talk about, an objective, something to see to. */
  passage: 500,
  /** Why a workshop is held. */
  purpose: 1_000,
  /** What a facilitator says. */
  say: 2_000,
  /** What a facilitator is told. */
  notes: 8_000,
  /** An address on the web, as it is typed. */
  link: 2_000,
  /** A language, as BCP 47 names it. */
  language: 35,
} as const;

/** The most characters of an id: of an item, a person, a row, a command. */
export const ID_MOST = 64;
/** The most characters of a step's id, which may hold that of a question and of a point. */
export const STEP_MOST = 140;

/** The most tables a room may have. */
export const MOST_TABLES = 60;
/** The most teams a room may have. */
export const MOST_TEAMS = 100;
/** For how many people without a phone one person may write, on one phone. */
export const MOST_BESIDE = 2;
/** Tables of a room where neither its opener nor its session says how many. */
export const USUAL_TABLES = 6;
/** The most people a room may have. */
export const MOST_PEOPLE = 5_000;
/** The most items of an agenda. */
export const MOST_ITEMS = 100;
/** The longest that an item may last. */
export const DAY_MINUTES = 24 * 60;
/** How many times as fast as the wall's the clock of a rehearsal may run. */
export const SPEEDS = [1, 2, 5, 10, 20, 60] as const;
export type Speed = (typeof SPEEDS)[number];

/** The most bytes of one message or body. */
export const MOST_BYTES = 64 * 1024;
/** The most bytes of a body with a prepared session in it. */
export const MOST_PREPARED_BYTES = 512 * 1024;
/** The most bytes of a file with a session or a toolbox in it. */
export const MOST_FILE_BYTES = 4_000_000;
