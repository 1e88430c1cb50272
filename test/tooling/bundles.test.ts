/** The bundles as `npm run build` makes them. `npm test` builds before it comes here. */
import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/places.mjs';

/** A bigger bundle would be slow to start, above all in a browser. */
const MOST_KILOBYTES = 1024;

describe('the bundles', () => {
  for (const name of ['client.js', 'client.browser.js', 'server.js', 'server.browser.js']) {
    it(`keep ${name} small`, () => {
      const size = Math.ceil(statSync(join(root, 'dist', name)).size / 1024);
      assert.ok(size <= MOST_KILOBYTES, `dist/${name} has ${size} kB; ${MOST_KILOBYTES} kB is the most.`);
    });
  }
});
