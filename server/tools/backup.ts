import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.ts';
import { STORE_HEADER } from '../http/backupRoute.ts';
import { keyFileIn } from '../live/doors/doorFiles.ts';
import { backUp } from '../log/backup.ts';
import { faultOf } from '../log/content.ts';
import { copyForGood, removeStore, stampOf, syncFolder } from '../log/files.ts';
import { Marks } from '../log/marks.ts';
import { backupsIn, keepToOwnUser, tighten } from '../log/rights.ts';
import { SUMMED_VERSION } from '../log/schema.ts';
import type { Store } from '../log/sql.ts';
import { closeStore, connect, lock, makeReady, StoreInUse } from '../log/store.ts';
import type { Chosen } from '../log/whyNoStore.ts';
import { explained, openTo, plainError } from './plainError.ts';

/**
 * `npm run backup`: a copy of the store as one file. The store is its server's alone while that runs, so the server is
 * asked for the copy; without one, the store is copied as it lies there.
 * @returns the file that was made
 */
export async function backup(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  keepToOwnUser();
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: 'string', default: './backups' } },
  });
  const read = readConfig(env);
  if (!read.ok) throw plainError(read.message);
  const store = join(read.value.dataDir, 'plenary.db');
  if (!existsSync(store)) throw plainError(`There is no store at ${store}. DATA_DIR names its folder.`);
  const folder = resolve(values.to);
  const file = join(folder, `plenary-${stampOf(Date.now())}.backup.db`);
  const part = `${file}.part`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!(await fromRest(store, part))) await fromServer(store, part, read.value);
    // To the disk, and only then under its name: whatever is called a backup is one.
    copyForGood([[part, file]]);
    syncFolder(folder);
  } catch (error) {
    throw explained(error, part, BY_TO);
  } finally {
    removeStore(part);
  }
  return `${file}${openTo(tighten(backupsIn(folder)))}`;
}

const BY_TO: Chosen = { by: '--to', instead: 'npm run backup -- --to /path/of/a/folder' };

function connected(file: string): Store {
  try {
    return connect(file, 200);
  } catch (error) {
    throw explained(error, file);
  }
}

/** @returns whether the store was at rest */
async function fromRest(file: string, part: string): Promise<boolean> {
  const store = connected(file);
  try {
    const version = lock(store, file);
    const marks = Marks.open(file);
    const fault = version < SUMMED_VERSION ? undefined : faultOf(store, marks);
    marks.close();
    if (fault !== undefined)
      throw plainError(`${file} is damaged (${fault}). Start the server once: it repairs what it can.`);
    makeReady(store, file);
    await backUp(store, part);
    return true;
  } catch (error) {
    if (error instanceof StoreInUse) return false;
    throw error;
  } finally {
    closeStore(store);
  }
}

async function fromServer(file: string, part: string, config: Config): Promise<void> {
  const { port, host } = config;
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const at = `${name}:${port}`;
  const headers = { authorization: `Bearer ${secretOf(config)}` };
  const asked = request({ host: name, port, path: '/api/backup', method: 'POST', headers }).end();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).once('error', reject);
  }).catch((error: unknown) => {
    const why = `A server has ${file} open, and none answers at ${at}.`;
    throw plainError(`${why} Give PORT and HOST as the server has them.`, error);
  });
  if (response.statusCode === 401)
    throw plainError(`The server at ${at} has another key than ${keyFileIn(config.dataDir)}.`);
  if (response.statusCode !== 200) throw plainError(`The server made no backup: ${await text(response)}`);
  if (response.headers[STORE_HEADER.toLowerCase()] !== String(statSync(file).ino))
    throw plainError(`The server at ${at} has another store than ${file}.`);
  await pipeline(response, createWriteStream(part, { mode: 0o600, flags: 'wx' }));
}

/** What the server wrote for its own user; or the password, for whoever is somebody else and was told it. */
function secretOf({ dataDir, hostPassword }: Config): string {
  const file = keyFileIn(dataDir);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (hostPassword !== undefined) return hostPassword;
    const why = 'Run this as the user that the server runs as, or give HOST_PASSWORD as the server has it.';
    throw plainError(`The key of the server, ${file}, cannot be read. ${why}`, error);
  }
}

/** Renames whichever of a store's files there are. */
export function renameStore(from: string, to: string): void {
  for (const end of ['', '-wal', '-journal', '-acknowledged'])
    if (existsSync(`${from}${end}`)) renameSync(`${from}${end}`, `${to}${end}`);
}
