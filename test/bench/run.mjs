/**
 * Measures Alongside beside its peers and a server that does nothing.
 *
 *   node test/bench/run.mjs                    every bench
 *   node test/bench/run.mjs edit start         some of them
 *   node test/bench/run.mjs --all              the slow peers on the long drafts too
 *   node test/bench/run.mjs --json FILE        where the figures go (.cache/bench/results.json)
 *
 * Ends with 1 where a figure misses its aim.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { settings, targets } from '../../server/bundles.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
// Inside node_modules: ignored by git and by the linter, and the peers are found from there.
const out = join(here, 'node_modules/.bench');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const all = ['edit', 'roundtrip', 'cold', 'start', 'burst', 'growth'];
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}
const wanted = positionals.length > 0 ? all.filter((name) => positionals.includes(name)) : all;

function installPeers() {
  const missing = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies).filter(
    (name) => !existsSync(join(here, 'node_modules', name)),
  );
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(', ')} for the bench …`);
  const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const done = spawnSync('npm', npm, { cwd: here, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('The peers could not be installed; is there a network?');
}

async function bundle() {
  mkdirSync(out, { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const common = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none' };
  const fields = ['module', 'main'];
  /** @type {import('esbuild').BuildOptions} */
  const server = { ...common, format: 'cjs', target: 'node20', minify: true, platform: 'node' };
  const shipped = (/** @type {string} */ file) => settings(file, targets[file] ?? {}, true);
  await Promise.all([
    build({ ...shipped('server.js'), outfile: join(out, 'alongside.cjs') }),
    // The one for Node takes the rules out of the one for browsers, by this name.
    build({ ...shipped('server.browser.js'), outfile: join(out, 'server.browser.js') }),
    build({ ...server, mainFields: fields, entryPoints: ['test/bench/nothing.ts'], outfile: join(out, 'nothing.cjs') }),
    build({
      ...common,
      format: 'esm',
      target: 'node20',
      platform: 'node',
      mainFields: fields,
      entryPoints: [
        ...wanted.map((name) => `test/bench/${name}.ts`),
        ...(wanted.includes('cold') ? ['test/bench/coldOnce.ts'] : []),
      ],
      outdir: out,
      // CommonJS in an ES module bundle asks for Node's own modules.
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
      outExtension: { '.js': '.mjs' },
    }),
  ]);
}

/** @typedef {import('./measure.ts').Figure} Figure */

/** @param {string} name @returns {Promise<{ figures: Figure[] }>} */
function run(name) {
  return new Promise((done, fail) => {
    const bench = spawn(process.execPath, [join(out, `${name}.mjs`)], {
      cwd: root,
      env: { ...process.env, BENCH_OUT: out, BENCH_ALL: options.all ? '1' : '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    bench.stdout.setEncoding('utf8').on('data', (data) => {
      text += data;
    });
    bench.on('close', (code) => {
      if (code === 0) done(JSON.parse(text.slice(text.lastIndexOf('\n{') + 1)));
      else fail(new Error(`The bench ${name} ended with ${code}.`));
    });
  });
}

/** @param {string[]} header @param {string[][]} rows */
function table(header, rows) {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** @param {number} value */
const short = (value) =>
  value >= 1000 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)));

const busy = loadavg()[0] ?? 0;
if (busy > 0.7)
  console.error(`This machine is busy (load ${busy.toFixed(1)}): the figures will say more of that than of us.`);
if (wanted.includes('cold')) installPeers();
await bundle();
/** @param {string} file */
const kilobytes = (file) => statSync(join(out, file)).size / 1024;
/** @type {Figure[]} */
const figures = [
  {
    bench: 'size',
    case: 'server bundle',
    who: 'alongside',
    unit: 'kB',
    value: kilobytes('alongside.cjs') + kilobytes('server.browser.js'),
    aim: 1024,
  },
  {
    bench: 'size',
    case: 'web bundle',
    who: 'alongside',
    unit: 'kB',
    value: kilobytes('server.browser.js'),
    aim: 1024,
  },
  { bench: 'size', case: 'server bundle', who: 'nothing', unit: 'kB', value: kilobytes('nothing.cjs') },
];
for (const name of wanted) {
  console.error(`… ${name}`);
  figures.push(...(await run(name)).figures);
}

const missed = (/** @type {Figure} */ one) =>
  one.aim !== undefined && (one.atLeast ? one.value < one.aim : one.value > one.aim);
const rows = figures.map((one) => [
  one.bench,
  one.case,
  one.who,
  short(one.value),
  one.unit,
  one.aim === undefined ? '' : `${one.atLeast ? '≥' : '≤'} ${short(one.aim)}`,
  one.aim === undefined ? '' : missed(one) ? 'missed' : 'met',
]);
console.log(table(['bench', 'case', 'who', 'value', 'unit', 'aim', ''], rows));
const file = resolve(options.json ?? join(root, '.cache/bench/results.json'));
mkdirSync(dirname(file), { recursive: true });
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  load: busy,
  at: new Date().toISOString(),
};
writeFileSync(file, `${JSON.stringify({ machine, figures }, null, 1)}\n`);
console.error(`Figures: ${file}`);
if (figures.some(missed)) process.exitCode = 1;
