/** Counts of tests, and how one process hands them to another. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );

/** The line that closes a test run; tools read it. @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @param {string} file @param {Tally} tally */
export const writeTally = (file, tally) => writeFileSync(file, JSON.stringify(tally));

/**
 * Reads what a test process left. A process that left nothing has crashed, and one that reports no failure but ends
 * badly has failed all the same: neither may look like success.
 * @param {string} file
 * @param {number} code how the process ended
 * @returns {Tally}
 */
export function readTally(file, code) {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  /** @type {Tally} */
  const tally = JSON.parse(readFileSync(file, 'utf8'));
  const silent = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
