import { z } from 'zod';
import { ID_MOST, STEP_MOST } from '../lib/limits.ts';

/** A command as it comes over the wire; the payload is checked by whoever decides on it. */
export const envelope = z
  .object({
    id: z.string().min(8).max(ID_MOST),
    type: z.string().min(1).max(40),
    item: z.string().max(ID_MOST).optional(),
    step: z.string().max(STEP_MOST).optional(),
    payload: z.unknown().optional(),
    /** How long ago it was asked for when it was sent, ms, as the sender's device counts. */
    waitedMs: z.number().int().min(0).optional(),
    /** What a host's console knew of the show when it was pressed. */
    seen: z
      .object({
        /** The number of the show's last move, as its view has it. */
        move: z.number().int().min(0),
        /** The `id` of the last command with which it moved the show itself, which its view may not show yet. */
        own: z.string().max(ID_MOST).optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

export type Command = z.infer<typeof envelope>;
