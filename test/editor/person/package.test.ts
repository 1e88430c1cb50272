/** The package that the teachers here have installed is one that a school's line can carry. */
import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { pack } from '../../../client/start/package.mjs';

const MOST_KILOBYTES = 1536;

describe('the package', () => {
  it('is small', async () => {
    const { file } = await pack();
    const size = Math.ceil(statSync(file).size / 1024);
    assert.ok(size <= MOST_KILOBYTES, `The package has ${size} kB; ${MOST_KILOBYTES} kB is the most.`);
  });
});
