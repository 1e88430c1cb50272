/** Text that no teacher writes: the answer is in bounds, no rule fails, and nothing hangs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../support/check.ts';

const scrap = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u0000',
  '\ufeff',
  '\u200b',
  'e\u0301',
  '👩‍👧',
  'Ω',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '    ',
  '# ',
  '- ',
  '1. ',
  '> ',
  '|',
  '|---|',
  '```',
  '~~~',
  '---\n',
  '***',
  '__',
  '[',
  '](',
  '<!--',
  '-->',
  '<b',
  '&amp;',
  '`',
  '“',
  '’',
  '(',
  '{{',
  '\\',
  'You failed to',
  'He cannot',
  'Dear ',
  'Mum',
  '10.15am',
  'SENCO',
  '31 February 2026',
  '/',
  '…',
  '!?',
  "n't",
  "'s",
);
const mess = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 });

/** Finds what there is to find; `analyse` fails where a rule does. */
function look(text: string, format: 'markdown' | 'plaintext'): void {
  for (const { start, end, message, fixes } of analyse(text, { format }).findings) {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
    assert.ok(message.length > 0);
    for (const { edits } of fixes)
      for (const edit of edits) assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
  }
}

describe('hostile text', function () {
  this.timeout(120_000);

  it('is answered in bounds, whatever its characters', () => {
    fc.assert(
      fc.property(mess, fc.constantFrom('markdown' as const, 'plaintext' as const), (pieces, format) =>
        look(pieces.join(''), format),
      ),
      { numRuns: Number(process.env.EDIT_RUNS ?? 1500), seed: 20260103 },
    );
  });

  const sentence = 'He is lazy and you failed to ring. ';
  const large: readonly (readonly [string, string])[] = [
    ['one line of a megabyte', sentence.repeat(30_000)],
    ['a word of a megabyte', 'a'.repeat(1_000_000)],
    ['a table of 10,000 rows', `| a | b |\n|---|---|\n${'| He is lazy | no |\n'.repeat(10_000)}`],
    ['lists 500 deep', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- He is lazy`).join('\n')],
    ['quotations 500 deep', `${'> '.repeat(500)}He is lazy`],
    ['100,000 brackets that nothing closes', '[('.repeat(100_000)],
    ['100,000 half-open tags', '<b '.repeat(100_000)],
    ['100,000 stars', '*a '.repeat(100_000)],
    ['100,000 quotation marks', '“a '.repeat(100_000)],
    ['100,000 commas', 'not, '.repeat(100_000)],
    ['100,000 names', 'Sam and '.repeat(100_000)],
    ['100,000 line breaks', 'Sam\r\n'.repeat(100_000)],
    ['front matter that nothing closes', `---\n${'child: Sam\n'.repeat(20_000)}`],
  ];
  for (const [name, text] of large)
    for (const format of ['markdown', 'plaintext'] as const)
      it(`is answered: ${name} (${format})`, () => look(text, format));
});
