import express, { type Response, Router } from 'express';
import { nanoid } from 'nanoid';
import type { Session } from '../../shared/agenda/session.ts';
import { MOST_PREPARED_BYTES } from '../../shared/lib/limits.ts';
import { refuse } from '../../shared/lib/result.ts';
import type { Prepared, PreparedMade, PreparedSaved } from '../../shared/protocol/answers.ts';
import { preparing, savingPrepared } from '../../shared/protocol/calls.ts';
import type { PreparedSessions } from '../prepared/preparedSessions.ts';
import { fault, invalid } from './answers.ts';
import type { Asker } from './asker.ts';

/** How many sessions are kept; a list of more could not be found through, nor made at once. */
const MOST_PREPARED = 200;

/** Facilitators' own copies of sessions: all of it for hosts only. */
export function preparedRoutes(options: {
  readonly asker: Asker;
  readonly prepared: PreparedSessions;
  readonly sessions: ReadonlyMap<string, Session>;
  /** Server instant, ms. */
  readonly clock: () => number;
}): Router {
  const { asker, prepared, sessions, clock } = options;
  const unknown = (response: Response) => fault(response, 404, refuse('not-found'));

  const api = Router();
  // Only now, as nobody else may send as much.
  api.use('/prepared', asker.hostsOnly, express.json({ limit: MOST_PREPARED_BYTES }));

  /** The content of a session to begin with, and the file that it goes back to. */
  async function original(id: string): Promise<{ session: unknown; template?: string } | undefined> {
    const file = sessions.get(id);
    if (file) return { session: file, template: id };
    const found = await prepared.read(id);
    if (found === undefined) return undefined;
    return found.template === undefined
      ? { session: found.session }
      : { session: found.session, template: found.template };
  }

  api.post('/prepared', async (request, response) => {
    const body = preparing.safeParse(request.body ?? {});
    if (!body.success) return invalid(response, request.body, body.error);
    const begun = 'from' in body.data ? await original(body.data.from) : body.data;
    if (begun === undefined) return fault(response, 400, refuse('unknown-session'), 'from');
    if ((await prepared.list()).length >= MOST_PREPARED) {
      return fault(response, 409, refuse('prepared-full', { most: MOST_PREPARED }));
    }
    const id = `p-${nanoid(12)}`;
    await prepared.create({ id, savedAt: clock(), ...begun, ticked: [] });
    response.status(201).json({ id } satisfies PreparedMade);
  });

  api.get('/prepared/:id', async (request, response) => {
    const found = await prepared.read(request.params.id);
    if (found) response.json(found satisfies Prepared);
    else unknown(response);
  });

  api.put('/prepared/:id', async (request, response) => {
    const body = savingPrepared.safeParse(request.body ?? {});
    if (!body.success) return invalid(response, request.body, body.error);
    const { version, ...content } = body.data;
    const result = await prepared.save(request.params.id, version, { savedAt: clock(), ...content });
    if (result.outcome === 'unknown') return unknown(response);
    if (result.outcome === 'saved')
      return response.json({ version: result.version, savedAt: result.savedAt } satisfies PreparedSaved);
    return fault(response, 409, refuse('changed-elsewhere'), { version: result.version });
  });

  api.delete('/prepared/:id', async (request, response) => {
    if (await prepared.remove(request.params.id)) response.status(204).end();
    else unknown(response);
  });
  return api;
}
