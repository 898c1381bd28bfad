import { z } from 'zod';
import { id, maybeLine } from '../activities/fields.ts';
import { code } from '../agenda/fields.ts';
import { LIMITS } from '../lib/limits.ts';

/** What is said of a person. */

/** Blank means "take it away". */
export const name = maybeLine(LIMITS.name);
/** Blank means "none of these". */
export const role = z.union([id, z.literal('')]);
export const table = z.string().regex(/^[A-Z]{1,2}$/, code('tableLetter'));
