/** Builds the extension and packs it as a `.vsix`. Run by itself (`npm run package`), it leaves the file in the checkout. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, root } from './places.mjs';
import { cleanEnvironment, run } from './processes.mjs';
import { say, Trouble, telling } from './say.mjs';

/** What ends up in the package. Tests and source maps do not. */
const contents = ['package.json', '.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'client', 'dist'];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !['src', 'start', 'test'].includes(name) && !name.endsWith('.map'))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over all that the package is made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of contents.flatMap((name) => filesUnder(join(root, name)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string[]} [more] further options for `esbuild.mjs` */
export async function build(more = []) {
  const { code, output } = await run(process.execPath, ['esbuild.mjs', '--production', ...more], {
    cwd: root,
    env: cleanEnvironment(),
  });
  if (code !== 0) throw new Trouble(`The build failed:\n\n${output.trim()}`);
  return output;
}

/** Packs what was built, unless the same was packed before. Returns the file and a hash of its contents. */
export async function pack() {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'alongside.vsix');
  const note = join(cache, 'alongside.vsix.hash');
  const hash = fingerprint();
  if (existsSync(file) && existsSync(note) && readFileSync(note, 'utf8') === hash) return { file, hash };

  const fresh = `${file}.${process.pid}`;
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const { code, output } = await run(process.execPath, [vsce, 'package', ...options, '--out', fresh], {
    cwd: root,
    env: cleanEnvironment(),
  });
  if (code !== 0) throw new Trouble(`The extension could not be packed:\n\n${output.trim()}`);
  renameSync(fresh, file);
  writeFileSync(note, hash);
  return { file, hash };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await telling(async () => {
    process.stdout.write(await build());
    const { file } = await pack();
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = `${name}-${version}.vsix`;
    copyFileSync(file, join(root, named));
    say(`${named}, ${Math.ceil(statSync(file).size / 1024)} kB`);
  });
}
