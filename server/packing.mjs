/** What a build does with the rules so that a server starts fast and stays small. Used by `bundles.mjs`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, createDeflateRaw } from 'node:zlib';
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

/** Works out where to look for each pattern, as stretches of bytes. Undefined where a pattern cannot be read: the server then finds and tells that itself. */
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

/** Deflates stretches of bytes that are unlike each other: each has codes of its own. @param {Uint8Array[]} stretches */
async function deflated(stretches) {
  const deflate = createDeflateRaw({ level: 9, memLevel: 9 });
  const packed = deflate.toArray();
  for (const stretch of stretches) {
    deflate.write(stretch);
    await new Promise((done) => deflate.flush(constants.Z_BLOCK, () => done(undefined)));
  }
  deflate.end();
  return Buffer.concat(await packed);
}

/**
 * Gives the server what is known of its patterns (see `server/src/kit/pattern/known.ts`).
 * @type {esbuild.Plugin}
 */
export const knownPatterns = {
  name: 'known-patterns',
  setup(build) {
    build.onLoad({ filter: /[\\/]kit[\\/]pattern[\\/]known\.data\.ts$/ }, async ({ path }) => {
      const stretches = await leadsOfPatterns();
      const packed = stretches && (await deflated(stretches)).toString('base64');
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
