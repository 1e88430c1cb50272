/** Installing packages with the npm that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { cleanEnvironment, run } from './processes.mjs';
import { during, Trouble } from './say.mjs';

const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED)\b|network/i;

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} what names the thing in a sentence, for when it cannot be had
 */
export async function npm(args, cwd, what) {
  // Under `npm start`, npm says where it is; that also spares Windows the detour through a `.cmd` file.
  const script = process.env.npm_execpath;
  const known = script !== undefined && /npm-cli\.c?js$/.test(script);
  const command = known ? process.execPath : 'npm';
  const all = [...(known ? [script] : []), ...args, '--no-audit', '--no-fund'];
  // Configuration that npm hands to its scripts is kept: it may say where the packages come from.
  const env = { ...cleanEnvironment(), ...npmConfiguration() };
  const { code, output } = await run(command, all, { cwd, env, shell: !known && process.platform === 'win32' }).catch(
    () => {
      throw new Trouble('npm is not to be found. It comes with Node.js: install Node.js again, then try once more.');
    },
  );
  if (code === 0) return;
  if (offline.test(output)) {
    throw new Trouble(
      `${what} could not be fetched, because the npm registry cannot be reached from here. Check that this machine ` +
        'is online (behind a proxy, set it with `npm config set proxy ADDRESS`), then run the same command again. ' +
        'It is needed only this once.',
    );
  }
  throw new Trouble(`${what} could not be installed. npm said:\n\n${output.trim()}`);
}

function npmConfiguration() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name)));
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Whether `node_modules` holds what the lock file names. npm writes its own list there when it has finished. */
export function dependenciesReady() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    // Optional packages are builds for other systems.
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

export async function ensureDependencies() {
  if (dependenciesReady()) return;
  // `ci` would first take away what is there, and somebody may be using it.
  const args = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  await during('Installing the libraries', () => npm(args, root, 'The libraries'));
}
