/** What the person sits at: the running editor and the browser, shared by all tests of this kind. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { serve } from '../../../client/start/editor.mjs';
import { cache } from '../../../client/start/places.mjs';

export const desk: {
  editor: Awaited<ReturnType<typeof serve>> | undefined;
  browser: Browser | undefined;
  page: Page | undefined;
  /** Where the editor keeps what it has, the extension and its server too. */
  dataFolder: string;
  whenFailed(test: Mocha.Runnable | undefined): Promise<void>;
} = {
  editor: undefined,
  browser: undefined,
  page: undefined,
  dataFolder: '',

  /** A picture says most about why a person could not do what the test describes. */
  async whenFailed(test) {
    if (test?.state === 'failed') await takePicture(`failed-${test.title.replace(/\W+/g, '-')}`);
  },
};

export async function takePicture(name: string): Promise<void> {
  const folder = join(cache, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await desk.page?.screenshot({ path: join(folder, `${name}.png`) });
}
