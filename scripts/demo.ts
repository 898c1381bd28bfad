/**
 * Opens a room and fills it with simulated people, so that anyone can look at a busy room.
 *
 * npm run demo -- [--people 48] [--tables 8] [--seed 1] [--url http://localhost:3000] [--drive 20]
 *
 * `--drive SECONDS` also plays the facilitator, who stays that long at each step; without it you press Next.
 * Where no server answers at the address, one is started with a store that is thrown away.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { createApp } from '../server/app.ts';
import { builtPages } from '../server/http/pages.ts';
import { phonePlaces } from '../server/lan.ts';
import { keyFileIn } from '../server/live/doors/doorFiles.ts';
import { openSqliteLog } from '../server/log/sqliteLog.ts';
import { loadSessions } from '../server/sessions.ts';
import type { Activity } from '../shared/activities/activity.ts';
import { registry } from '../shared/activities/registry.ts';
import { MOST_TABLES } from '../shared/lib/limits.ts';
import { anyOf, mulberry32 } from '../shared/lib/random.ts';
import { tablesFor } from '../shared/lib/tableSizes.ts';
import { nameOf, roleOf, teamWith } from '../shared/room/simulated.ts';
import { build } from './build.mjs';
import { connectClient } from './demo/client.ts';
import { newRoom } from './demo/newRoom.ts';
import { actAsHost, type SimulatedPerson, simulatedPerson } from './demo/people.ts';

const JOINING_AT_ONCE = 20;
const BEAT_MS = 250;

const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '48' },
    tables: { type: 'string' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string', default: 'http://localhost:3000' },
    session: { type: 'string', default: 'collaborative-leadership' },
    drive: { type: 'string' },
  },
});

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} must be a whole number from ${least} to ${most}`);
}

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** A server of this demo's own, on the port of the address. */
async function serve(url: string): Promise<void> {
  if (!(await build())) throw new Error('the build failed');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const data = mkdtempSync(join(tmpdir(), 'plenary-demo-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  const kinds: Readonly<Record<string, Activity>> = registry;
  const port = Number(new URL(url).port || 80);
  const app = await createApp({
    log: openSqliteLog(join(data, 'plenary.db')),
    sessions: loadSessions(join(root, 'sessions'), (kind) => kinds[kind]?.config, logger).sessions,
    logger,
    pages: builtPages(join(root, 'dist', 'client')),
    build: readFileSync(join(root, 'dist', 'build-id'), 'utf8').trim(),
    addresses: () => [...phonePlaces({ port }), { url }],
  });
  await new Promise<void>((listening, failed) => {
    app.server.once('error', failed);
    app.server.listen(port, listening);
  });
}

/** What opens rooms on a server that was started from this folder; none where it opens them freely. */
function secret(): Record<string, string> {
  const { HOST_PASSWORD, DATA_DIR = './data' } = process.env;
  const file = keyFileIn(DATA_DIR);
  const given = HOST_PASSWORD ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  return given === undefined ? {} : { authorization: `Bearer ${given}` };
}

async function main(): Promise<void> {
  const people = whole('people', options.people, 1, 3_000);
  const tables =
    options.tables === undefined ? tablesFor(people) : whole('tables', options.tables, 1, MOST_TABLES);
  const drive = options.drive === undefined ? undefined : whole('drive', options.drive, 1, 3_600);
  const random = mulberry32(whole('seed', options.seed, 0, 4_294_967_295));
  const { url } = options;
  if (!(await answers(url))) await serve(url);

  const room = await newRoom(url, { sessionId: options.session, tables }, secret());
  process.stdout.write(
    [
      '',
      `  A room with ${people} simulated people at ${tables} ${tables === 1 ? 'table' : 'tables'}. Seed ${options.seed}.`,
      '',
      `  Console    ${url}/console/${room.roomId}#key=${room.hostKey}`,
      `  Projector  ${url}/projector   (pair it from the console, or open it from there)`,
      `  A phone    ${url}/r/${room.code}`,
      `  Report     ${url}/report/${room.roomId}   (in the console's browser)`,
      '',
      '  Ctrl+C ends it.',
      '',
      '',
    ].join('\n'),
  );

  const host = connectClient(url, () => ({ as: 'host', roomId: room.roomId, key: room.hostKey }));
  await host.ready;
  const { roles = [], teams = [], teamsAsked } = host.views.console?.room ?? {};
  const crowd: SimulatedPerson[] = [];
  for (let index = 0; index < people; index++) {
    const role = roleOf(roles, random);
    crowd.push(
      simulatedPerson(
        url,
        {
          code: room.code,
          name: nameOf(index, random),
          role,
          ...(teamsAsked ? teamWith(teams, random) : {}),
        },
        random,
      ),
    );
    if (crowd.length % JOINING_AT_ONCE === 0)
      await Promise.all(crowd.slice(-JOINING_AT_ONCE).map(({ client }) => client.ready));
  }
  await Promise.all(crowd.map(({ client }) => client.ready));
  if (drive !== undefined) void drivenBy(drive, host, random);

  // Every beat some of them do something; about every five seconds each of them has had a turn.
  const each = Math.max(1, Math.ceil((crowd.length * BEAT_MS) / 5_000));
  for (;;) {
    const turn = Array.from({ length: each }, () => anyOf(random, crowd));
    await Promise.allSettled(turn.map((person) => person?.act()));
    await pause(BEAT_MS);
  }
}

/** A facilitator who stays `seconds` at each step, and goes to the end. */
async function drivenBy(
  seconds: number,
  host: ReturnType<typeof connectClient>,
  random: () => number,
): Promise<void> {
  await pause(seconds * 1_000);
  await host.ask({ type: 'start', payload: {} });
  for (;;) {
    for (let second = 0; second < seconds; second++) {
      await actAsHost(host, random);
      await pause(1_000);
    }
    const at = host.views.console;
    if (!at?.item || !at.step) return;
    const reply = await host.ask({ type: 'next', item: at.item.id, step: at.step.id, payload: {} });
    if (!reply.ok) {
      await host.ask({ type: 'end', payload: {} });
      process.stdout.write('  The session has ended. The room stays open to look at.\n');
      return;
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
