import { expect } from 'vitest';
import { z } from 'zod';
import { miniSession } from '../support/miniSession.ts';
import { type Answer, call, post } from './calls.ts';

export const made = z.strictObject({ id: z.string().regex(/^p-[\w-]{12}$/) });

export async function prepare(port: number, body: object = { from: 'mini' }): Promise<string> {
  const answer = await post(port, '/api/prepared', body);
  expect(answer.status).toBe(201);
  return made.parse(answer.body).id;
}

export const read = (port: number, id: string) => call(port, `/api/prepared/${id}`);

export const put = (
  port: number,
  id: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => call(port, `/api/prepared/${id}`, { method: 'PUT', body, headers });

export const listed = async (port: number): Promise<unknown[]> =>
  z.array(z.unknown()).parse((await call(port, '/api/sessions')).body);

/** At fault in two places: it has no title, and its minutes are not those of its agenda. */
export const draft = { ...miniSession, title: '', minutes: 45 };
