/**
 * Runs mocha over the test files in some folders, in this one process, and leaves the counts in a file.
 *
 *   node --import tsx test/tooling/mocha.mjs FOLDER… [--leave-out FOLDER]… [--hooks FILE] [--grep TEXT]
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { endAll, endWithUs } from '../../client/start/processes.mjs';
import { writeTally } from './tally.mjs';

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    'leave-out': { type: 'string', multiple: true, default: [] },
    hooks: { type: 'string' },
    grep: { type: 'string' },
    tally: { type: 'string' },
    timeout: { type: 'string', default: '10000' },
  },
});
const leftOut = new Set(options['leave-out'].map((folder) => resolve(folder)));

/** @param {string} folder @returns {string[]} */
function testsUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || leftOut.has(path) ? [] : testsUnder(path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
}

endWithUs();
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: Number(options.timeout) });
if (options.grep !== undefined) mocha.grep(options.grep);
// Loaded the way that test files are, so that both see the same instance of what they import.
if (options.hooks !== undefined) mocha.addFile(resolve(options.hooks));
for (const folder of folders) for (const file of testsUnder(resolve(folder))) mocha.addFile(file);
await mocha.loadFilesAsync();

const runner = mocha.run(async (failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  if (options.tally !== undefined) writeTally(options.tally, { passed: passes, failed: failures, skipped: pending });
  await endAll();
  // A timer or pipe that some test left open must not keep the run from ending.
  process.exit(failures > 0 ? 1 : 0);
});
