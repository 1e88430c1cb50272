/** The bundles as `npm run build` makes them. `npm test` builds before it comes here. */
import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/places.mjs';

/**
 * A bigger bundle would be slow to start, above all in a browser. The aim is 1,024 kB for each; the rules,
 * which the script for browsers carries for both servers, are still above it.
 */
const MOST_KILOBYTES: Readonly<Record<string, number>> = {
  'client.js': 1024,
  'client.browser.js': 1024,
  'server.js': 1024,
  'server.browser.js': 2304,
};

describe('the bundles', () => {
  for (const [name, most] of Object.entries(MOST_KILOBYTES)) {
    it(`keep ${name} small`, () => {
      const size = Math.ceil(statSync(join(root, 'dist', name)).size / 1024);
      assert.ok(size <= most, `dist/${name} has ${size} kB; ${most} kB is the most.`);
    });
  }
});
