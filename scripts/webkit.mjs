/** Finds WebKitGTK for the browser tests, which stands for Safari, and installs Debian's where there is none. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebians, programs } from './install.mjs';

/** What Debian calls the driver, the screen that nobody sees, and the source of locales. */
const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'locales'];
const LIBRARIES = '/usr/lib';

/**
 * The paths of WebKit's driver and of its browser, and that all else is there that they need.
 * @returns {{ driver: string, browser: string } | undefined} nothing where something is missing and could not be installed
 */
export function ensureWebkit() {
  return find() ?? (installDebians('WebKitGTK', ...PACKAGES) ? find() : undefined);
}

function find() {
  const driver = inPath('WebKitWebDriver');
  const browser = miniBrowser();
  const sound = inPath('Xvfb') && inPath('localedef') && existsSync('/usr/share/i18n/locales/en_GB');
  return driver && browser && sound ? { driver, browser } : undefined;
}

const inPath = (name) => programs([name])[0];

/** The library's own browser: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. The newest one drives best. */
function miniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  return folders(LIBRARIES)
    .flatMap(folders)
    .filter((folder) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter((path) => existsSync(path))
    .sort()
    .at(-1);
}

function folders(parent) {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name));
  } catch {
    return [];
  }
}
