import { chmodSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Rights of other users than the owner. */
const OTHERS = 0o077;

/** From here on whatever this process makes is for its own user alone. */
export const keepToOwnUser = (): void => {
  process.umask(OTHERS);
};

/** A store's files in its folder: itself, its logs and copies, what was kept aside, and what was left half done. */
export const filesOfStore = (file: string): string[] =>
  namesIn(dirname(file))
    .filter((name) => name.startsWith(basename(file)))
    .map((name) => join(dirname(file), name));

/** The backups in a folder. */
export const backupsIn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => /^plenary-.*\.backup\.db(\.part)?$/.test(name))
    .map((name) => join(folder, name));

/**
 * Takes files away from everybody but their owner. (By name: to open and close a store's file would end its lock.)
 * @returns those that others can still read: of another user, or on a file system that keeps no rights, as FAT
 */
export function tighten(files: readonly string[], change: typeof chmodSync = chmodSync): string[] {
  // Windows keeps rights by other means, and says 666 of every file.
  if (process.platform === 'win32') return [];
  return files.filter((file) => {
    if (!isOpen(file)) return false;
    try {
      change(file, statSync(file).mode & 0o700);
    } catch {
      // Told below, by what it is like now.
    }
    return isOpen(file);
  });
}

const isOpen = (file: string): boolean =>
  ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0;

const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
