/**
 * Finds a Chromium for the browser tests, and installs one where there is none.
 * Usage: node scripts/chromium.mjs (prints its path)
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/**
 * The path of a Chromium or Chrome that starts: the one that CHROMIUM_PATH names, the system's, or Playwright's.
 * @returns {string | undefined}
 * @throws when CHROMIUM_PATH names one that does not start
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!starts(named)) throw new Error('CHROMIUM_PATH names no Chromium that starts.');
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, playwrights()].find(
    (path) => path !== undefined && existsSync(path) && starts(path),
  );
}

/**
 * Finds a Chromium, or installs Debian's (as root, or with a sudo that does not ask) or else Playwright's.
 * @returns {string} its path
 * @throws when there is none and none could be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const install of [installDebians, installPlaywrights]) {
    if (!install()) continue;
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome by hand, or set CHROMIUM_PATH.',
  );
}

/** Some distributions have a file of that name that only tells how to get the real one. Windows' prints nothing. */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function playwrights() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installDebians() {
  if (!existsSync('/etc/debian_version')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', ['-n', 'true'])) return false;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [program, ...rest] = root ? command : ['sudo', '-n', ...command];
    return shown(program, rest);
  };
  console.error('Installing Chromium for the browser tests (apt-get) …');
  return apt('update') && apt('install', '-y', 'chromium');
}

function installPlaywrights() {
  console.error('Installing Chromium for the browser tests (playwright-core) …');
  return shown(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium']);
}

const succeeds = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
/** Progress goes to stderr: stdout is for the path. */
const shown = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
