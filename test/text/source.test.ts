/** A text in pieces is the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Source } from '../../server/src/text/source.ts';

const line = fc.constantFrom('x', 'He is lazy.\n', '\r\n', '\n', 'a'.repeat(3000), `${'b'.repeat(2000)}\n`, '0123 456');
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));
const edit = fc.record({ at: fc.nat(), cut: fc.oneof(fc.nat(3), fc.nat(20_000)), put: text });

describe('text: a source', () => {
  it('reads after any edits as a string would', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (first, edits, a, b) => {
        let source = Source.of(first);
        let whole = first;
        for (const { at, cut, put } of edits) {
          const start = at % (whole.length + 1);
          const end = Math.min(whole.length, start + cut);
          source = source.replace(start, end, put);
          whole = whole.slice(0, start) + put + whole.slice(end);
          // One edit after another, without the join that would put an end to the pieces.
          assert.equal(source.length, whole.length);
          assert.equal(source.someLine(/\d{3}/), /\d{3}/.test(whole));
          const [from, to] = [a % (whole.length + 2), b % (whole.length + 2)];
          assert.equal(source.slice(from, to), whole.slice(from, to));
          assert.equal(source.slice(0, whole.length), whole);
        }
        assert.equal(source.toString(), whole);
      }),
      { numRuns: 400 },
    );
  });

  it('looks for what is in a line only, so no line is in two pieces', () => {
    const source = Source.of(`${'a'.repeat(5000)}0123 456\n`).replace(5000, 5000, 'b'.repeat(5000));
    assert.equal(source.someLine(/b0123 456$/m), true);
  });
});
