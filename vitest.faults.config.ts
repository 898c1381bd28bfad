import { defineConfig } from 'vitest/config';

/**
 * What goes wrong around the built server: kills, lost packets, dead lines, full disks, new builds. One file at a
 * time, each with servers of its own. Little of each by default; `--mode long` does all of it.
 */
export default defineConfig(({ mode }) => ({
  test: {
    environment: 'node',
    include: ['tests/faults/**/*.test.ts', 'tests/faults/**/*.e2e.ts'],
    setupFiles: ['tests/support/seed.ts'],
    globalSetup: ['tests/faults/setup.ts'],
    env: { FAULTS: mode === 'long' ? 'long' : 'short' },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: mode === 'long' ? 30 * 60_000 : 90_000,
    hookTimeout: 3 * 60_000,
    teardownTimeout: 30_000,
  },
}));
