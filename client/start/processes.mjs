/**
 * Starting other programs, and ending all of them. Each gets a process group of
 * its own, so that what it starts in turn is ended with it.
 */
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';

/** @typedef {import('node:child_process').ChildProcess} Child */

/** @type {Set<Child>} */
const running = new Set();

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] pass the output on as it comes
 * @property {boolean} [shell]
 */

/**
 * The environment without what an editor's terminal or npm puts there: a VS Code started from inside VS Code would
 * otherwise take itself for the outer one.
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/i.test(name));
  return { ...Object.fromEntries(kept), ...more };
}

/**
 * Starts a program that is ended with us.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export function start(command, args, { cwd, env, shell = false } = {}) {
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (options.show) target.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

/**
 * Ends a program with all that it started: first asked, then made to.
 * @param {Child} child
 */
export async function end(child) {
  const gone = child.exitCode !== null || child.signalCode !== null;
  const exit = gone ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, 3000);
  });
  await Promise.race([exit, patience]);
  clearTimeout(timer);
  // Also where the leader has gone: its children may have stayed behind.
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

export async function endAll() {
  await Promise.all([...running].map(end));
}

/**
 * Ends everything when we are asked to end, by Ctrl+C or otherwise.
 * @param {{ before?: () => void, after?: () => void }} [more] what to do besides
 */
export function endWithUs({ before, after } = {}) {
  let ending = false;
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      before?.();
      await endAll();
      after?.();
      // Ctrl+C is the ordinary way to stop, not a failure, so npm has nothing to complain about.
      process.exit(signal === 'SIGINT' ? 0 : 1);
    });
  }
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}
