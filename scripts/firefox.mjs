/** Finds a Firefox for the browser tests, and installs Debian's where there is none. */
import { findProgram, installDebians } from './install.mjs';

const NAMES = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * The path of a Firefox that starts: the one that FIREFOX_PATH names, or the system's, or one that is installed now.
 * @returns {string | undefined} nothing where there is none and none could be installed
 */
export function ensureFirefox() {
  const find = () => findProgram([process.env.FIREFOX_PATH || undefined, ...NAMES]);
  return find() ?? (installDebians('Firefox', 'firefox-esr') ? find() : undefined);
}
