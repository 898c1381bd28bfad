/** Finds programs, and installs Debian's packages where tests need them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where these programs are, in their order: in the PATH, in some more folders, or by whole paths.
 * @param {readonly (string | undefined)[]} names
 * @param {readonly string[]} [more]
 * @returns {string[]}
 */
export function programs(names, more = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...more];
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .filter((path) => existsSync(path));
}

/**
 * The first of these programs that starts.
 * @param {readonly (string | undefined)[]} names
 * @returns {string | undefined}
 */
export const findProgram = (names) => programs(names).find(starts);

/** Some distributions have a file of that name that only tells how to get the real one. Windows' prints nothing. */
export function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Runs commands on a Debian as root, or with a sudo that does not ask; each says whether it succeeded.
 * @returns {((...command: string[]) => boolean) | undefined} nothing where that cannot be
 */
export function debianRoot() {
  if (!existsSync('/etc/debian_version')) return undefined;
  if (process.getuid?.() === 0) return (program, ...args) => shown(program, args);
  return succeeds('sudo', ['-n', 'true']) ? (...command) => shown('sudo', ['-n', ...command]) : undefined;
}

/**
 * Installs packages of Debian.
 * @param {string} what for the line that says so
 * @returns {boolean} whether it did
 */
export function installDebians(what, ...packages) {
  const run = debianRoot();
  if (!run) return false;
  const apt = (...args) => run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args);
  console.error(`Installing ${what} for the browser tests (apt-get) …`);
  return apt('update') && apt('install', '-y', ...packages);
}

const succeeds = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Progress goes to stderr: stdout is for paths. */
export const shown = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;
