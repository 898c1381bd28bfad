/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The numbers of one run of Vitest, from the JSON that it wrote and its exit code. What Vitest does not count as a
 * failed test fails all the same: a file that could not be loaded, an error outside of any test, a run that broke
 * off, and a run that found no test.
 * @param {string | undefined} json what the reporter wrote; undefined when it wrote nothing
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(json, exitCode) {
  const report = parsed(json);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + broken;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped };
}

function parsed(json) {
  try {
    const report = JSON.parse(json ?? '');
    return Array.isArray(report.testResults) ? report : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * `{ passed: 9, failed: 0, skipped: 0 }` → `"9 passed, 0 failed"`
 * @param {Counts} counts
 * @returns {string}
 */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
