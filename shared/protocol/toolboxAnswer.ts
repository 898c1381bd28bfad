import { z } from 'zod';
import { toolboxEntrySchema } from '../agenda/toolbox.ts';
import type { Frozen } from '../lib/frozen.ts';

/** `GET /api/toolbox`: the ready activities. (Apart from the other answers: few pages need what it brings.) */
export const toolboxAnswer = z.object({ entries: z.array(toolboxEntrySchema) });
export type ToolboxAnswer = Frozen<z.infer<typeof toolboxAnswer>>;
