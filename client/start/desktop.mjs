/** The same in a VS Code that is installed on this machine. */
import { join } from 'node:path';
import { firstDraft } from './places.mjs';
import { cleanEnvironment, run } from './processes.mjs';
import { say, Trouble } from './say.mjs';

/** VS Code's own command, and those of its siblings. `ALONGSIDE_CODE` names another. */
const commands = process.env.ALONGSIDE_CODE ? [process.env.ALONGSIDE_CODE] : ['code', 'code-insiders', 'codium'];

/** @param {string} command @param {string[]} args */
const call = (command, args) =>
  run(command, args, { env: cleanEnvironment(), shell: process.platform === 'win32' }).catch(() => undefined);

/** @returns {Promise<string | undefined>} the command of an editor that can be started from here */
export async function findDesktop() {
  for (const command of commands) {
    const answer = await call(command, ['--version']);
    // VS Code refuses root without a user-data folder, so the version tells that it can really be started.
    if (answer?.code === 0 && /^\d+\.\d+\.\d+/.test(answer.output)) return command;
  }
  return undefined;
}

/** @param {{ vsix: string, drafts: string }} what */
export async function openDesktop({ vsix, drafts }) {
  const command = await findDesktop();
  if (command === undefined) {
    throw new Trouble(
      'No desktop VS Code was found. Install it, and check that `code --version` works in a terminal (on macOS: open ' +
        "VS Code, press Cmd+Shift+P and choose “Shell Command: Install 'code' command in PATH”). If it is elsewhere, " +
        'name it: ALONGSIDE_CODE=/path/to/code npm start -- --desktop. Or run plain `npm start`, which needs none.',
    );
  }
  const installed = await call(command, ['--install-extension', vsix, '--force']);
  if (installed?.code !== 0) {
    throw new Trouble(`VS Code did not take the extension:\n\n${installed?.output.trim() ?? ''}`);
  }
  const opened = await call(command, ['--new-window', drafts, join(drafts, firstDraft)]);
  if (opened?.code !== 0) throw new Trouble(`VS Code did not open:\n\n${opened?.output.trim() ?? ''}`);
  say(`Alongside is installed in your VS Code, and the sample drafts are open: ${drafts}`);
}
