import { z } from 'zod';
import { id, maybeLine } from '../activities/fields.ts';
import { code } from '../agenda/fields.ts';
import type { Session } from '../agenda/session.ts';
import { LIMITS } from '../lib/limits.ts';

/** What is said of a person. */

/** Blank means "take it away". */
export const name = maybeLine(LIMITS.name);
/** Blank means "none of these". */
export const role = z.union([id, z.literal('')]);
/** Whether the session lists it. */
export const isListed = ({ roles }: Pick<Session, 'roles'>, role: string): boolean =>
  roles.some((listed) => listed.id === role);
export const table = z.string().regex(/^[A-Z]{1,2}$/, code('tableLetter'));
