import { afterAll, beforeAll } from 'vitest';

/** Collects what nobody caught while the tests of the suite that calls this run. */
export function collectEscaped(): readonly unknown[] {
  const escaped: unknown[] = [];
  const note = (error: unknown) => escaped.push(error);
  beforeAll(() => {
    process.on('uncaughtException', note).on('unhandledRejection', note);
  });
  afterAll(() => {
    process.off('uncaughtException', note).off('unhandledRejection', note);
  });
  return escaped;
}
