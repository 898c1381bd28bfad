import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longestFirst.ts';

/**
 * Real browsers against the built server, which `npm test` builds beforehand. Each file has a server and browser
 * windows of its own, and much of its time it waits for what is shown: three run side by side, also on two cores.
 * CHROMIUM_PATH names the browser.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/e2e/**/*.e2e.ts',
      'tests/security/**/*.e2e.ts',
      'tests/field/**/*.e2e.ts',
      // The whole session in other browsers is `npm run test:browsers`.
      'tests/browsers/short.e2e.ts',
    ],
    globalSetup: ['tests/support/browsers.ts'],
    pool: 'forks',
    maxWorkers: 3,
    // Files of one worker share its browser, and what they import.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Far more than it takes: a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 10 * 60_000,
    hookTimeout: 3 * 60_000,
    teardownTimeout: 30_000,
  },
});
