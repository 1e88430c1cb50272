/** Runs the suite inside a desktop VS Code: the one that is installed, one that is named, or one fetched when asked. */
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cache, root } from '../../client/start/places.mjs';
import { Trouble, telling } from '../../client/start/say.mjs';
import { freshDrafts } from './workspace.mjs';

const { values: options } = parseArgs({
  options: {
    tally: { type: 'string', default: '' },
    grep: { type: 'string' },
    download: { type: 'boolean', default: false },
  },
});

/** The program itself: the `code` command only hands its arguments on and ends, so nobody would wait for the tests. */
function installed() {
  const home = process.env.LOCALAPPDATA ?? '';
  const commands = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'code'));
  const onPath = commands.filter((file) => existsSync(file)).map((file) => join(realpathSync(file), '../../code'));
  const usual = [
    '/usr/share/code/code',
    '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
    join(home, 'Programs/Microsoft VS Code/Code.exe'),
  ];
  return [...onPath, ...usual].find((file) => existsSync(file));
}

async function program() {
  const named = process.env.ALONGSIDE_VSCODE;
  if (named && !existsSync(named)) throw new Trouble(`ALONGSIDE_VSCODE names ${named}, and there is no such file.`);
  const found = named || installed();
  if (found !== undefined) return found;
  if (options.download) return downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cache, 'vscode-desktop') });
  throw new Trouble(
    'No desktop VS Code was found. Install it, or name its program (ALONGSIDE_VSCODE=/path/to/code npm run ' +
      'test:desktop), or let the tests fetch one: npm run test:desktop -- --download',
  );
}

await telling(async () => {
  const vscodeExecutablePath = await program();
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Trouble('A desktop VS Code needs a screen. Where there is none, run: xvfb-run -a npm run test:desktop');
  }
  const drafts = freshDrafts();
  const profile = mkdtempSync(join(tmpdir(), 'alongside-profile-'));
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist/test/index.js'),
      extensionTestsEnv: { ALONGSIDE_TALLY: options.tally, ALONGSIDE_GREP: options.grep },
      launchArgs: [
        drafts.folder,
        `--user-data-dir=${profile}`,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        // Electron's sandbox refuses to start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } finally {
    drafts.remove();
    rmSync(profile, { recursive: true, force: true });
  }
});
