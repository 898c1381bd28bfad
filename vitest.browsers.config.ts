import { defineConfig } from 'vitest/config';
import e2e from './vitest.e2e.config.ts';

/**
 * The whole session in each browser that people have: Chromium, Firefox, and WebKitGTK for Safari, one after another. `npm
 * test` walks all of it in Chromium only, and a short session in the others.
 */
export default defineConfig({
  test: { ...e2e.test, include: ['tests/browsers/**/*.e2e.ts'], maxWorkers: 1 },
});
