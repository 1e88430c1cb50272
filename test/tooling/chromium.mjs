/** The browser that plays the person in front of the editor. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../client/start/processes.mjs';
import { during, Trouble } from '../../client/start/say.mjs';

/** Where browsers of this family are usually installed, besides the `PATH`. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** What a browser without a screen, a user or a network is started with. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string} the path of a browser, or '' */
export function findChromium() {
  const named = process.env.ALONGSIDE_CHROMIUM;
  if (named) return named;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file)) ?? '';
}

/** Installs a browser where a script may do so, and says what to do where it may not. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== '') return found;
  const byHand =
    'The editor tests need Chromium or Chrome, and neither was found. On Debian or Ubuntu run\n\n' +
    '  sudo apt-get update && sudo apt-get install -y chromium\n\n' +
    'elsewhere install Chrome, or name a browser: ALONGSIDE_CHROMIUM=/path/to/browser npm test';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Trouble(byHand);
  await during('Installing Chromium', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { code, output } = await run('apt-get', args, { env });
      if (code !== 0) throw new Trouble(`${byHand}\n\napt-get ${args.join(' ')} said:\n\n${output.trim()}`);
    }
  });
  const installed = findChromium();
  if (installed === '') throw new Trouble(byHand);
  return installed;
}
