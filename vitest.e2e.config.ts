import { defineConfig } from 'vitest/config';

/**
 * Real browsers against the built server, which `npm test` builds beforehand. One file at a time: each starts a
 * server and several browser windows of its own. CHROMIUM_PATH names the browser.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts', 'tests/field/**/*.e2e.ts', 'tests/security/**/*.e2e.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 10 * 60_000,
    hookTimeout: 3 * 60_000,
    teardownTimeout: 30_000,
  },
});
