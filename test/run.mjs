/**
 * `npm test`: everything that proves Alongside works, to the end even where something fails, with one line of counts
 * at the close. What is missing is installed first, so this file and what it imports use nothing but Node.
 *
 *   node test/run.mjs [--only unit|editor|desktop] [--grep TEXT] [--download]
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureEditor } from '../client/start/editor.mjs';
import { ensureDependencies } from '../client/start/npm.mjs';
import { build, pack } from '../client/start/package.mjs';
import { cache, root } from '../client/start/places.mjs';
import { cleanEnvironment, endWithUs, run } from '../client/start/processes.mjs';
import { say, Trouble } from '../client/start/say.mjs';
import { ensureChromium } from './tooling/chromium.mjs';
import { closingLine, nothing, readTally, sum } from './tooling/tally.mjs';

/** @typedef {import('./tooling/tally.mjs').Tally} Tally */

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, grep: { type: 'string' }, download: { type: 'boolean', default: false } },
});
const passed = { ...nothing, passed: 1 };
const failed = { ...nothing, failed: 1 };

/** A check that is one test: the program ends well or it does not. @param {string} script @param {string[]} args */
async function check(script, ...args) {
  const { code, output } = await run(process.execPath, [join(root, script), ...args], { cwd: root });
  if (code !== 0) say(output.trim());
  return code === 0 ? passed : failed;
}

/** A program that runs many tests and leaves their counts in a file. @param {string} name @param {string[]} args */
async function tests(name, ...args) {
  const file = join(cache, 'tally', `${name}.json`);
  mkdirSync(join(cache, 'tally'), { recursive: true });
  rmSync(file, { force: true });
  const grep = options.grep === undefined ? [] : ['--grep', options.grep];
  const all = ['--import', 'tsx', ...args, '--tally', file, ...grep];
  const { code } = await run(process.execPath, all, { cwd: root, env: cleanEnvironment(), show: true });
  return readTally(file, code);
}

const mocha = 'test/tooling/mocha.mjs';
const groups = {
  unit: ['Build', 'Unit and protocol tests'],
  editor: ['Build', 'Package', 'Inside VS Code', 'In front of VS Code'],
  desktop: ['Build', 'Inside desktop VS Code'],
};

/** @type {Record<string, () => Promise<Tally>>} */
const steps = {
  'Type check': () => check('node_modules/typescript/bin/tsc', '-p', '.'),
  Lint: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  Build: async () => {
    say((await build(['--tests'])).trim());
    return nothing;
  },
  'Unit and protocol tests': () =>
    tests('unit', mocha, 'test', '--leave-out', 'test/editor', '--leave-out', 'test/bench'),
  Package: async () => {
    await pack();
    await ensureEditor();
    await ensureChromium();
    return nothing;
  },
  'Inside VS Code': () => tests('suite', 'test/editor/served.mjs'),
  'In front of VS Code': () =>
    tests('person', mocha, 'test/editor/person', '--hooks', 'test/editor/person/hooks.ts', '--timeout', '150000'),
  'Inside desktop VS Code': () =>
    tests('desktop', 'test/editor/desktop.mjs', ...(options.download ? ['--download'] : [])),
};

/** Steps that others rest on. Where one fails, the rest would only wait in vain for what is not there. */
const foundations = ['Libraries', 'Build', 'Package'];

/** @param {string} name @param {() => Promise<Tally>} step */
async function attempt(name, step) {
  const began = Date.now();
  say(`\n── ${name}`);
  const tally = await step().catch((error) => {
    console.error(error instanceof Trouble ? error.message : error);
    return failed;
  });
  say(`── ${name}: ${closingLine(tally)} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return tally;
}

endWithUs();
const group = groups[/** @type {keyof typeof groups} */ (options.only)];
const names = group ?? Object.keys(steps).filter((name) => name !== 'Inside desktop VS Code');
const tallies = [await attempt('Libraries', () => ensureDependencies().then(() => nothing))];
let missing = tallies[0]?.failed === 0 ? '' : 'Libraries';
for (const name of names) {
  if (missing !== '' && (missing === 'Libraries' || groups.editor.includes(name) || groups.desktop.includes(name))) {
    say(`\n── ${name}: not run, because of what went wrong under “${missing}”.`);
    tallies.push(failed);
    continue;
  }
  const tally = await attempt(name, steps[name] ?? (async () => failed));
  if (tally.failed > 0 && foundations.includes(name)) missing = name;
  tallies.push(tally);
}

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
