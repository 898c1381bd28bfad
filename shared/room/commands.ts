import { z } from 'zod';
import { id, line, maybeLine } from '../activities/fields.ts';
import { LIMITS } from '../activities/limits.ts';
import { agendaItemSchema } from '../agenda/session.ts';

const none = z.object({}).strict().default({});
const on = z.object({ on: z.boolean() }).strict();
/** Blank means "take it away". */
const name = maybeLine(LIMITS.name);
const table = z.string().regex(/^[A-Z]{1,2}$/, 'must be a table letter');

/** The most tables a room may have. */
export const MOST_TABLES = 60;
/** The most people a room may have. */
export const MOST_PEOPLE = 5_000;

/** The most items of an agenda. */
export const MOST_ITEMS = 100;
const DAY_SECONDS = 86_400;
const stepId = z.string().min(1).max(140);
const minutes = z
  .number()
  .positive()
  .max(DAY_SECONDS / 60);

/** How many times as fast as the wall's the clock of a rehearsal may run. */
export const SPEEDS = [1, 2, 5, 10, 20, 60] as const;
/** The most characters of a host's message on the projector. */
export const MESSAGE_MOST = 120;

/** What hosts may ask of the room itself. `next` and `back` name in `item` and `step` what they leave. */
export const hostCommands = {
  start: none,
  next: none,
  back: none,
  goTo: z.object({ item: id, step: stepId.optional() }).strict(),
  pause: none,
  resume: none,
  extend: z.object({ seconds: z.number().int().min(-3_600).max(3_600) }).strict(),
  /** The step that is on began so long ago: for a Next, or a Start, that was pressed late. */
  backdate: z.object({ secondsAgo: z.number().min(0).max(DAY_SECONDS) }).strict(),
  blank: on,
  /** Shows how to join as large as it goes, until the next move. */
  showCode: on,
  results: on,
  lock: on,
  showClock: on,
  chime: on,
  message: z.object({ text: line(MESSAGE_MOST).optional() }).strict(),
  /** Which address of the server phones are sent to. */
  setAddress: z
    .object({
      address: z
        .string()
        .max(200)
        .regex(/^https?:\/\/[^\s/]+$/, 'must be an address'),
    })
    .strict(),
  setSpeed: z.object({ speed: z.literal(SPEEDS) }).strict(),
  remove: z.object({ person: id }).strict(),
  bringBack: z.object({ person: id }).strict(),
  /** Blank: the person is shown without a name. */
  rename: z.object({ person: id, name }).strict(),
  /** Said by a host; who comes back, or does something, is here again. */
  setAway: z.object({ person: id, on: z.boolean() }).strict(),
  moveToTable: z.object({ person: id, table }).strict(),
  setTables: z.object({ count: z.number().int().min(1).max(MOST_TABLES) }).strict(),
  moveItem: z.object({ item: id, before: id.optional() }).strict(),
  skip: z.object({ item: id, step: stepId.optional(), on: z.boolean() }).strict(),
  setMinutes: z.object({ item: id, minutes }).strict(),
  insert: z
    .object({
      item: agendaItemSchema.omit({ id: true }),
      before: id.optional(),
      instead: id.optional(),
    })
    .strict(),
  refit: z
    .object({
      items: z
        .array(
          z
            .object({
              item: id,
              seconds: z.number().min(0).max(DAY_SECONDS),
              skip: z.boolean().optional(),
              skipSteps: z.array(stepId).max(40).optional(),
              /** Whether later refits keep this length; as before unless told. */
              byHand: z.boolean().optional(),
            })
            .strict(),
        )
        .min(1)
        .max(MOST_ITEMS),
    })
    .strict(),
  undo: z.object({ change: z.number().int().positive() }).strict(),
  setFixedEnd: z.object({ at: z.number().int().positive().optional() }).strict(),
  /** Projectors keep showing only where the host key itself let them in. */
  unpairProjectors: none,
  end: none,
} as const;

/** What participants may ask of the room itself. `table: "any"` asks to be dealt one. */
export const participantCommands = {
  introduce: z
    .object({
      name: name.optional(),
      role: z.union([id, z.literal('')]).optional(),
      table: z.union([table, z.literal('any')]).optional(),
    })
    .strict(),
} as const;

/** What the server itself records about a room. */
export const serverCommands = {
  join: z
    .object({
      person: id,
      tokenHash: z.string(),
      name: name.optional(),
      role: id.optional(),
      table: table.optional(),
    })
    .strict(),
  /** Those who have been offline for some minutes. */
  noteAway: z.object({ people: z.array(id).max(MOST_PEOPLE) }).strict(),
  /** Those whose phones are here again. */
  noteBack: z.object({ people: z.array(id).max(MOST_PEOPLE) }).strict(),
  pairProjector: z.object({ tokenHash: z.string() }).strict(),
  /** An owner of the server gives the room a new key, whoever holds the one before. */
  takeOver: z.object({ hostKeyHash: z.string() }).strict(),
  /** `was` names the key that it replaces: of two who renew the same one, the second is refused. */
  renewHostKey: z.object({ was: z.string(), hostKeyHash: z.string() }).strict(),
  /** How much later than the room's time the wall clock is, ms, since somebody set it. */
  noteWall: z.object({ ms: z.number().int() }).strict(),
} as const;

export type HostCommand = keyof typeof hostCommands;

/** A command as it comes over the wire; the payload is checked by whoever decides on it. */
export const envelope = z
  .object({
    id: z.string().min(8).max(64),
    type: z.string().min(1).max(40),
    item: z.string().max(64).optional(),
    step: z.string().max(140).optional(),
    payload: z.unknown().optional(),
    /** How long ago it was asked for when it was sent, ms, as the sender's device counts. */
    waitedMs: z.number().int().min(0).optional(),
    /** What a host's console knew of the show when it was pressed. */
    seen: z
      .object({
        /** The number of the show's last move, as its view has it. */
        move: z.number().int().min(0),
        /** The `id` of the last command with which it moved the show itself, which its view may not show yet. */
        own: z.string().max(64).optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

export type Command = z.infer<typeof envelope>;
