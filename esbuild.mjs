/**
 * Builds everything under `dist/`. The table in `server/bundles.mjs` says what is built for which host.
 *
 *   node esbuild.mjs                 with source maps, for development
 *   node esbuild.mjs --watch         the same, again after each change
 *   node esbuild.mjs --production    minified, without maps: what the package carries
 *   node esbuild.mjs --tests         also the editor suite, as `dist/test/`
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { settings, targets } from './server/bundles.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
  },
});

/** Scripts that write more into `dist/`; each exports a default function that is given that folder. */
const generators = ['snippets/build.mjs', 'server/pages.mjs'];

/** The suite that runs inside the editor: one file for each test file, and the door that mocha enters by. */
function testTargets() {
  const folder = join(root, 'test/editor/suite');
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  rmSync(join(root, 'dist/test'), { recursive: true, force: true });
  return settings(
    'test',
    {
      entryPoints: ['index.ts', ...tests].map((name) => join(folder, name)),
      outfile: undefined,
      outdir: 'dist/test',
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      external: ['vscode', 'mocha'],
    },
    options.production,
  );
}

async function generate() {
  for (const generator of generators) {
    const file = join(root, generator);
    if (!existsSync(file)) continue;
    const module = await import(pathToFileURL(file).href);
    await module.default?.(join(root, 'dist'));
  }
  // The manifest names these two, and VS Code complains of a snippet file that is not there.
  for (const language of ['markdown', 'plaintext']) {
    const file = join(root, `dist/snippets/${language}.json`);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, '{}\n');
  }
}

/** Makes the server runnable by its own name on systems that read the first line of a script. */
function makeRunnable() {
  const file = join(root, 'dist/server.js');
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${text}`);
  chmodSync(file, 0o755);
}

/** @param {esbuild.BuildResult[]} results */
function tellSizes(results) {
  for (const result of results) {
    for (const [file, output] of Object.entries(result.metafile?.outputs ?? {})) {
      console.log(`  ${file}  ${Math.ceil(output.bytes / 1024)} kB`);
    }
  }
}

const wanted = Object.entries(targets).map(([file, target]) => settings(file, target, options.production));

if (options.watch) {
  console.log('building');
  await generate();
  const contexts = await Promise.all(wanted.map((target) => esbuild.context({ ...target, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('watching');
} else {
  if (options.tests) wanted.push(testTargets());
  if (options.production) {
    for (const file of Object.keys(targets)) rmSync(join(root, `dist/${file}.map`), { force: true });
  }
  const results = await Promise.all(wanted.map((target) => esbuild.build({ ...target, metafile: true })));
  await generate();
  makeRunnable();
  if (options.production) tellSizes(results.slice(0, Object.keys(targets).length));
}
