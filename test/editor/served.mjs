/** Runs the suite inside a served VS Code; a browser without a screen plays the window. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findPort, prepare, serve } from '../../client/start/editor.mjs';
import { quietSettings } from '../../client/start/firstLook.mjs';
import { cache, root } from '../../client/start/places.mjs';
import { endAll, endWithUs } from '../../client/start/processes.mjs';
import { browserArguments, findChromium } from '../tooling/chromium.mjs';
import { freshDrafts } from './workspace.mjs';

/** The suite says this first; what comes before is the editor talking of itself. */
const BEGINS = 'Alongside suite begins';

/** What the editor goes on to say of itself: of parts that we leave out, and of how busy the machine is. */
const noise = /^Extension host \(|^Creation of workbench|bindings file|native-watchdog|ENOTFOUND|ECONNREFUSED/;

const MOST_MILLISECONDS = 4 * 60_000;

const { values: options } = parseArgs({
  options: { tally: { type: 'string', default: '' }, grep: { type: 'string' } },
});
endWithUs();

const drafts = freshDrafts();
const port = await findPort();
const dataFolder = join(cache, 'test', String(port));
await prepare(dataFolder, { settings: quietSettings });
const editor = await serve({
  port,
  dataFolder,
  env: { ALONGSIDE_TALLY: options.tally, ...(options.grep === undefined ? {} : { ALONGSIDE_GREP: options.grep }) },
});
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments });
const page = await browser.newPage();

/** @type {Promise<number>} */
const exit = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('The suite did not end in time.')), MOST_MILLISECONDS);
  page.on('crash', () => reject(new Error('The page of the editor crashed.')));
  page.exposeFunction('codeAutomationExit', resolve);
  page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => log(args));
});

/** What the editor said before the suite began, for when it never does. @type {string[]} */
const before = [];
let begun = false;

/**
 * A console line comes as a format and its arguments; `%c` and its argument are colours for a browser's console.
 * @param {unknown[]} args
 */
function log([first, ...rest]) {
  const text = String(first);
  const colours = text.split('%c').length - 1;
  const line = format(text.replaceAll('%c', ''), ...rest.slice(colours));
  if (line.includes(BEGINS)) begun = true;
  else if (!begun) before.push(line);
  else if (!noise.test(line)) console.log(line);
}

let code = 1;
try {
  await page.goto(
    editor.address({
      folder: drafts.folder,
      payload: [
        ['extensionDevelopmentPath', editor.remote(root)],
        ['extensionTestsPath', editor.remote(join(root, 'dist/test/index.js'))],
      ],
    }),
  );
  code = await exit;
} catch (error) {
  console.error(error);
  if (!begun) console.error([...before, editor.log()].join('\n'));
} finally {
  await browser.close();
  await endAll();
  drafts.remove();
  rmSync(dataFolder, { recursive: true, force: true });
}
process.exit(code);
