/** Line starts after random edits are those of a fresh reading, and of the library's own documents. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../server/src/connection/lineIndex.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '🙂', '\u2028'), maxLength: 12 });
const edit = fc.record({ at: fc.nat(30), length: fc.nat(6), text });
const place = fc.record({ line: fc.nat(20), character: fc.nat(12) });

describe('connection: line index', () => {
  it('stays in step', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), fc.array(place), (first, edits, places) => {
        let now = first;
        const index = new LineIndex(now);
        for (const one of edits) {
          const start = Math.min(one.at, now.length);
          const end = Math.min(start + one.length, now.length);
          now = now.slice(0, start) + one.text + now.slice(end);
          index.change(start, end, one.text);
        }
        const judge = TextDocument.create('', '', 1, now);
        for (let offset = -1; offset <= now.length + 1; offset += 1) {
          assert.deepEqual(index.positionAt(offset), judge.positionAt(offset));
        }
        for (const one of places) assert.equal(index.offsetAt(one), judge.offsetAt(one));
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('takes a paste of many lines', () => {
    const index = new LineIndex('a\nb');
    const pasted = 'x\n'.repeat(300_000);
    index.change(2, 2, pasted);
    assert.deepEqual(index.positionAt(Number.MAX_SAFE_INTEGER), { line: 300_001, character: 1 });
  });
});
