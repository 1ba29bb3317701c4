import { existsSync, readFileSync, rmSync } from "node:fs";

/**
 * Counts the tests in a runner's report. A missing or empty report counts as a failure, and so does a skipped
 * test.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @returns {Count} */
export const countVitest = (report) => {
  const { numPassedTests = 0, numTotalTests = 0, success = false } = report ?? {};
  const failed = numTotalTests - numPassedTests;
  // A file that cannot be loaded has no tests to fail.
  return { passed: numPassedTests, failed: failed > 0 || (success && numTotalTests > 0) ? failed : 1 };
};

/** @returns {Count} */
export const countPlaywright = (report) => {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + skipped;
  const broken = (report?.errors?.length ?? 0) > 0;
  return { passed: expected, failed: failed > 0 || (expected > 0 && !broken) ? failed : 1 };
};

/** Reads a report; `undefined` when there is none or it is cut short. */
export const readReport = (path) => {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};

/** Removes a report of an earlier run, so that it cannot pass for this one's. */
export const discardReport = (path) => rmSync(path, { force: true });
