import { z } from 'zod';
import { sessionSchema } from '../agenda/session.ts';
import { toolboxEntrySchema } from '../agenda/toolbox.ts';
import type { Frozen } from '../lib/frozen.ts';

/** Answers with items of an agenda in them. (Apart from the others: few pages need what these schemas bring.) */

/** `GET /api/sessions/:id`: a session file's content. */
export const sessionAnswer = z.object({ session: sessionSchema });
export type SessionAnswer = Frozen<z.infer<typeof sessionAnswer>>;

/** `GET /api/toolbox`: the ready activities. */
export const toolboxAnswer = z.object({ entries: z.array(toolboxEntrySchema) });
export type ToolboxAnswer = Frozen<z.infer<typeof toolboxAnswer>>;
