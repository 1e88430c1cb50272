/**
 * Same answer however reached: after any edits, the kept result is that of a fresh look.
 * `EDIT_RUNS=200000 npx mocha --node-option import=tsx test/engine/incremental.test.ts` goes on for an hour.
 */
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
    '| He is lazy | and rude |\n',
    '---\ntype: plan\n---\n',
    '😀',
    '\ud83d',
    '“',
    '<!-- alongside-disable feelings -->\n\n',
    '```\n',
    '- [ ] ',
    '> ',
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

type Step = { at: number; cut: number; put: string } | 'undo' | 'line breaks';

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: piece }) },
  { weight: 1, arbitrary: fc.constant<Step>('undo') },
  { weight: 1, arbitrary: fc.constant<Step>('line breaks') },
);

/** Does the steps as an editor would send them; `after` is called when each has been looked at. */
function edit(open: OpenDraft, steps: readonly Step[], after: () => void): void {
  const before: string[] = [];
  for (const one of steps) {
    if (one === 'undo') {
      const text = before.pop();
      if (text !== undefined) open.edit([{ start: 0, end: open.text.length, text }]);
    } else if (one === 'line breaks') {
      before.push(open.text);
      const text = open.text.includes('\r\n') ? open.text.replaceAll('\r\n', '\n') : open.text.replaceAll('\n', '\r\n');
      open.edit([{ start: 0, end: open.text.length, text }]);
    } else {
      before.push(open.text);
      const start = Math.floor(one.at * open.text.length);
      open.edit([{ start, end: Math.min(open.text.length, start + one.cut), text: one.put }]);
    }
    open.analyse(defaultConfig);
    after();
  }
}

describe('edits', () => {
  const sequences = (most: number) => fc.array(step, { minLength: 1, maxLength: most });
  const wanted = process.env.EDIT_RUNS;

  it('end with exactly what a fresh analysis says, at each step', () => {
    fc.assert(
      fc.property(fc.nat(corpus.length - 1), sequences(6), (index, steps) => {
        const draft = corpus[index] as (typeof corpus)[number];
        const open = service.open(draft.text, draft.format);
        open.analyse(defaultConfig);
        edit(open, steps, () => same(open));
      }),
      { numRuns: Number(wanted ?? 60), seed: 20260101 },
    );
  }).timeout(wanted ? 0 : 120_000);

  it('end with exactly what a fresh analysis says, in thousands of short drafts', () => {
    fc.assert(
      fc.property(fc.nat(corpus.length - 1), fc.nat(2000), sequences(5), (index, from, steps) => {
        const draft = corpus[index] as (typeof corpus)[number];
        const start = from % Math.max(1, draft.text.length - 200);
        const open = service.open(draft.text.slice(start, start + 350), draft.format);
        open.analyse(defaultConfig);
        edit(open, steps, () => {});
        same(open);
      }),
      { numRuns: Number(wanted ?? 2000), seed: 20260102 },
    );
  }).timeout(wanted ? 0 : 180_000);
});
