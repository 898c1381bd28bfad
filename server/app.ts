import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import express, { type RequestHandler } from 'express';
import { nanoid } from 'nanoid';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import { registry as builtIn } from '../shared/activities/registry.ts';
import type { Session } from '../shared/agenda/session.ts';
import type { ToolboxEntry } from '../shared/agenda/toolbox.ts';
import { MOST_BYTES } from '../shared/lib/limits.ts';
import type { Health, Readiness } from '../shared/protocol/answers.ts';
import { createCore } from '../shared/room/core.ts';
import type { Registry } from '../shared/room/plan.ts';
import type { PhoneAddress } from '../shared/room/views.ts';
import { apiRoutes } from './http/api.ts';
import { safeHeaders } from './http/headers.ts';
import { notFound, pageFaults } from './http/pages.ts';
import { Arrivals } from './live/doors/arrivals.ts';
import { clientAddresses } from './live/doors/clientAddress.ts';
import type { DoorFiles } from './live/doors/doorFiles.ts';
import { Doors } from './live/doors/doors.ts';
import { Guesses } from './live/doors/guesses.ts';
import { originAllowed } from './live/doors/origin.ts';
import { Drain } from './live/drain.ts';
import { serveSockets } from './live/sockets.ts';
import { SteadyClock } from './live/steadyClock.ts';
import type { PlenaryServer } from './live/wire.ts';
import { LOOK_MS } from './live/writer/absences.ts';
import type { Writers } from './live/writer/messages.ts';
import { Rooms } from './live/writer/rooms.ts';
import type { BackupSource } from './log/checkedStore.ts';
import type { EventLog } from './log/eventLog.ts';
import { memoryPrepared } from './prepared/memoryPrepared.ts';
import type { PreparedSessions } from './prepared/preparedSessions.ts';
import { proxiesIn } from './proxies.ts';
import { eraseOldRooms } from './retention.ts';
import { SecurityLog } from './securityLog.ts';

export interface AppOptions {
  readonly log: EventLog;
  readonly sessions: ReadonlyMap<string, Session>;
  /** What facilitators prepare; kept as long as the process unless told. */
  readonly prepared?: PreparedSessions;
  /** Hands out copies of the store while it is in use; without it there are none. */
  readonly backup?: BackupSource;
  /** Rooms in which nothing happened for so many days are erased; kept until erased unless told. */
  readonly retentionDays?: number | undefined;
  /** What whoever looks after this server should know of, in one sentence. */
  readonly attention?: string | undefined;
  /** Ready activities to put into an agenda, as the toolbox's file has them; none unless told. */
  readonly toolbox?: readonly ToolboxEntry[];
  readonly logger: Logger;
  /** The activities by their kind; those of `shared/activities/` unless told. */
  readonly registry?: Registry;
  /** What serves pages and files: the built client, or a bundler while developing. Nothing in most tests. */
  readonly pages?: RequestHandler;
  /** Whoever presents it may open rooms; where there is one, nobody may without it. */
  readonly hostPassword?: string | undefined;
  /** The server's own key, and what is remembered of proxies; nothing of it unless told. */
  readonly doorFiles?: Pick<DoorFiles, 'key' | 'sign' | 'keepSign'> | undefined;
  readonly publicUrl?: string | undefined;
  /** Proxies that say where requests come from, as `TRUST_PROXY` has them; with a public address this machine's. */
  readonly trustProxy?: readonly string[] | undefined;
  /** Addresses that phones can open, the likeliest first. Asked for whenever a view shows them. */
  readonly addresses?: () => readonly PhoneAddress[];
  /** How many rooms are kept at most; any number unless told. */
  readonly maxRooms?: number;
  /** The server's time, ms; one that nobody can set unless told. */
  readonly clock?: () => number;
  /** How much later the wall clock is, ms, because somebody set it; not at all where `clock` is given alone. */
  readonly wallAhead?: () => number;
  readonly newId?: () => string;
  readonly random?: () => number;
  /** How sockets reach the writers of rooms, which might stand on other servers; directly unless told. */
  readonly reach?: (writers: Writers) => Writers;
  /** Names the build, so that pages of an older one reload. */
  readonly build?: string;
  /** Content security policy and the like; a bundler's development pages need them off. */
  readonly strictHeaders?: boolean;
}

export interface App {
  readonly server: HttpServer;
  readonly rooms: Rooms;
  /** Stops taking connections, waits for what is being saved, closes. */
  close(): Promise<void>;
}

/** How long a room that nobody looks at stays in memory, and how often that is looked after, ms. */
const IDLE_MS = 10 * 60_000;
const SWEEP_MS = 60_000;
/** How often it is looked whether somebody set the wall clock, ms. */
const WALL_MS = 5_000;

/** Everything that answers, wired but not yet listening. Tests give their own log, clock and chance. */
export async function createApp(options: AppOptions): Promise<App> {
  const { log, logger, publicUrl, attention } = options;
  const behindProxy = publicUrl !== undefined;
  const registry = options.registry ?? builtIn;
  const steady = new SteadyClock();
  const { clock = steady.now, wallAhead = options.clock ? () => 0 : steady.wallAhead } = options;
  const deps = {
    log,
    logger,
    core: createCore(registry),
    clock,
    wallAhead,
    newId: options.newId ?? (() => nanoid(12)),
    random: options.random ?? Math.random,
  };
  const web = express();
  web.disable('x-powered-by');
  const headers = (options.strictHeaders ?? true) ? safeHeaders(publicUrl) : undefined;
  // Files of a build never change, and pages say when they last did.
  web.disable('etag');
  if (headers) web.use(headers);

  const { trustProxy = behindProxy ? ['loopback'] : [] } = options;
  const addressOf = clientAddresses(proxiesIn(trustProxy), logger);
  const security = new SecurityLog(logger);
  const server = createServer(web);
  const drain = new Drain(server);
  const io: PlenaryServer = new Server(server, {
    // WebSocket first, polling where it is blocked; limits as in docs/protocol.md.
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    allowRequest: (request, allow) => {
      const allowed = originAllowed(request, publicUrl);
      const { headers: said, socket } = request;
      if (!allowed) void security.foreignOrigin(addressOf(said, socket.remoteAddress), said.origin);
      allow(allowed ? null : 'foreign origin', allowed);
    },
  });
  if (headers) {
    io.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
      // The answer that opens a WebSocket is no page: what polling answers is read as one where a browser is tricked.
      if (request.headers.upgrade === undefined) headers(request, response, next);
      else next();
    });
  }
  const doors = doorsOf(options, security);
  // After Socket.IO: it takes what comes to it away from those who listened before.
  doors.watch(server);
  const addresses = options.addresses ?? (() => (publicUrl === undefined ? [] : [{ url: publicUrl }]));
  const arrivals = new Arrivals(addresses);
  const erased = (roomId: string) => arrivals.forget(roomId);
  const rooms = await Rooms.load({ deps, addresses, most: options.maxRooms, erased });
  const guesses = new Guesses(security);
  const writers = options.reach?.(rooms.writers) ?? rooms.writers;
  const { newId } = deps;
  const build = options.build ?? 'dev';
  serveSockets({ io, writers, arrivals, newId, logger, build, guesses, addressOf, security });
  const eraseOld = async (): Promise<void> => {
    await rooms.eraseOldRehearsals();
    if (options.retentionDays !== undefined) await eraseOldRooms(deps, rooms, options.retentionDays);
  };
  await eraseOld();
  const sweep = setInterval(() => {
    void eraseOld();
    void rooms.releaseIdle(IDLE_MS);
  }, SWEEP_MS).unref();
  const wall = setInterval(() => void rooms.lookAtWall(), WALL_MS).unref();
  const absences = setInterval(() => void rooms.lookForAbsences(), LOOK_MS).unref();

  web.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' } satisfies Health);
  });
  web.get('/readyz', async (_request, response) => {
    try {
      await log.check();
      response.json({
        status: 'ready',
        ...(attention === undefined ? {} : { attention }),
      } satisfies Readiness);
    } catch (error) {
      logger.error({ err: error }, 'the log cannot be written to');
      const message = 'The log cannot be written to.';
      response.status(503).json({ status: 'not ready', message } satisfies Readiness);
    }
  });
  const { sessions, prepared = memoryPrepared(), toolbox = [] } = options;
  const { backup } = options;
  web.use(
    '/api',
    apiRoutes({
      deps,
      rooms,
      arrivals,
      sessions,
      prepared,
      backup,
      toolbox,
      registry,
      guesses,
      doors,
      addressOf,
      security,
      publicUrl,
    }),
  );
  if (options.pages) web.use(options.pages);
  web.use(pageFaults(logger));
  web.use(notFound());

  return {
    server,
    rooms,
    close: async () => {
      clearInterval(sweep);
      clearInterval(wall);
      clearInterval(absences);
      await drain.end(rooms, io);
      // What came in while the connections were closed.
      await rooms.settled();
      await log.close();
    },
  };
}

function doorsOf(
  { hostPassword, trustProxy, publicUrl, doorFiles, logger }: AppOptions,
  security: SecurityLog,
): Doors {
  return new Doors({
    secrets: [hostPassword, doorFiles?.key].filter((secret) => secret !== undefined),
    guarded: hostPassword !== undefined || trustProxy !== undefined || publicUrl !== undefined,
    proxySeen: doorFiles?.sign !== undefined,
    onProxy: (sign) => {
      security.proxySeen(sign);
      try {
        doorFiles?.keepSign(sign);
      } catch (error) {
        logger.error({ err: error }, 'that a proxy was seen could not be written down');
      }
    },
  });
}
