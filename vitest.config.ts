import { defineConfig } from 'vitest/config';

/** What needs a document: components, hooks, and everything under tests/ui. */
const dom = ['tests/ui/**/*.test.{ts,tsx}', 'tests/client/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx'];

/** Run by scripts of their own, with browsers, many sockets or a killed server. */
const elsewhere = ['tests/e2e/**', 'tests/faults/**', 'tests/gallery/**'];

export default defineConfig({
  test: {
    // Forks, since the embedded log is a native module; two, since the smallest machine has two cores.
    pool: 'forks',
    maxWorkers: 2,
    // Far more than it takes: a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Files of one worker share what they import, which takes longer than most of them.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...elsewhere, ...dom],
          setupFiles: ['tests/support/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: dom,
          exclude: elsewhere,
          setupFiles: ['tests/support/seed.ts', 'tests/support/dom.ts'],
        },
      },
    ],
  },
});
