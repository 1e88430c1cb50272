/** Same answer however reached: after any edits, the kept result is that of a fresh look. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig, type Finding, type OpenDraft } from '../../server/src/service/index.ts';
import { service } from '../support/check.ts';

const corpus = readFileSync(new URL('../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; format: 'markdown' | 'plaintext' });

const plain = (finding: Finding): unknown => [
  finding.code,
  finding.start,
  finding.end,
  finding.severity,
  finding.message,
  finding.fixes,
];

function same(open: OpenDraft): void {
  const fresh = service.open(open.text, open.format).analyse(defaultConfig);
  assert.deepEqual(open.analyse(defaultConfig).findings.map(plain), fresh.findings.map(plain));
}

const piece = fc.oneof(
  fc.constantFrom(
    '\n\n',
    '\n',
    '\r\n',
    ' ',
    '. ',
    '**',
    '# Needs\n\n',
    '| a | b |\n|---|---|\n',
    '---\ntype: plan\n---\n',
    '😀',
    '“',
    '<!-- alongside-disable feelings -->\n\n',
    '```\n',
  ),
  fc.constantFrom(
    'You failed to ring. ',
    'Dear Ms Ali,\n\n',
    'Sam cannot read. ',
    'The SENCO will be there. ',
    'He is lazy',
    'Yours sincerely,\nJo',
  ),
  fc.nat(corpus.length - 1).map((index) => (corpus[index] as { text: string }).text.slice(0, 400)),
);

describe('edits', () => {
  it('end with exactly what a fresh analysis says', () => {
    fc.assert(
      fc.property(
        fc.nat(corpus.length - 1),
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: piece }), {
          minLength: 1,
          maxLength: 6,
        }),
        (index, edits) => {
          const draft = corpus[index] as (typeof corpus)[number];
          const open = service.open(draft.text, draft.format);
          open.analyse(defaultConfig);
          for (const { at, cut, put } of edits) {
            const start = Math.floor(at * open.text.length);
            open.edit([{ start, end: Math.min(open.text.length, start + cut), text: put }]);
            same(open);
          }
        },
      ),
      { numRuns: Number(process.env.EDIT_RUNS ?? 60), seed: 20260101 },
    );
  }).timeout(120_000);
});
