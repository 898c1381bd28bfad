import { z } from 'zod';

const naming = z.looseObject({ from: z.array(z.string()) });

/** The ids of earlier items whose results an item builds on: its config's `from`, whatever else stands there. */
export const fromOf = (config: unknown): readonly string[] => naming.safeParse(config).data?.from ?? [];
