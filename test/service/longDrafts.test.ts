/** A draft that is read in slices ends with what a fresh look says, and says when it is not there yet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig, type Finding, type OpenDraft } from '../../server/src/service/index.ts';
import { service } from '../support/check.ts';

const corpus = readFileSync(new URL('../corpus/drafts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n');
const text = corpus.repeat(Math.ceil(110_000 / corpus.length)).slice(0, 110_000);

const plain = ({ code, start, end, severity, message, fixes }: Finding): unknown => [
  code,
  start,
  end,
  severity,
  message,
  fixes,
];

function finish(draft: OpenDraft): number {
  let slices = 1;
  while (draft.work(defaultConfig)) {
    assert.equal(draft.known(defaultConfig).complete, false);
    slices++;
  }
  return slices;
}

function same(draft: OpenDraft): void {
  const fresh = service.open(draft.text, draft.format).analyse(defaultConfig);
  const known = draft.known(defaultConfig);
  assert.equal(known.complete, true);
  assert.deepEqual(known.findings.map(plain), fresh.findings.map(plain));
  assert.deepEqual(known.counts, fresh.counts);
}

describe('service: very long drafts', function () {
  this.timeout(120_000);

  it('are read in slices, and a short one in one go', () => {
    const long = service.open(text, 'markdown');
    assert.ok(finish(long) > 6);
    same(long);
    assert.equal(finish(service.open(text.slice(0, 20_000), 'markdown')), 1);
  });

  it('say nothing of what they lack before all is read', () => {
    const long = service.open(text, 'markdown');
    long.work(defaultConfig);
    const { complete, findings } = long.known(defaultConfig);
    assert.equal(complete, false);
    assert.ok(findings.length > 0);
    assert.deepEqual(
      findings.filter(({ omission }) => omission),
      [],
    );
  });

  it('take one slice for an edit once they are read', () => {
    const long = service.open(text, 'markdown');
    finish(long);
    const at = text.indexOf('\n\n', 60_000);
    long.edit([{ start: at, end: at, text: ' He is lazy.' }]);
    assert.equal(long.work(defaultConfig), false);
    same(long);
  });

  it('end with what a fresh look says, whatever was edited on the way', () => {
    const piece = fc.constantFrom(
      'You failed to ring. ',
      '\n\n',
      '```\n',
      '# Needs\n\n',
      '---\nchild: Zed\n---\n',
      'Dear Sam,\n\n',
      '',
    );
    const step = fc.record({
      slices: fc.nat(12),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof({ weight: 6, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(90_000) }),
      put: piece,
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const draft = service.open(text, 'markdown');
        for (const { slices, at, cut, put } of steps) {
          for (let slice = 0; slice < slices; slice++) draft.work(defaultConfig);
          const start = Math.floor(at * draft.text.length);
          draft.edit([{ start, end: start + cut, text: put }]);
        }
        finish(draft);
        same(draft);
      }),
      { numRuns: Number(process.env.EDIT_RUNS ?? 4), seed: 20260104 },
    );
  });
});
