import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { invalid } from '../../shared/agenda/schemaFaults.ts';
import type { Session } from '../../shared/agenda/session.ts';
import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';
import { MOST_BYTES } from '../../shared/lib/limits.ts';
import { refuse } from '../../shared/lib/result.ts';
import type { Registry } from '../../shared/room/plan.ts';
import type { Arrivals } from '../live/doors/arrivals.ts';
import type { AddressOf } from '../live/doors/clientAddress.ts';
import type { Doors } from '../live/doors/doors.ts';
import type { Guesses } from '../live/doors/guesses.ts';
import { originAllowed } from '../live/doors/origin.ts';
import type { RoomDeps } from '../live/writer/liveRoom.ts';
import type { Rooms } from '../live/writer/rooms.ts';
import type { BackupSource } from '../log/checkedStore.ts';
import { Catalogue } from '../prepared/catalogue.ts';
import type { PreparedSessions } from '../prepared/preparedSessions.ts';
import type { SecurityLog } from '../securityLog.ts';
import { fault } from './answers.ts';
import { askers } from './asker.ts';
import { backupRoute } from './backupRoute.ts';
import { ownerRoutes } from './ownerRoutes.ts';
import { preparedRoutes } from './preparedRoutes.ts';
import { roomRoutes } from './roomRoutes.ts';
import { sessionRoutes } from './sessionRoutes.ts';

export interface ApiOptions {
  readonly deps: RoomDeps;
  readonly rooms: Rooms;
  readonly arrivals: Arrivals;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly prepared: PreparedSessions;
  readonly backup?: BackupSource | undefined;
  readonly toolbox: readonly ToolboxEntry[];
  readonly registry: Registry;
  readonly guesses: Guesses;
  readonly doors: Doors;
  readonly addressOf: AddressOf;
  readonly security: SecurityLog;
  readonly publicUrl?: string | undefined;
}

/** The public HTTP interface; docs/protocol.md describes it. */
export function apiRoutes(options: ApiOptions): Router {
  const { deps, rooms, arrivals, sessions, prepared, backup, toolbox, registry, guesses, security } = options;
  const { doors, publicUrl } = options;
  const asker = askers(options);
  const configOf = (kind: string) => registry[kind]?.config;
  const catalogue = new Catalogue(sessions, prepared, configOf);
  const api = express.Router();
  api.use((request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (originAllowed(request, publicUrl)) return next();
    void security.foreignOrigin(asker.addressOf(request), request.headers.origin);
    fault(response, 403, refuse('foreign-origin'));
  });
  // First, as it reads larger bodies, once it knows whose they are.
  api.use(preparedRoutes({ asker, prepared, sessions, clock: () => deps.clock() + deps.wallAhead() }));
  if (backup) api.use(backupRoute({ asker, backup, logger: deps.logger }));
  api.use(express.json({ limit: MOST_BYTES }));
  api.use(sessionRoutes({ asker, doors, catalogue, sessions, toolbox }));
  api.use(ownerRoutes({ asker, deps, rooms, arrivals, security }));
  api.use(roomRoutes({ asker, deps, rooms, arrivals, guesses, security, sessions, prepared, configOf }));

  api.use((_request, response) => {
    fault(response, 404, refuse('not-found'));
  });
  api.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = numberIn(error, 'status');
    if (status === 413) {
      const most = Math.floor((numberIn(error, 'limit') ?? 0) / 1024);
      return fault(response, status, refuse('too-large', { most }), 'body');
    }
    if (status !== undefined && status < 500) {
      // A body that was not read is no JSON; else it is the address.
      return request.body === undefined
        ? fault(response, status, invalid({ path: ['body'], fault: { code: 'noJson' } }), 'body')
        : fault(response, status, invalid({ path: ['address'], fault: { code: 'unusable' } }));
    }
    deps.logger.error({ err: error }, 'a call failed');
    fault(response, 500, refuse('server-fault'));
  });
  return api;
}

/** What Express's own body parser puts on its errors (malformed, too large): `status`, `limit` in bytes. */
function numberIn(error: unknown, name: string): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const found: unknown = Reflect.get(error, name);
  return typeof found === 'number' ? found : undefined;
}
