import { ensureChromium } from '../../scripts/chromium.mjs';
import { ensureFirefox } from '../../scripts/firefox.mjs';
import { ensureWebkit } from '../../scripts/webkit.mjs';

/**
 * Before the browser tests: finds or installs the browsers, and says which of those besides Chromium is missing.
 * @throws when there is no Chromium
 */
export default function findBrowsers(): void {
  process.env.CHROMIUM_PATH = ensureChromium();
  const firefox = ensureFirefox();
  process.env.FIREFOX_PATH = firefox ?? '';
  if (firefox === undefined) warn('Firefox');
  const webkit = ensureWebkit();
  process.env.WEBKIT_DRIVER = webkit?.driver ?? '';
  process.env.WEBKIT_BROWSER = webkit?.browser ?? '';
  if (webkit === undefined) warn('WebKitGTK');
}

const warn = (name: string): void =>
  console.warn(
    `There is no ${name} here and none could be installed: its tests are NOT run, and count as skipped.`,
  );
