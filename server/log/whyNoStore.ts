import { accessSync, constants, rmSync, type Stats, statfsSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { WORKING } from './files.ts';
import { sqliteCode } from './sql.ts';
import { StoreInUse, StoreUnreadable } from './store.ts';

/** What a new store needs, MB. */
const LEAST = 4;

/** Who named the folder, and how another one is named. */
export interface Chosen {
  readonly by: string;
  readonly instead: string;
}

const BY_DATA_DIR: Chosen = { by: 'DATA_DIR', instead: 'DATA_DIR=/path/of/a/folder npm start' };

/**
 * Why a store could not be opened, for whoever starts the server: which file or folder it is about, and what to do.
 * SQLite's own words tell little, so what a store needs is tried again by hand.
 * @param error what opening it threw
 * @param file of the store, or of a copy of it
 * @returns undefined where the error's own words are the best there are
 */
export function whyNoStore(error: unknown, file: string, chosen = BY_DATA_DIR): string | undefined {
  if (error instanceof StoreInUse || error instanceof StoreUnreadable) return undefined;
  const folder = resolve(dirname(file));
  const there = nearest(folder);
  const elsewhere = `Or choose another folder: ${chosen.instead}`;
  if (!there.found.isDirectory())
    return there.path === folder
      ? `${chosen.by} is ${folder}, which is a file. It must name a folder.`
      : `${chosen.by} is ${folder}, but ${there.path} is a file, so there can be no folder in it. ${elsewhere}`;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    return `${file} is a folder, where the file of the store should be. Move it away. ${elsewhere}`;
  const codes = [codeWriting(there.path, basename(file)), codeOpening(file), sqliteCode(error) ?? ''];
  const is = (...wanted: readonly string[]): boolean => codes.some((code) => wanted.includes(code));
  const me = userName();
  if (is('ENOSPC', 'EDQUOT', 'SQLITE_FULL'))
    return `The disk of ${folder} is full. Make room on it, ${LEAST} MB at least${leftOn(there.path)}. ${elsewhere}`;
  if (is('EROFS', 'SQLITE_READONLY'))
    return `${folder} is on a disk that can only be read. Make it writable. ${elsewhere}`;
  if (is('EACCES', 'EPERM'))
    return `The user ${me} may not write in ${folder}, or not to the store in it. Give it to them: chown -R ${me} ${folder}. ${elsewhere}`;
  if (codes.some((code) => /^SQLITE_(IOERR|CANTOPEN|PROTOCOL|NOLFS)/.test(code)) || isNoConnection(error))
    return (
      `${file} cannot be kept there: ${error instanceof Error ? error.message : String(error)}. ` +
      'FAT and some network drives cannot hold a store, and a disk that fails cannot either. ' +
      `Choose a folder on a disk of this machine: ${chosen.instead}`
    );
  return undefined;
}

/** The path itself, or the nearest above it that there is. */
function nearest(path: string): { readonly path: string; readonly found: Stats } {
  for (let at = path; ; at = dirname(at)) {
    const found = tried(() => statSync(at));
    if (typeof found !== 'string') return { path: at, found };
    if (dirname(at) === at) throw new Error(`${path} cannot be looked at: ${found}`);
  }
}

/** What goes wrong when a file is written in a folder; '' for nothing. */
function codeWriting(folder: string, name: string): string {
  const probe = join(folder, `${name}${WORKING}probe-${process.pid}`);
  const code = tried(() => writeFileSync(probe, Buffer.alloc(64 * 1024), { flush: true, mode: 0o600 }));
  tried(() => rmSync(probe, { force: true }));
  return code ?? '';
}

function codeOpening(file: string): string {
  const code = tried(() => accessSync(file, constants.R_OK | constants.W_OK)) ?? '';
  return code === 'ENOENT' ? '' : code;
}

/** What `work` gives, or the code of what it threw. */
function tried<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return sqliteCode(error) ?? 'unknown';
  }
}

/** libsql's own error where the file could not even be opened: its code is empty. */
const isNoConnection = (error: unknown): boolean => sqliteCode(error) === '';

function leftOn(folder: string): string {
  const { bavail, bsize } = statfsSync(folder);
  return ` (${Math.floor((bavail * bsize) / 1024)} kB are left)`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // One that has no name here.
    return String(process.getuid?.());
  }
}
