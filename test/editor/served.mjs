/** Runs the suite inside a served VS Code; a browser without a screen plays the window. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findPort, prepare, serve } from '../../client/start/editor.mjs';
import { quietSettings } from '../../client/start/firstLook.mjs';
import { cache, root } from '../../client/start/places.mjs';
import { endAll, endWithUs } from '../../client/start/processes.mjs';
import { browserArguments, findChromium } from '../tooling/chromium.mjs';
import { freshDrafts } from './workspace.mjs';

/** Native parts of the editor that we leave out, and its gallery, which may be out of reach: nothing here needs them. */
const noise = /Could not locate the bindings file|native-watchdog|ENOTFOUND|ECONNREFUSED|extensions gallery/;

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
  page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
    log(type, args),
  );
});

/**
 * A console line comes as a format and its arguments; `%c` and its argument are colours for a browser's console.
 * @param {string} type
 * @param {unknown[]} args
 */
function log(type, [first, ...rest]) {
  const text = String(first);
  // The editor's own notes come with the other types; mocha's lines are plain ones.
  if (noise.test(text)) return;
  console.log(`[${type}]`);
  const colours = text.split('%c').length - 1;
  console.log(format(text.replaceAll('%c', ''), ...rest.slice(colours)));
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
  if (!existsSync(options.tally)) console.error(editor.log());
} finally {
  await browser.close();
  await endAll();
  drafts.remove();
  rmSync(dataFolder, { recursive: true, force: true });
}
process.exit(code);
