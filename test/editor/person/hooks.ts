/** Before the first test: one served VS Code with the packed extension, and one browser. After the last: neither. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findPort, prepare, serve } from '../../../client/start/editor.mjs';
import { quietSettings } from '../../../client/start/firstLook.mjs';
import { pack } from '../../../client/start/package.mjs';
import { cache } from '../../../client/start/places.mjs';
import { browserArguments, findChromium } from '../../tooling/chromium.mjs';
import { desk } from './desk.ts';

before(async function () {
  this.timeout(120_000);
  const port = await findPort();
  const dataFolder = join(cache, 'test', String(port));
  const { file: vsix } = await pack();
  await prepare(dataFolder, { settings: quietSettings, vsix });
  desk.dataFolder = dataFolder;
  desk.editor = await serve({ port, dataFolder });
  desk.browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments });
});

afterEach(async function () {
  await desk.whenFailed(this.currentTest);
});

after(async () => {
  await desk.browser?.close();
  await desk.editor?.end();
  if (desk.dataFolder !== '') rmSync(desk.dataFolder, { recursive: true, force: true });
});
