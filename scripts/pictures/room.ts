import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { builtPages } from '../../server/http/pages.ts';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { loadSessions } from '../../server/sessions.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { nameOf, roleOf } from '../../shared/room/simulated.ts';
import { connectClient, type RoomClient } from '../demo/client.ts';
import { newRoom } from '../demo/newRoom.ts';
import { actAsHost, type SimulatedPerson, simulatedPerson } from '../demo/people.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEOPLE = 40;
const TABLES = 6;
const SEED = 7;
export const SESSION = 'collaborative-leadership';
/** What the join corner says: a name that a room would really see. */
const ADDRESS = 'http://plenary.local';
/** Part of a step's time that has passed when it is photographed. */
const PASSED = 0.6;
/** Rounds in which everybody may do something at a step: enough for most, and some are still at it. */
const ROUNDS = 14;
/** More where one acts after the other, or for several questions; few where people add to what others wrote. */
const ROUNDS_AT: Readonly<Record<string, number>> = {
  'tools-at-work': 8,
  tables: 40,
  room: 40,
  write: 120,
  'move.1': 3,
  whole: 40,
  settle: 40,
  'next-steps': 24,
};
/** Where the host does more than press Next. */
const LED = new Set(['room', 'whole']);
/** People think now and then, all at once: only after so many rounds of silence are they done. */
const QUIET_ROUNDS = 10;
/** What people do is on everybody's screen before they go on. */
const BEAT_MS = 150;
/** When the workshop begins, on this machine's clock. */
const BEGINS_AT_HOUR = 9;

export const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** A room of simulated people, and what moves it on. */
export interface Room {
  readonly url: string;
  readonly host: RoomClient;
  readonly crowd: readonly SimulatedPerson[];
  readonly hosting: { roomId: string; code: string; hostKey: string };
  /** Lets time pass, ms, on the server's clock; screens measure how far it is ahead of theirs. */
  pass(ms: number): void;
  readonly random: () => number;
}

/** A server with a store that is thrown away, and a room full of people. */
export async function openRoom(): Promise<Room> {
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const data = mkdtempSync(join(tmpdir(), 'plenary-pictures-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  const kinds: Readonly<Record<string, Activity>> = registry;
  let ahead = new Date().setHours(BEGINS_AT_HOUR, 0, 0, 0) - Date.now();
  const app = await createApp({
    log: openSqliteLog(join(data, 'plenary.db')),
    sessions: loadSessions(join(ROOT, 'sessions'), (kind) => kinds[kind]?.config, logger).sessions,
    logger,
    pages: builtPages(join(ROOT, 'dist', 'client')),
    build: readFileSync(join(ROOT, 'dist', 'build-id'), 'utf8').trim(),
    addresses: () => [{ url: ADDRESS }],
    clock: () => Date.now() + ahead,
    random: mulberry32(SEED),
  });
  await new Promise<void>((listening, failed) => {
    app.server.once('error', failed);
    app.server.listen(0, '127.0.0.1', listening);
  });
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen');
  const url = `http://127.0.0.1:${address.port}`;

  const hosting = await newRoom(url, { sessionId: SESSION, tables: TABLES });
  const host = connectClient(url, () => ({ as: 'host', roomId: hosting.roomId, key: hosting.hostKey }));
  await host.ready;

  const random = mulberry32(SEED);
  const roles = host.views.console?.room.roles ?? [];
  const crowd: SimulatedPerson[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const role = roleOf(roles, random);
    const person = simulatedPerson(url, { code: hosting.code, name: nameOf(index, random), role }, random);
    await person.client.ready;
    crowd.push(person);
  }
  return { url, host, crowd, hosting, random, pass: (ms) => (ahead += ms) };
}

/** The id of the step that a host sees. */
export const stepOf = ({ views }: RoomClient): string => views.console?.step?.id ?? '';

/** Where a client sees the show: item and step. */
const placeOf = ({ views }: RoomClient): string => {
  const { item, step } = views.console ?? views.floor ?? {};
  return item && step ? `${item.id} ${step.id}` : '';
};

/** Everybody does what they would do at this step, until nobody wants anything more for a while. */
export async function play({ crowd, host, random }: Room): Promise<void> {
  const rounds = ROUNDS_AT[stepOf(host)] ?? ROUNDS;
  let quiet = 0;
  for (let round = 0; round < rounds && quiet < QUIET_ROUNDS; round++) {
    const acted = await Promise.all(crowd.map((person) => person.act()));
    const led = LED.has(stepOf(host)) && (await actAsHost(host, random));
    // What the host did is answered before it is shown; a host looks before they go on.
    if (led) await Promise.race([nextView(host), new Promise((next) => setTimeout(next, 300))]);
    quiet = led || acted.includes(true) ? 0 : quiet + 1;
    await pause(BEAT_MS);
  }
}

/** Asks as the host, and waits until everybody sees the next step. @returns false when there is none */
export async function walk(
  { host, crowd }: Room,
  command: Parameters<RoomClient['ask']>[0],
): Promise<boolean> {
  const before = placeOf(host);
  const reply = await host.ask(command);
  if (!reply.ok) return false;
  while (placeOf(host) === before) await nextView(host);
  for (const { client } of crowd) while (placeOf(client) !== placeOf(host)) await nextView(client);
  return true;
}

const nextView = ({ socket }: RoomClient): Promise<void> =>
  new Promise((seen) => {
    socket.once('view', () => seen());
  });

/** Presses Next when the step's time has passed. @returns false after the last step */
export async function next(room: Room): Promise<boolean> {
  const { item, step, clock } = room.host.views.console ?? {};
  if (!item || !step || !clock) return false;
  room.pass((clock.step.endsAt - clock.step.startedAt) * (1 - PASSED));
  return walk(room, { type: 'next', item: item.id, step: step.id, payload: {} });
}

/** Lets most of the step's time pass. */
export function linger(room: Room): void {
  const span = room.host.views.console?.clock?.step;
  if (span) room.pass((span.endsAt - span.startedAt) * PASSED);
}
