import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An instant as part of a file's name: 20261122T064500.123Z */
export const stampOf = (now: number): string => new Date(now).toISOString().replace(/[-:]/g, '');

/**
 * Copies files to the disk, for good, for this user alone, and never over another. By another process: to open and close a store's file
 * in this one would end its lock.
 */
export function copyForGood(pairs: readonly (readonly [from: string, to: string])[]): void {
  const script = `
    const { closeSync, constants, copyFileSync, chmodSync, existsSync, fsyncSync, openSync } = require('node:fs');
    for (const [from, to] of JSON.parse(process.argv[1])) {
      if (!existsSync(from)) continue;
      copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      // A copy has the rights of what it was made of. Where it cannot lose them, whoever asked for it says so.
      try { chmodSync(to, 0o600); } catch {}
      const fd = openSync(to, 'r+');
      fsyncSync(fd);
      closeSync(fd);
    }`;
  execFileSync(process.execPath, ['-e', script, JSON.stringify(pairs)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Makes what was created, renamed or removed in a folder last. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  fsyncSync(fd);
  closeSync(fd);
}

/** Removes a store's files, whichever of them there are. */
export function removeStore(file: string): void {
  // What was named as a folder may be a file: then there is nothing in it, which rmSync takes for a fault.
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) return;
  for (const end of ['', '-wal', '-shm', '-journal', '-acknowledged'])
    rmSync(`${file}${end}`, { force: true });
}

/** The part of a name that tells a store's working copies, which a kill may leave behind, from what is kept. */
export const WORKING = '.working-';

/** Removes what a kill left half done. They hold text of rooms. */
export function removeWorkingCopies(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(file)}${WORKING}`)) rmSync(join(folder, name), { force: true });
  }
}
