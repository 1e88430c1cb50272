/**
 * A real VS Code, served on this machine: Microsoft's server and workbench as
 * the npm package `code-server` carries them. Nothing has to be compiled.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';
import { cache } from './places.mjs';
import { cleanEnvironment, end, run, start } from './processes.mjs';
import { during, Trouble } from './say.mjs';

/** VS Code 1.100.3, the newest line made for Node 20. */
const VERSION = '4.100.3';

const home = join(cache, 'vscode-server');
const program = join(home, 'node_modules/code-server/lib/vscode');
const main = join(program, 'out/server-main.js');
const note = join(home, 'ready');

/** Fetches the editor, once. Its own install script insists on compiling, so no scripts are run. */
export async function ensureEditor() {
  const ready = () => existsSync(note) && readFileSync(note, 'utf8') === VERSION;
  if (ready()) return;
  await during('Fetching VS Code (once, about 300 MB)', async () => {
    // Installed beside its place and then moved there, so that half an editor is never taken for a whole one.
    const fresh = `${home}.${process.pid}`;
    const inside = join(fresh, 'node_modules/code-server/lib/vscode');
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, 'package.json'), '{ "private": true }\n');
    const options = ['--ignore-scripts', '--omit=dev', '--no-package-lock'];
    await npm(['install', ...options, `code-server@${VERSION}`], fresh, 'VS Code');
    // Not `npm ci`: the lock file it ships is out of step with its own list of packages, and is refused.
    await npm(['install', ...options], inside, 'The libraries of VS Code');
    // Built-in grammars are looked up under this name.
    if (process.platform !== 'win32') symlinkSync('node_modules', join(inside, 'node_modules.asar'));
    writeFileSync(join(fresh, 'ready'), VERSION);
    if (!ready()) {
      rmSync(home, { recursive: true, force: true });
      renameSync(fresh, home);
    }
    rmSync(fresh, { recursive: true, force: true });
    const link = join(program, 'node_modules.asar');
    // A junction holds the whole path, so on Windows it is made in its final place.
    if (!existsSync(link)) symlinkSync(join(program, 'node_modules'), link, 'junction');
  });
}

/** @param {number} port @returns {Promise<number>} the port, or a rejection where it cannot be had */
function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** @param {number} [asked] the port the person named; without one, any that is free */
export async function findPort(asked) {
  if (asked === undefined) return tryPort(0);
  return tryPort(asked).catch((error) => {
    if (error.code === 'EACCES') {
      throw new Trouble(`Port ${asked} is for system services. Choose one above 1023: npm start -- --port 8420`);
    }
    throw new Trouble(
      `Port ${asked} is taken by another program. Name another one (npm start -- --port ${asked + 1}), ` +
        'or leave --port out and a free one is found.',
    );
  });
}

/**
 * Makes an empty home for one run of the editor, with settings and the extension in it.
 * @param {string} folder
 * @param {object} wanted
 * @param {Record<string, unknown>} wanted.settings
 * @param {string} [wanted.vsix] the extension, packed
 * @param {(extensions: string) => void} [wanted.before] may put unpacked extensions into the folder it is given
 */
export async function prepare(folder, { settings, vsix, before }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data/User'), { recursive: true });
  writeFileSync(join(folder, 'data/User/settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
  before?.(join(folder, 'extensions'));
  if (vsix === undefined) return;
  const args = [main, '--install-extension', vsix, '--server-data-dir', folder, '--accept-server-license-terms'];
  const { code, output } = await run(process.execPath, args, { env: cleanEnvironment() });
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Trouble(`The extension could not be installed into VS Code:\n\n${output.trim()}`);
  }
}

/** @param {string} path @returns {string} the path as it stands in a URI, without the escapes */
export const uriPath = (path) => decodeURIComponent(pathToFileURL(path).pathname);

/**
 * Starts the editor and waits until it answers.
 * @param {{ port: number, dataFolder: string, token?: string | undefined, env?: NodeJS.ProcessEnv }} wanted
 */
export async function serve({ port, dataFolder, token, env = {} }) {
  /** @type {string[]} */
  let access = ['--without-connection-token'];
  if (token !== undefined) {
    // In a file, because others on this machine can read the arguments of a program.
    const file = join(dataFolder, 'token');
    writeFileSync(file, token, { mode: 0o600 });
    access = ['--connection-token-file', file];
  }
  const args = ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataFolder];
  const manners = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  const child = start(process.execPath, [main, ...args, ...access, ...manners], { env: cleanEnvironment(env) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    // Native parts that we leave out cost file logs and the terminal, and a page of stack traces that mean nothing here.
    stream.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-20_000);
    });
  }
  const deadline = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await end(child);
      throw new Trouble(`VS Code did not start. It said:\n\n${output.trim()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /**
   * @param {{ folder: string, payload?: [string, string][] }} what
   * @returns {string} where to point a browser
   */
  const address = ({ folder, payload = [] }) => {
    const query = [`folder=${encodeURI(uriPath(folder))}`];
    if (token !== undefined) query.unshift(`tkn=${token}`);
    if (payload.length > 0) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
    // Not 127.0.0.1: some parts of the workbench want a secure context, and browsers grant that to this name.
    return `http://localhost:${port}/?${query.join('&')}`;
  };
  /** @param {string} path @returns {string} the URI of a file as the workbench sees it */
  const remote = (path) => `vscode-remote://localhost:${port}${uriPath(path)}`;

  return { address, remote, log: () => output, exit: child, end: () => end(child) };
}

/** @param {number} port */
async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/version`);
    return response.ok;
  } catch {
    return false;
  }
}
