import { describe, expect, it } from 'vitest';
import { countsLine, sum, vitestCounts } from '../../scripts/testCounts.mjs';

/** What Vitest's JSON reporter writes, as far as it is read; `broken` files could not be loaded. */
function report(passed: number, failed: number, skipped = 0, broken = 0): string {
  const file = (status: string, tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  });
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: [
      file(failed > 0 ? 'failed' : 'passed', failed > 0 ? ['passed', 'failed'] : ['passed']),
      ...Array.from({ length: broken }, () => file('failed', [])),
    ],
  });
}

describe('the numbers of a test run', () => {
  it('are the runner’s own', () => {
    expect(vitestCounts(report(12, 0), 0)).toEqual({ passed: 12, failed: 0, skipped: 0 });
    expect(vitestCounts(report(10, 2, 3), 1)).toEqual({ passed: 10, failed: 2, skipped: 3 });
  });

  it('count a file that could not be loaded as failed', () => {
    expect(vitestCounts(report(12, 0, 0, 2), 1)).toEqual({ passed: 12, failed: 2, skipped: 0 });
  });

  it('count a run as failed that ended badly, found no test, or wrote nothing', () => {
    expect(vitestCounts(report(12, 0), 1).failed).toBe(1);
    expect(vitestCounts(report(0, 0), 0).failed).toBe(1);
    expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(vitestCounts('{"numPassedTests": 3', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('add up, and are told on one line', () => {
    const total = sum([vitestCounts(report(12, 0), 0), vitestCounts(report(1, 1, 2), 1)]);
    expect(countsLine(total)).toBe('13 passed, 1 failed, 2 skipped');
    expect(countsLine({ passed: 9, failed: 0, skipped: 0 })).toBe('9 passed, 0 failed');
  });
});
