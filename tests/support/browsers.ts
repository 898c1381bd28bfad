import { ensureFirefox } from '../../scripts/firefox.mjs';

/** Before the browser tests: finds or installs the browsers besides Chromium, and says where one is missing. */
export default function findBrowsers(): void {
  const firefox = ensureFirefox();
  process.env.FIREFOX_PATH = firefox ?? '';
  if (firefox === undefined)
    console.warn(
      'There is no Firefox here and none could be installed: its tests are NOT run, and count as skipped.',
    );
}
