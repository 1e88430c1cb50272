/** The registry is what the folders hold. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registry } from '../../server/registry.mjs';

describe('the registry', () => {
  it('lists every rule file and nothing else (run `npm run registry` after adding one)', () => {
    assert.equal(readFileSync(new URL('../../server/src/principles/index.ts', import.meta.url), 'utf8'), registry());
  });
});
