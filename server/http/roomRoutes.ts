import { type Request, type Response, Router } from 'express';
import { type ConfigOf, checkSession, type Session } from '../../shared/agenda/session.ts';
import { USUAL_TABLES } from '../../shared/lib/limits.ts';
import { refuse } from '../../shared/lib/result.ts';
import { TABLE_MOST, tablesFor } from '../../shared/lib/tableSizes.ts';
import type { KeyRenewed, RoomCard, RoomOpened, RoomStanding } from '../../shared/protocol/answers.ts';
import { askingRecord, openingRoom, renewingKey } from '../../shared/protocol/calls.ts';
import type { WorkshopRecord } from '../../shared/record/record.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import { type Seats, seatedAt } from '../../shared/room/seats.ts';
import { teamsOf } from '../../shared/room/teams.ts';
import { derivedSecret, hashOf, matches, newSecret } from '../keys.ts';
import type { Arrivals } from '../live/doors/arrivals.ts';
import { bearer } from '../live/doors/doors.ts';
import type { Guesses } from '../live/doors/guesses.ts';
import type { RoomDeps } from '../live/writer/liveRoom.ts';
import type { LoadedRoom } from '../live/writer/loadedRoom.ts';
import { standingOf } from '../live/writer/roomList.ts';
import type { Rooms } from '../live/writer/rooms.ts';
import type { PreparedSessions } from '../prepared/preparedSessions.ts';
import type { SecurityLog } from '../securityLog.ts';
import { fault, invalid, packed, tooMany } from './answers.ts';
import type { Asker } from './asker.ts';

/** Whether there is a time zone of this name. A room opens all the same where a device names one that is not known. */
function isZone(name: string | undefined): name is string {
  try {
    return name !== undefined && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Of a room whose opener does not say how many. */
const tablesOf = ({ tables }: Session, expected: number | undefined): number =>
  tables ?? (expected === undefined ? USUAL_TABLES : tablesFor(expected));

/** The tables that are full: whoever has a free choice need not sit down there. */
function fullOf(tables: readonly string[], present: Seats): Pick<RoomCard, 'full'> {
  const full = tables.filter((table) => seatedAt(present, table) >= TABLE_MOST);
  return full.length > 0 ? { full } : {};
}

/** Whether a secret is the key of a room's hosts, as far as that is saved. */
const isKeyOf = ({ room }: LoadedRoom, secret: string | undefined): Promise<boolean> =>
  room.saved(({ hostKeyHash }) => matches(secret, hostKeyHash));

/** Opening, finding, recording and erasing rooms, and the keys to them. */
export function roomRoutes(options: {
  readonly asker: Asker;
  readonly deps: RoomDeps;
  readonly rooms: Rooms;
  readonly arrivals: Arrivals;
  readonly guesses: Guesses;
  readonly security: SecurityLog;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly prepared: PreparedSessions;
  readonly configOf: ConfigOf;
}): Router {
  const { asker, deps, rooms, arrivals, guesses, security, sessions, prepared, configOf } = options;
  const api = Router();

  api.post('/rooms', async (request, response) => {
    const no = () => fault(response, 401, refuse('not-allowed', { needs: 'password' }));
    if (!(await asker.isHost(request, response, no))) return;
    const parsed = openingRoom.safeParse(request.body ?? {});
    if (!parsed.success) return invalid(response, request.body, parsed.error);
    const { sessionId, session: given, tables, people, namesAsked, rehearsal, zone } = parsed.data;
    const session =
      given === undefined ? await byId(response, sessionId ?? '') : withoutFaults(response, given);
    if (!session) return;
    if (rooms.full) {
      return fault(response, 409, refuse('rooms-full', { most: rooms.most }));
    }
    const expected = people ?? session.people;
    const made = await rooms.create({
      session,
      ...(given === undefined && sessionId !== undefined ? { sessionId } : {}),
      tables: tables ?? tablesOf(session, expected),
      ...(expected === undefined ? {} : { expected }),
      namesAsked,
      ...(rehearsal ? { rehearsal: true as const } : {}),
      ...(isZone(zone) ? { zone } : {}),
    });
    arrivals.from(made.roomId, asker.addressOf(request));
    response.status(201).json(made satisfies RoomOpened);
  });

  /** Answers itself where there is none, or where it has faults. */
  async function byId(response: Response, id: string): Promise<Session | undefined> {
    const file = sessions.get(id);
    if (file) return file;
    const found = await prepared.read(id);
    if (found) return withoutFaults(response, found.session);
    fault(response, 400, refuse('unknown-session'), 'sessionId');
    return undefined;
  }

  function withoutFaults(response: Response, value: unknown): Session | undefined {
    const checked = checkSession(value, configOf);
    if (checked.ok) return checked.session;
    const [first] = checked.faults;
    const field = first?.field ? `session.${first.field}` : 'session';
    const { code, values } = first?.fault ?? { code: 'unusable' };
    fault(response, 400, refuse('invalid-session', { field, fault: code, ...values }), field);
    return undefined;
  }

  api.get('/rooms/:code', async (request, response) => {
    const address = asker.addressOf(request);
    const found = await rooms.byCode(request.params.code);
    // From here on a room that nobody new may enter is none.
    const open = await found?.room.saved((state) => {
      const { roomId, status, locked, session, namesAsked, tables, present } = state;
      return status === 'ended' || locked
        ? undefined
        : {
            roomId,
            title: session.title,
            namesAsked,
            tables: [...tables],
            roles: session.roles,
            ...fullOf(tables, present),
            ...teamsOf(state),
          };
    });
    const known = open && arrivals.knewAt(open.roomId, address);
    if (!known && (await guesses.exhausted(address, 'code'))) return tooMany(response);
    if (!open) {
      await guesses.wrong(address, 'code', found?.room.roomId);
      return fault(response, 404, refuse('not-found'));
    }
    const elsewhere = arrivals.elsewhere(open.roomId, request);
    const { own: theirs } = request.query;
    return packed(request, response, {
      ...open,
      ...(elsewhere.length > 0 ? { elsewhere } : {}),
      ...(typeof theirs === 'string' && arrivals.isThisServer(theirs, request) ? { own: true as const } : {}),
    } satisfies RoomCard);
  });

  api.get('/rooms/:roomId/report', async (request, response) => {
    const open = await owned(request, response);
    if (!open) return;
    if (open.rehearsal) return fault(response, 409, refuse('rehearsal'));
    const format = request.query.format ?? 'json';
    if (format !== 'json') return fault(response, 400, refuse('unknown-format'), 'format');
    const asked = askingRecord.safeParse(request.query);
    if (!asked.success) return invalid(response, request.query, asked.error);
    const choice = { names: asked.data.names === 'yes' };
    const record = await open.room.saved((state) =>
      recordOf(deps.core.registry, state, open.clock.now(), choice),
    );
    return response.json(record satisfies WorkshopRecord);
  });

  /** For the list of rooms that a browser holds the keys of. */
  api.get('/rooms/:roomId/standing', async (request, response) => {
    const open = await hosted(request, response);
    if (open) response.json((await standingOf(open)) satisfies RoomStanding);
  });

  /** Of whoever asks again with the same attempt, since no answer came, the key is the same. */
  api.post('/rooms/:roomId/keys', async (request, response) => {
    const parsed = renewingKey.safeParse(request.body ?? {});
    if (!parsed.success) return invalid(response, request.body, parsed.error);
    const given = bearer(request) ?? '';
    const { attempt } = parsed.data;
    const hostKey = attempt === undefined ? newSecret() : derivedSecret(given, `host key ${attempt}`);
    const before = await rooms.byId(request.params.roomId);
    if (before && (await isKeyOf(before, hostKey)))
      return response.status(201).json({ hostKey } satisfies KeyRenewed);
    const open = await hosted(request, response);
    if (!open) return;
    const reply = await open.room.submit(
      { kind: 'server', id: 'server' },
      {
        id: `renew-${deps.newId()}`,
        type: 'renewHostKey',
        payload: { was: hashOf(given), hostKeyHash: hashOf(hostKey) },
      },
    );
    if (reply.ok) {
      security.keyRenewed({ from: asker.addressOf(request), roomId: open.room.roomId });
      return response.status(201).json({ hostKey } satisfies KeyRenewed);
    }
    if (reply.code === 'not-allowed')
      return fault(response, 401, refuse('not-allowed', { needs: 'room-key' }));
    return fault(response, 503, refuse('not-saved'));
  });

  api.delete('/rooms/:roomId', async (request, response) => {
    const open = await owned(request, response);
    if (!open) return;
    await rooms.erase(open.room.roomId);
    response.status(204).end();
  });

  /** The room that the request's host key opens, or the secret of an owner; answers 401 or 404 itself otherwise. */
  async function owned(request: Request, response: Response): Promise<LoadedRoom | undefined> {
    const { roomId } = request.params;
    const open = typeof roomId === 'string' ? await rooms.byId(roomId) : undefined;
    if (!open || (await isKeyOf(open, bearer(request)))) return hosted(request, response);
    const no = () => fault(response, 401, refuse('not-allowed', { needs: 'room-key' }));
    return (await asker.isOwner(request, response, no)) ? open : undefined;
  }

  /** The room that the request's host key opens; answers 401 or 404 itself otherwise. */
  async function hosted(request: Request, response: Response): Promise<LoadedRoom | undefined> {
    const { roomId } = request.params;
    const open = typeof roomId === 'string' ? await rooms.byId(roomId) : undefined;
    if (open && (await isKeyOf(open, bearer(request)))) return open;
    if (open || bearer(request) === undefined)
      fault(response, 401, refuse('not-allowed', { needs: 'room-key' }));
    else fault(response, 404, refuse('not-found'));
    return undefined;
  }
  return api;
}
