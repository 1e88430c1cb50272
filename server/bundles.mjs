/** What is built for which host, and how. Used by `esbuild.mjs`, and by the bench so that it measures what ships. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownPatterns } from './packing.mjs';
import { packedTexts } from './shelf.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {(host: 'node' | 'browser', more: import('esbuild').BuildOptions) => import('esbuild').BuildOptions} */
const forHost = (host, more) => ({
  platform: host,
  // CommonJS, because that is what VS Code 1.100 loads in a web extension host.
  format: 'cjs',
  target: host === 'node' ? 'node20' : 'es2022',
  // Every host reads \p{…}; without this they would be made anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  ...more,
});

/**
 * The rules are most of a server, and the package is to carry them once: the server for Node takes
 * the language service out of the script that browsers run, which stands beside it.
 * @type {import('esbuild').Plugin}
 */
const sharedService = {
  name: 'shared-service',
  setup(build) {
    build.onResolve({ filter: /service\/index\.ts$/ }, () => ({ path: 'service', namespace: 'shared' }));
    // Left as it is, so that the script is found when the server starts.
    build.onResolve({ filter: /server\.browser\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
      contents: `const { inflateRawSync } = require('node:zlib');
const shelf = { unpack: (packed) => inflateRawSync(Buffer.from(packed, 'base64')) };
globalThis.alongsideShelf = shelf;
require('./server.browser.js');
delete globalThis.alongsideShelf;
module.exports = shelf.service;`,
    }));
  },
};

/**
 * Writes a script in plain ASCII: with a single other letter, each of its letters takes twice the room, and twice
 * the time to read. esbuild's `charset` leaves regular expressions as they are; an escape means the same there.
 * @type {import('esbuild').Plugin}
 */
const plainLetters = {
  name: 'plain-letters',
  setup(build) {
    const { minify, outfile, absWorkingDir = '.' } = build.initialOptions;
    if (!minify || outfile === undefined) return;
    const file = resolve(absWorkingDir, outfile);
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const escaped = (/** @type {string} */ letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
export const targets = {
  'client.js': forHost('node', { entryPoints: ['client/src/node/main.ts'], external: ['vscode'] }),
  'client.browser.js': forHost('browser', { entryPoints: ['client/src/browser/main.ts'], external: ['vscode'] }),
  'server.js': forHost('node', {
    entryPoints: ['server/src/node/main.ts'],
    charset: 'ascii',
    plugins: [sharedService, plainLetters],
  }),
  // A worker has no module loader: this bundle is a plain script.
  'server.browser.js': forHost('browser', {
    entryPoints: ['server/src/browser/main.ts'],
    format: 'iife',
    charset: 'ascii',
    plugins: [packedTexts, knownPatterns, plainLetters],
  }),
};

/**
 * The options of one build.
 * @param {string} file in `dist/`
 * @param {import('esbuild').BuildOptions} target
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions}
 */
export const settings = (file, target, production) => ({
  absWorkingDir: root,
  bundle: true,
  outfile: `dist/${file}`,
  minify: production,
  sourcemap: !production,
  // Escaped, a typographic quote would take twice the room.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Prefer the ES modules of a library: they can be shaken, and UMD wrappers hide their imports from the bundler.
  mainFields: target.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
  ...target,
});
