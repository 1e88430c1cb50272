/**
 * Runs mocha over the test files in some folders, in this one process, and leaves the counts in a file.
 *
 *   node --import tsx test/tooling/mocha.mjs FOLDER… [--leave-out FOLDER]… [--hooks FILE] [--grep TEXT]
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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
const files = folders.flatMap((folder) => testsUnder(resolve(folder)));
if (options.hooks !== undefined) files.unshift(resolve(options.hooks));
// Mocha itself would `require` what it can and `import` the rest, which makes two instances of a module that files of
// both kinds share. So the files are imported here, and mocha is only told of each.
for (const file of files) {
  mocha.suite.emit('pre-require', globalThis, file, mocha);
  await import(pathToFileURL(file).href);
}

const runner = mocha.run(async (failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  if (options.tally !== undefined) writeTally(options.tally, { passed: passes, failed: failures, skipped: pending });
  await endAll();
  // A timer or pipe that some test left open must not keep the run from ending.
  process.exit(failures > 0 ? 1 : 0);
});
