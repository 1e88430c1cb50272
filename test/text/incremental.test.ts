/** A draft kept up to date edit by edit is the draft read from the beginning. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  beginDraft,
  changeBetween,
  continueDraft,
  createDraft,
  isUnfinished,
  updateDraft,
} from '../../server/src/text/draft.ts';
import type { Block, Draft, Format } from '../../server/src/text/types.ts';

/** A draft as plain data, with the links from sentence to block checked and cut. */
function data(draft: Draft): unknown {
  return {
    ...draft,
    frontMatter: draft.frontMatter && { ...draft.frontMatter, values: [...draft.frontMatter.values] },
    blocks: draft.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((sentence) => {
        assert.equal(sentence.block, block);
        return {
          ...sentence,
          block: undefined,
          tokens: sentence.tokens.map((token) => ({ ...token, word: token.word.norm })),
        };
      }),
    })),
  };
}

const PIECES = [
  'Dear Ms Aldous and Mr Okoro,',
  'Yours sincerely,',
  'Kind regards',
  'Jo Hartnell\nSENCO',
  '# Targets',
  '## What Beth has told us',
  'Strengths\n===',
  'Review\n---',
  '- one\n- two\n  - three',
  '1. first\n2. second',
  '> She said “no”.\n> Then left.',
  '| A | B |\n|---|---|\n| one | two |\n| 3 | 4 |',
  '```\ncode\n```',
  '```',
  '~~~',
  '---\nchild: Sam\npronouns: they\n---\n',
  '---',
  '---\nchild: [Sam\n---\n',
  '**Name:** Maisie Thorne  \n**Year:** 2',
  '**Why now?**\nBecause he said "stop".',
  '<!-- note -->',
  '<div>',
  '</div>',
  '    indented code',
  'ANNUAL REVIEW',
  '1. Summary',
  'Next steps:',
  'Pupil: Tobias Renshaw (Year 6)',
  'Subject: RE: Lunch',
  'Maisie is good at **dra**wing. She doesn\u2019t like “noise”.',
  'a line with `code` and https://a.example/x_y',
  '🚽⭐ family 👩‍👩‍👧',
  'cafe\u0301',
  '[a]: http://b.example',
  '\t- tabbed',
  '- [ ] task\n- [x] done',
  '   ',
  '* * *',
  'Section B: needs',
  '\ufeff',
  '***bold* x**',
  '1) a',
  '  continued',
  'Her mum Beth Thorne wrote: "we try',
  "the parents' views and 'a term'",
  '|',
  '|---|',
  ':',
  '\\',
  '>',
  '#',
  '-',
  '*',
  '\u0000',
  '\ufffc',
  '&amp; &nbsp;',
  'he',
  'she',
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n', ' ', '', '\r\n', '\r\n\r\n', '  \n');
const text = fc.array(fc.tuple(piece, gap), { maxLength: 30 }).map((parts) => parts.flat().join(''));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(200) }),
  insert: fc.oneof(piece, gap, fc.constant(''), text),
  told: fc.boolean(),
});

function run(format: Format): void {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      let draft = createDraft(first, format);
      for (const { at, remove, insert, told } of edits) {
        const start = at % (draft.text.length + 1);
        const end = Math.min(draft.text.length, start + remove);
        const after = draft.text.slice(0, start) + insert + draft.text.slice(end);
        draft = updateDraft(draft, told ? { start, end, text: insert } : changeBetween(draft.text, after));
        assert.equal(draft.text, after);
        assert.deepEqual(data(draft), data(createDraft(after, format)));
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 250) },
  );
}

/** Reads a draft bit by bit, with an edit now and then, to the end. */
function bitByBit(format: Format): void {
  const most = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(text, most, fc.array(fc.oneof(edit, fc.constant('more')), { maxLength: 12 }), (first, most, steps) => {
      let draft = beginDraft(first, format, most);
      for (const step of steps) {
        if (step === 'more') {
          if (isUnfinished(draft)) draft = continueDraft(draft, most);
          continue;
        }
        const { at, remove, insert } = step as Exclude<typeof step, string>;
        const start = at % (draft.text.length + 1);
        draft = updateDraft(draft, { start, end: Math.min(draft.text.length, start + remove), text: insert });
      }
      while (isUnfinished(draft)) draft = continueDraft(draft, most);
      assert.deepEqual(data(draft), data(createDraft(draft.text, format)));
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
}

describe('text: updating a draft', function () {
  this.timeout(60_000);
  it('gives what reading it anew gives, in Markdown', () => run('markdown'));
  it('gives what reading it anew gives, in plain text', () => run('plaintext'));

  it('gives the same read bit by bit, in Markdown', () => bitByBit('markdown'));
  it('gives the same read bit by bit, in plain text', () => bitByBit('plaintext'));

  it('does not read a very long draft in one go, whatever the edit', () => {
    const paragraph = 'Sam likes the slide, and he tells us so every day.\n\n';
    let draft = beginDraft(paragraph.repeat(20_000), 'markdown');
    assert.ok(draft.blocks.length > 100 && draft.blocks.length < 2000 && isUnfinished(draft));
    while (isUnfinished(draft)) draft = continueDraft(draft);
    assert.equal(draft.blocks.length, 20_000);
    // Everything after it is code, and then it is not.
    draft = updateDraft(draft, { start: 0, end: 0, text: '```\n' });
    assert.deepEqual(
      draft.blocks.map(({ type }) => type),
      ['code'],
    );
    draft = updateDraft(draft, { start: 0, end: 4, text: '' });
    assert.ok(draft.blocks.length < 2000 && isUnfinished(draft));
    while (isUnfinished(draft)) draft = continueDraft(draft);
    assert.equal(draft.blocks.length, 20_000);
  });

  for (const format of ['markdown', 'plaintext'] as const) {
    it(`keeps every block that did not change (${format})`, () => {
      const paragraphs = Array.from(
        { length: 200 },
        (_, index) => `Paragraph ${index} is about nothing much. It goes on.`,
      );
      const draft = createDraft(paragraphs.join('\n\n'), format);
      const at = draft.text.indexOf('Paragraph 100');
      const next = updateDraft(draft, { start: at, end: at, text: 'x' });
      const kept = new Set<Block>(draft.blocks);
      assert.equal(next.blocks.filter((block) => !kept.has(block)).length, 1);
    });
  }

  it('keeps the other cells and items of the table or list that is edited', () => {
    const draft = createDraft('| A | B |\n|---|---|\n| one | two |\n| three | four |\n\n- a\n- b\n- c\n', 'markdown');
    const at = draft.text.indexOf('two');
    const next = updateDraft(draft, { start: at, end: at + 3, text: 'twos' });
    assert.ok(at > 0);
    assert.equal(next.blocks.filter((block) => !draft.blocks.includes(block)).length, 1);
  });
});
