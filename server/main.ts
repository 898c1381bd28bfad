import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Activity } from '../shared/activities/activity.ts';
import { registry } from '../shared/activities/registry.ts';
import type { ConfigOf } from '../shared/agenda/session.ts';
import type { GroupOf } from '../shared/agenda/toolbox.ts';
import { createApp } from './app.ts';
import { type Opening, startBanner } from './banner.ts';
import { cachedFor } from './cachedFor.ts';
import { type Config, readConfig } from './config.ts';
import { devPages } from './http/devPages.ts';
import { builtPages } from './http/pages.ts';
import { lanAddresses, phonePlaces } from './lan.ts';
import { endOnFault } from './lastFault.ts';
import { type DoorFiles, openDoorFiles } from './live/doors/doorFiles.ts';
import { type CheckedStore, openCheckedStore } from './log/checkedStore.ts';
import { casualtyText } from './log/recovery.ts';
import { filesOfStore, keepToOwnUser, tighten } from './log/rights.ts';
import { whyNoStore } from './log/whyNoStore.ts';
import { loadSessions, TOOLBOX_FILE } from './sessions.ts';
import { loadToolbox } from './toolbox.ts';

const DRAIN_MS = 10_000;
/** How long this machine's addresses are taken for the same: asking for them is dear, and they seldom change. */
const ADDRESSES_MS = 2_000;

/** The project's folder, both from `server/` and from `dist/server/`. */
function projectRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return resolve(here, here.endsWith(join('dist', 'server')) ? '../..' : '..');
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What of the store whoever starts the server should know, a line each. */
function warningsOf({ damage, reports }: CheckedStore): string[] {
  const earlier = reports.map((file) => `The store was damaged at an earlier start: ${file}`);
  if (!damage) return earlier;
  const { casualties, aside, report } = damage;
  const whole = 'Nothing that was acknowledged is missing.';
  return [
    'The store was damaged. What could be read was carried over into a new one.',
    ...(casualties.length === 0 ? [whole] : casualties.map(casualtyText)),
    `The damaged one is kept as it was: ${aside}`,
    `All of this is written down: ${report}`,
    ...earlier,
  ];
}

/** How rooms are opened, for the start banner. */
function openingOf(
  { hostPassword, publicUrl, trustProxy }: Config,
  { key, keyFile, sign }: DoorFiles,
): Opening {
  if (hostPassword !== undefined) return { by: 'password', key, keyFile, free: false };
  const guarded = publicUrl !== undefined || trustProxy !== undefined;
  return { by: 'key', key, keyFile, free: !guarded && sign === undefined, ...(guarded ? {} : { sign }) };
}

function whyNotListening({ code, message }: NodeJS.ErrnoException, { port, host }: Config): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`;
  if (code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one from 1024 on, PORT=3000, and let a proxy have ${port}: docs/hosting.md.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST is ${host}, which is no address of this machine. Unset it, or give one that is.`;
  return `The server cannot listen: ${message}`;
}

/** Everything in the data folder. What cannot be had of it ends the start in words about it. */
function openFolder(file: string): { readonly store: CheckedStore; readonly doors: DoorFiles } {
  try {
    // What there is already, before anything is copied from it.
    tighten(filesOfStore(file));
    const store = openCheckedStore(file);
    return { store, doors: openDoorFiles(dirname(file)) };
  } catch (error) {
    const why = whyNoStore(error, file);
    if (why === undefined) throw error;
    fail(why);
  }
}

/** @param open files that others than this user can read */
function rightsWarnings([file, ...others]: readonly string[]): string[] {
  if (file === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `Other users of this machine can read what people write: ${file}${more}.`,
    'They belong to another user, or their file system keeps no rights (FAT, exFAT). Choose another DATA_DIR.',
  ];
}

async function main(): Promise<void> {
  keepToOwnUser();
  const read = readConfig(process.env);
  if (!read.ok) fail(read.message);
  const config: Config = read.value;
  const dev = process.argv.includes('--dev');
  const root = projectRoot();
  // What went wrong, and what happened at the doors; the start banner is for people.
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  endOnFault(logger);
  const kinds: Readonly<Record<string, Activity>> = registry;
  const configOf: ConfigOf = (kind) => kinds[kind]?.config;
  const folder = join(root, 'sessions');
  const { sessions } = loadSessions(folder, configOf, logger);
  const groupOf: GroupOf = (kind) => kinds[kind]?.about.group;
  const toolbox = loadToolbox(join(folder, TOOLBOX_FILE), { configOf, groupOf }, logger);
  const client = join(root, 'dist', 'client');
  const listening = {
    port: config.port,
    ...(config.host === undefined ? {} : { host: config.host }),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  };
  const file = join(config.dataDir, 'plenary.db');
  const { store, doors } = openFolder(file);
  const open = tighten([...filesOfStore(file), doors.keyFile]);
  const warnings = [...warningsOf(store), ...rightsWarnings(open)];
  const { damage } = store;
  if (damage) logger.error(damage, 'the store was damaged; what could be read was carried over');
  const app = await createApp({
    log: store.log,
    prepared: store.prepared,
    backup: store.backup,
    retentionDays: config.retentionDays,
    attention:
      warnings.length === 0
        ? undefined
        : 'The store was damaged; what the server printed at its start says more.',
    sessions,
    toolbox: toolbox.entries,
    logger,
    hostPassword: config.hostPassword,
    doorFiles: doors,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    maxRooms: config.maxRooms,
    // Asked for with every view of a console or projector.
    addresses: cachedFor(ADDRESSES_MS, () => phonePlaces(withPort())),
    pages: dev ? await devPages(root) : builtPages(client),
    build: dev ? 'dev' : readFileSync(join(root, 'dist', 'build-id'), 'utf8').trim(),
    strictHeaders: !dev,
  });
  const withPort = () => {
    const address = app.server.address();
    return { ...listening, port: typeof address === 'object' && address ? address.port : config.port };
  };

  app.server.on('error', (error: NodeJS.ErrnoException) => {
    fail(whyNotListening(error, config));
  });
  app.server.listen(config.port, config.host, () => {
    const terminal = process.stdout.isTTY === true;
    const opening = openingOf(config, doors);
    process.stdout.write(startBanner({ ...withPort(), warnings, opening, lan: lanAddresses(), terminal }));
  });

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'the server did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
