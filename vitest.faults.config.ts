import { defineConfig } from 'vitest/config';

/**
 * What goes wrong around the built server: kills, lost packets, dead lines, full disks, new builds. Each file has
 * servers of its own. Little of each by default, two files at a time; `--mode long` does all of it, one at a time.
 */
export default defineConfig(({ mode }) => ({
  test: {
    environment: 'node',
    include: ['tests/faults/**/*.test.ts', 'tests/faults/**/*.e2e.ts'],
    setupFiles: ['tests/support/seed.ts'],
    globalSetup: ['tests/faults/setup.ts'],
    env: { FAULTS: mode === 'long' ? 'long' : 'short' },
    pool: 'forks',
    maxWorkers: mode === 'long' ? 1 : 2,
    // Far more than it takes: a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: mode === 'long' ? 30 * 60_000 : 90_000,
    hookTimeout: 3 * 60_000,
    teardownTimeout: 30_000,
  },
}));
