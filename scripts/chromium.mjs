/**
 * Finds a Chromium for the browser tests, and installs one where there is none.
 * Usage: node scripts/chromium.mjs (prints its path)
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, installDebians, shown, starts } from './install.mjs';

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
  return findProgram([...NAMES, ...PLACES, playwrights()]);
}

/**
 * Finds a Chromium, or installs Debian's (as root, or with a sudo that does not ask) or else Playwright's.
 * @returns {string} its path
 * @throws when there is none and none could be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const install of [() => installDebians('Chromium', 'chromium'), installPlaywrights]) {
    if (!install()) continue;
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome by hand, or set CHROMIUM_PATH.',
  );
}

function playwrights() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installPlaywrights() {
  console.error('Installing Chromium for the browser tests (playwright-core) …');
  return shown(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
