import { z } from 'zod';

/**
 * The record of a room as one document: what every format of it renders, and what other programs read. docs/record.md
 * says what stands where. Instants in server ms, lengths in whole seconds.
 */

/** Counts up whenever a reader of the form before would be led astray; what is only added changes nothing. */
export const FORM = 1;

const count = z.number().int().min(0);

/** Planned against actual. */
const times = z.object({
  /** Absent for what was put in after the start. */
  plannedStart: z.number().exactOptional(),
  plannedSeconds: z.number().exactOptional(),
  /** When it was first entered and last left; absent for what was not reached. */
  startedAt: z.number().exactOptional(),
  endedAt: z.number().exactOptional(),
  actualSeconds: z.number(),
});

const row = z
  .object({ id: z.string(), seenBy: z.enum(['author', 'table', 'room', 'hosts']) })
  .catchall(z.union([z.string(), z.number()]));

const item = times.extend({
  id: z.string(),
  title: z.string(),
  section: z.string(),
  kind: z.string(),
  /** Minutes in the plan as it stood at the start; for what was put in later, its own figure. */
  plannedMinutes: z.number(),
  inserted: z.literal(true).exactOptional(),
  leftOut: z.literal(true).exactOptional(),
  /** Some of it arrived when the room had left the item. */
  late: z.literal(true).exactOptional(),
  steps: z.array(
    times.extend({ id: z.string(), title: z.string(), leftOut: z.literal(true).exactOptional() }),
  ),
  /** Rows by the name of their table; absent for what was left out and touched by nobody. */
  results: z.record(z.string(), z.array(row)).exactOptional(),
});

export const recordSchema = z.object({
  form: z.literal(FORM),
  title: z.string(),
  code: z.string(),
  purpose: z.string(),
  /** Language of the session's texts, BCP 47. */
  language: z.string(),
  status: z.enum(['lobby', 'live', 'ended']),
  startedAt: z.number().exactOptional(),
  endedAt: z.number().exactOptional(),
  /** When it was planned to end, and when it had to. */
  plannedEnd: z.number().exactOptional(),
  fixedEnd: z.number().exactOptional(),
  /** To be added to an instant for its time of day, ms, when the wall clock was set meanwhile. */
  wallAhead: z.number().exactOptional(),
  /** Time zone of the room. */
  zone: z.string().exactOptional(),
  /** Everybody who took part but those whom a host took out. */
  attendance: z.object({
    people: count,
    /** How many were expected, where somebody said so. */
    expected: count.exactOptional(),
    tables: z.array(z.object({ table: z.string(), people: count })),
    /** Teams that tables are named after, each with all of its tables: the names that rows' tables carry. */
    teams: z
      .array(z.object({ name: z.string(), tables: z.array(z.string()), people: count }))
      .exactOptional(),
    roles: z.array(z.object({ id: z.string(), title: z.string(), people: count })),
    /** Who gave no role, or one that the session does not list. */
    withoutRole: count,
  }),
  /** Names of the people whom rows name, by id: only where the reader asked for names. */
  names: z.record(z.string(), z.string()).exactOptional(),
  /** Where the store was found damaged, and how many entries were lost at least. */
  cuts: z.array(z.object({ at: z.number(), lost: z.number() })).exactOptional(),
  items: z.array(item),
});

export type RecordTimes = z.infer<typeof times>;
export type RecordItem = z.infer<typeof item>;
export type RecordRow = z.infer<typeof row>;
/** The record so far. */
export type WorkshopRecord = z.infer<typeof recordSchema>;
