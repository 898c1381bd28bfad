import { defineConfig } from 'vitest/config';

/**
 * Who gets in, who sees what, and what a message can do. Little of each in `npm test`; here, with `--mode long`, all
 * of it. What needs the built server and a browser is in the files that end in `.e2e.ts`. CHROMIUM_PATH names it.
 */
export default defineConfig(({ mode }) => ({
  test: {
    environment: 'node',
    include: ['tests/security/**/*.test.ts', 'tests/security/**/*.e2e.ts'],
    setupFiles: ['tests/support/seed.ts'],
    env: { SECURITY: mode === 'long' ? 'long' : 'short' },
    pool: 'forks',
    fileParallelism: false,
    restoreMocks: true,
    // Far more than it takes: a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 10 * 60_000,
    hookTimeout: 3 * 60_000,
    teardownTimeout: 30_000,
  },
}));
