/** Finds programs, and installs Debian's packages where tests need them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these programs that the PATH holds, or of these whole paths, that starts.
 * @param {readonly (string | undefined)[]} names
 * @returns {string | undefined}
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path) && starts(path));
}

/** Some distributions have a file of that name that only tells how to get the real one. Windows' prints nothing. */
export function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Installs packages of Debian (as root, or with a sudo that does not ask).
 * @param {string} what for the line that says so
 * @returns {boolean} whether it did
 */
export function installDebians(what, ...packages) {
  if (!existsSync('/etc/debian_version')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', ['-n', 'true'])) return false;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [program, ...rest] = root ? command : ['sudo', '-n', ...command];
    return shown(program, rest);
  };
  console.error(`Installing ${what} for the browser tests (apt-get) …`);
  return apt('update') && apt('install', '-y', ...packages);
}

const succeeds = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Progress goes to stderr: stdout is for paths. */
export const shown = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;
