import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Session } from '../../shared/agenda/session.ts';
import { checkSession } from '../../shared/agenda/session.ts';
import { MOST_TABLES } from '../../shared/room/commands.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { matches } from '../keys.ts';
import { clientAddress } from '../live/clientAddress.ts';
import type { Guesses } from '../live/guesses.ts';
import { originAllowed } from '../live/origin.ts';
import type { RoomDeps } from '../live/room.ts';
import type { OpenRoom, Rooms } from '../live/rooms.ts';
import { bearer } from './mayOpen.ts';

export interface ApiOptions {
  readonly deps: RoomDeps;
  readonly rooms: Rooms;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly registry: Registry;
  readonly guesses: Guesses;
  /** Whether a request may open rooms. */
  readonly mayOpen: (request: Request) => boolean;
  readonly publicUrl?: string | undefined;
}

const opening = z
  .object({
    sessionId: z.string().optional(),
    session: z.unknown().optional(),
    tables: z.number().int().min(1).max(MOST_TABLES).default(6),
    namesAsked: z.boolean().default(true),
  })
  .strict();

const fault = (response: Response, status: number, code: string, message: string, field?: string) =>
  response.status(status).json({ code, message, ...(field === undefined ? {} : { field }) });

const tooMany = (response: Response) =>
  fault(response, 429, 'too-many', 'Too many wrong codes from this network. Wait a minute and try again.');

/** The public HTTP interface; docs/protocol.md describes it. */
export function apiRoutes(options: ApiOptions): Router {
  const { deps, rooms, sessions, guesses } = options;
  const api = express.Router();
  api.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (originAllowed(request, options.publicUrl)) next();
    else fault(response, 403, 'foreign-origin', 'This page may not ask this server.');
  });
  api.use(express.json({ limit: '64kb' }));

  api.get('/sessions', (_request, response) => {
    response.json(
      [...sessions].map(([id, session]) => ({
        id,
        title: session.title,
        purpose: session.purpose,
        minutes: session.minutes,
        items: session.agenda.map(({ id: item, title, activity, planned }) => ({
          id: item,
          title,
          activity,
          minutes: planned,
        })),
      })),
    );
  });

  const addressOf = (request: Request): string =>
    clientAddress(request.headers, request.socket.remoteAddress, options.publicUrl !== undefined);

  api.get('/may-open', async (request, response) => {
    if (await checkOpener(request, response, () => response.json({ allowed: false })))
      response.json({ allowed: true });
  });

  api.post('/rooms', async (request, response) => {
    const refuse = () =>
      fault(response, 401, 'not-allowed', 'Opening rooms from another machine needs the host password.');
    if (!(await checkOpener(request, response, refuse))) return;
    const address = addressOf(request);
    const parsed = opening.safeParse(request.body ?? {});
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fault(
        response,
        400,
        'invalid',
        issue?.message ?? 'not as expected',
        issue?.path.join('.') ?? '',
      );
    }
    const { sessionId, session: given, tables, namesAsked } = parsed.data;
    if (given !== undefined) {
      const checked = checkSession(given, (kind) => options.registry[kind]?.config);
      if (!checked.ok) {
        const first = checked.faults[0];
        return fault(
          response,
          400,
          'invalid-session',
          first?.message ?? 'not as expected',
          first?.field ? `session.${first.field}` : 'session',
        );
      }
      const made = await rooms.create({ session: checked.session, tables, namesAsked });
      rooms.knownAt(made.roomId, address);
      return response.status(201).json(made);
    }
    const session = sessionId === undefined ? undefined : sessions.get(sessionId);
    if (sessionId === undefined || !session) {
      return fault(
        response,
        400,
        'unknown-session',
        `There is no session "${sessionId ?? ''}".`,
        'sessionId',
      );
    }
    const made = await rooms.create({ session, sessionId, tables, namesAsked });
    rooms.knownAt(made.roomId, address);
    return response.status(201).json(made);
  });

  api.get('/rooms/:code', async (request, response) => {
    const address = addressOf(request);
    const open = await rooms.byCode(request.params.code);
    const known = open && rooms.isKnownAt(open.room.state.roomId, address);
    if (!known && (await guesses.exhausted(address))) return tooMany(response);
    if (!open || open.room.state.status === 'ended') {
      await guesses.wrong(address);
      return fault(response, 404, 'not-found', 'There is no open room with this code.');
    }
    const { roomId, session, namesAsked, tables } = open.room.state;
    return response.json({ roomId, title: session.title, namesAsked, tables, roles: session.roles });
  });

  api.get('/rooms/:roomId/report', async (request, response) => {
    const open = await hosted(request, response);
    if (!open) return;
    const format = request.query.format ?? 'json';
    if (format !== 'json')
      return fault(response, 400, 'unknown-format', 'The report comes as json.', 'format');
    await new Promise<void>((resolve) => open.room.whenSaved(resolve));
    response.json(deps.core.report(open.room.state, deps.clock()));
  });

  api.delete('/rooms/:roomId', async (request, response) => {
    const open = await hosted(request, response);
    if (!open) return;
    await rooms.erase(open.room.state.roomId);
    response.status(204).end();
  });

  /** Wrong passwords are counted like wrong codes; a request without one is just a question. */
  async function checkOpener(request: Request, response: Response, refuse: () => void): Promise<boolean> {
    const address = `password/${addressOf(request)}`;
    const given = bearer(request) !== undefined;
    if (given && (await guesses.exhausted(address))) {
      tooMany(response);
      return false;
    }
    if (options.mayOpen(request)) return true;
    if (given) await guesses.wrong(address);
    refuse();
    return false;
  }

  /** The room that the request's host key opens; answers 401 or 404 itself otherwise. */
  async function hosted(request: Request, response: Response): Promise<OpenRoom | undefined> {
    const { roomId } = request.params;
    const open = typeof roomId === 'string' ? await rooms.byId(roomId) : undefined;
    if (open && matches(bearer(request), open.room.state.hostKeyHash)) return open;
    if (open || bearer(request) === undefined)
      fault(response, 401, 'not-allowed', 'This needs the key of the room’s host.');
    else fault(response, 404, 'not-found', 'There is no such room.');
    return undefined;
  }

  api.use((_request, response) => {
    fault(response, 404, 'not-found', 'There is no such call.');
  });
  api.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) return fault(response, status, 'too-large', 'A body may have 64 kB.', 'body');
    if (status !== undefined) {
      const message = error instanceof Error ? error.message : 'not as expected';
      return fault(response, status, 'invalid', message, request.body === undefined ? 'body' : undefined);
    }
    deps.logger.error({ err: error }, 'a call failed');
    fault(response, 500, 'server-fault', 'Something went wrong on the server. It has been noted.');
  });
  return api;
}

/** The status that Express's own body parser puts on its errors (malformed, too large). */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' && error.status < 500 ? error.status : undefined;
}
