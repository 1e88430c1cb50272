/** What `npm start` does, once Node is known to be new enough. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { openDesktop } from './desktop.mjs';
import { prepareDrafts } from './drafts.mjs';
import { ensureEditor, findPort, prepare, serve } from './editor.mjs';
import { addFirstLook, quietSettings } from './firstLook.mjs';
import { ensureDependencies } from './npm.mjs';
import { build, pack } from './package.mjs';
import { cache, firstDraft } from './places.mjs';
import { endWithUs } from './processes.mjs';
import { say, Trouble, telling } from './say.mjs';

const help = `npm start                    Alongside in a VS Code in your browser
npm start -- --port 8420     the same, at a port you choose
npm start -- --no-open       the same, without opening the browser
npm start -- --desktop       Alongside in the VS Code that is installed on this machine`;

/** @param {string[]} args */
function options(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        desktop: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Trouble(`“${values.port}” is no port: it is a whole number from 1 to 65535.`);
    }
    return { ...values, port };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/** @param {string[]} args */
export const main = (args) =>
  telling(async () => {
    const wanted = options(args);
    if (wanted.help) return say(help);
    let ending = false;
    let dataFolder = '';
    endWithUs({
      before: () => {
        ending = true;
        say('\nEnding. Your drafts are kept.');
      },
      after: () => {
        if (dataFolder !== '') rmSync(dataFolder, { recursive: true, force: true });
      },
    });
    // First of all, so that nobody waits for a build to be told that a port is taken.
    const port = wanted.desktop ? 0 : await findPort(wanted.port);

    await ensureDependencies();
    await build();
    const { file: vsix } = await pack();
    const drafts = prepareDrafts();
    if (wanted.desktop) return openDesktop({ vsix, drafts });

    await ensureEditor();
    // One for each port, so that a second `npm start` leaves the first alone.
    dataFolder = join(cache, 'start', String(port));
    await prepare(dataFolder, { settings: quietSettings, vsix, before: addFirstLook });
    const editor = await serve({ port, dataFolder, token: randomBytes(24).toString('hex') });
    const address = editor.address({
      folder: drafts,
      payload: [['openFile', editor.remote(join(drafts, firstDraft))]],
    });
    const opened = !wanted['no-open'] && openBrowser(address);

    say(
      `\nAlongside is running. ${opened ? 'Your browser opens it; if not, go to' : 'Open this address in a browser'}:\n`,
    );
    say(`  ${address}\n`);
    say(`The drafts are in ${drafts}: edit them as you like.\nCtrl+C ends it.`);
    editor.exit.once('exit', () => {
      if (ending) return;
      console.error('\nVS Code has ended. Run `npm start` again to go on.');
      process.exit(1);
    });
  });
