import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine, readTally, sum, writeTally } from './tally.mjs';

describe('the tally', () => {
  let folder = '';
  let file = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-tally-'));
    file = join(folder, 'tally.json');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('closes a run with one line that tools can read', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    assert.equal(closingLine(total), '5 passed, 1 failed');
    assert.equal(closingLine({ ...total, skipped: 2 }), '5 passed, 1 failed, 2 skipped');
  });

  it('takes a process that left no counts for a failure', () => {
    assert.equal(readTally(join(folder, 'nothing.json'), 0).failed, 1);
  });

  it('takes a process that ran no test for a failure', () => {
    writeTally(file, { passed: 0, failed: 0, skipped: 3 });
    assert.equal(readTally(file, 0).failed, 1);
  });

  it('takes a process that ended badly after its tests for a failure', () => {
    writeTally(file, { passed: 5, failed: 0, skipped: 0 });
    assert.deepEqual(readTally(file, 1), { passed: 5, failed: 1, skipped: 0 });
    assert.deepEqual(readTally(file, 0), { passed: 5, failed: 0, skipped: 0 });
  });
});
