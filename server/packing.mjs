/** What a build does with the rules so that a server starts fast and stays small. Used by `bundles.mjs`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles some of the server and runs it.
 * @param {string} contents what to export, with paths from `server/`
 * @param {esbuild.Plugin[]} plugins
 * @returns {Promise<any>} the exports
 */
export async function run(contents, plugins = []) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: join(root, 'server'), loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    plugins,
  });
  const module = { exports: /** @type {any} */ ({}) };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

/** Works out where to look for each pattern, as bytes. Undefined where a pattern cannot be read: the server then finds and tells that itself. */
async function leadsOfPatterns() {
  const { compileRules, packKnown, writeKnown, rules } =
    await run(`export { compileRules } from './src/engine/ruleset.ts';
export { packKnown } from './src/kit/pattern/known.ts';
export { writeKnown } from './src/kit/pattern/writeKnown.ts';
export { rules } from './src/principles/index.ts';`);
  let broken = false;
  const { entries, given } = compileRules(rules, () => {
    broken = true;
  });
  if (broken) return undefined;
  try {
    return packKnown(
      writeKnown(
        entries.map((/** @type {any} */ entry) => entry.pattern),
        given,
      ),
    );
  } catch {
    // One of those that are only tried at given sentences cannot be read.
    return undefined;
  }
}

/**
 * Gives the server what is known of its patterns (see `server/src/kit/pattern/known.ts`).
 * @type {esbuild.Plugin}
 */
export const knownPatterns = {
  name: 'known-patterns',
  setup(build) {
    build.onLoad({ filter: /[\\/]kit[\\/]pattern[\\/]known\.data\.ts$/ }, async ({ path }) => {
      const bytes = await leadsOfPatterns();
      const packed = bytes && deflateRawSync(bytes, { level: 9 }).toString('base64');
      return {
        contents: packed
          ? `import { unpackKnown } from './known.ts';
import { unpack } from '../unpack.ts';
export const known = () => unpackKnown(unpack("${packed}"));`
          : 'export const known = undefined;',
        resolveDir: dirname(path),
        loader: 'js',
      };
    });
  },
};
