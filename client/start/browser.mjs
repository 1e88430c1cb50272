/** Opens the person's own browser, where there is one. */
import { spawn } from 'node:child_process';

/** @param {string} address @returns {boolean} false where nobody is there to look */
export function openBrowser(address) {
  if (process.env.CI) return false;
  /** @type {[string, ...string[]] | undefined} */
  let command;
  if (process.platform === 'darwin') command = ['open', address];
  // `start` is part of the shell, takes a first quoted word for a title, and reads `&` as the end of a command.
  else if (process.platform === 'win32') command = ['cmd', '/d', '/s', '/c', `start "" "${address}"`];
  else if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) command = ['xdg-open', address];
  if (command === undefined) return false;
  const [name, ...args] = command;
  // Not ended with us: the browser is the person's.
  const child = spawn(name, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => {}); // The address is printed anyway.
  child.unref();
  return true;
}
