/** Markdown drafts become blocks whose offsets are those of the source. */
import assert from 'node:assert/strict';
import { createDraft } from '../../server/src/text/draft.ts';
import type { Block, Draft } from '../../server/src/text/types.ts';

const read = (text: string): Draft => createDraft(text, 'markdown');
const shapes = (draft: Draft): string[] => draft.blocks.map((block) => `${block.type}${block.level || ''}`);
const plain = (block: Block | undefined): string => (block?.text ?? '').replaceAll('\u0000', '');
const words = (block: Block | undefined): string[] =>
  (block?.sentences ?? []).flatMap((sentence) =>
    sentence.tokens.filter((token) => token.kind === 0).map((token) => token.word.norm),
  );

/** Each token stands in the source where its offsets say. */
function checkOffsets(draft: Draft): void {
  draft.blocks.forEach((block, index) => {
    const start = draft.starts[index] ?? -1;
    const source = draft.text.slice(start, start + block.text.length);
    assert.equal(source.length, block.text.length);
    for (const sentence of block.sentences) {
      for (const token of sentence.tokens) {
        const raw = source.slice(token.start, token.end);
        if (
          token.kind === 0 &&
          /^[a-z]+$/.test(token.word.norm) &&
          /^[a-z]+$/i.test(raw) &&
          !['can', 'not', 'is'].includes(token.word.norm)
        )
          assert.equal(raw.toLowerCase(), token.word.norm);
      }
    }
  });
}

describe('text: Markdown', () => {
  it('finds headings of each kind, and bold lines that serve as one', () => {
    const draft = read(
      '# One #\n\nTwo\n===\n\nThree\n---\n\n**Why now?**\nHe is ready.\n\n**Temi, Year 1**\n\n###### Six',
    );
    assert.deepEqual(shapes(draft), [
      'heading1',
      'heading1',
      'heading2',
      'heading6',
      'paragraph',
      'heading6',
      'heading6',
    ]);
    assert.deepEqual(
      draft.sections.map((section) => section.title),
      ['One', 'Two', 'Three', 'Why now?', 'Temi, Year 1', 'Six'],
    );
    checkOffsets(draft);
  });

  it('keeps offsets through CRLF, tabs, emoji, combining marks and bold inside words', () => {
    const draft = read(
      'Dear  Ms\tZo\u00eb,\r\n\r\n👩‍👩‍👧 Maisie is **un**happy, cafe\u0301 *now*.\r\n\r\n- \tone **two**\r\n- three\r\n',
    );
    checkOffsets(draft);
    assert.equal(draft.text.slice(draft.starts[1]).startsWith('👩'), true);
    assert.ok(words(draft.blocks[1]).includes('unhappy'));
    assert.ok(words(draft.blocks[1]).includes('caf\u00e9'));
    assert.deepEqual(shapes(draft), ['salutation', 'paragraph', 'item', 'item']);
  });

  it('ends a sentence at a hard break, and gives each labelled line its block', () => {
    const draft = read('**Name:** Maisie Thorne  \n**Year group:** 2  \nat Fernhill  \nPrimary');
    assert.deepEqual(
      draft.blocks.map((block) => block.label),
      ['Name', 'Year group'],
    );
    assert.deepEqual(
      draft.blocks[1]?.sentences.map((sentence) =>
        draft.text.slice((draft.starts[1] ?? 0) + sentence.start, (draft.starts[1] ?? 0) + sentence.end),
      ).length,
      3,
    );
  });

  it('reads lists, nested lists and tasks item by item', () => {
    const draft = read('- one\n  - two\n    1. three\n- [x] four\n\n  more\n');
    assert.deepEqual(
      draft.blocks.map((block) => [block.type, block.listDepth, plain(block).trim()]),
      [
        ['item', 1, 'one'],
        ['item', 2, 'two'],
        ['item', 3, 'three'],
        ['item', 1, 'four'],
        ['paragraph', 1, 'more'],
      ],
    );
  });

  it('reads tables cell by cell', () => {
    const draft = read(
      '> | Area | Target |\n> |---|:-:|\n> | Reading | read **45** words \\| more |\n> | Speech | |\n',
    );
    assert.deepEqual(
      draft.blocks.map((block) => [plain(block), block.quoted, block.cell]),
      [
        ['Area', true, { row: 0, column: 0, header: '', rowHeader: '' }],
        ['Target', true, { row: 0, column: 1, header: '', rowHeader: '' }],
        ['Reading', true, { row: 1, column: 0, header: 'Area', rowHeader: '' }],
        ['read 45 words | more', true, { row: 1, column: 1, header: 'Target', rowHeader: 'Reading' }],
        ['Speech', true, { row: 2, column: 0, header: 'Area', rowHeader: '' }],
      ],
    );
    checkOffsets(draft);
  });

  it('masks what is not prose and keeps the text of links', () => {
    const draft = read(
      'Ring [our office](https://a.example/b_c "x") or jo.smith@school.example, see `code` and www.a.example/x. ![a picture](p.png) 2 * 3 * 4 snake_case_word ~~old~~ AT&amp;T don&rsquo;t',
    );
    const text = draft.blocks[0]?.text ?? '';
    assert.equal(text.length, draft.text.length);
    assert.ok(!/https|example|code|picture/.test(text));
    assert.ok(/our office/.test(text) && /2 \* 3 \* 4 snake_case_word/.test(text));
    assert.ok(words(draft.blocks[0]).includes('not'));
    assert.ok(plain(draft.blocks[0]).includes('AT&T'));
  });

  it('leaves code, HTML and comments out of the prose', () => {
    const draft = read(
      '<!-- you failed -->\n\n```\nyou failed\n```\n\n    you failed\n\n<div>\nyou failed\n</div>\n\n---\n\n[a]: https://b.example\n\nText <br> more',
    );
    assert.deepEqual(shapes(draft), ['html', 'code', 'code', 'html', 'rule', 'html', 'paragraph']);
    assert.deepEqual(
      draft.blocks.map((block) => block.sentences.length),
      [0, 0, 0, 0, 0, 0, 2],
    );
  });

  it('marks what is quoted, with the marks of further lines blanked', () => {
    const draft = read('> She said that\n> he **is\n> fine**.\n');
    assert.equal(plain(draft.blocks[0]), 'She said that\n  he is\n  fine.');
    assert.equal(draft.blocks[0]?.quoted, true);
    assert.equal(draft.blocks[0]?.sentences.length, 1);
  });

  it('tells greeting and closing from the rest', () => {
    const draft = read(
      'Dear Mum and Dad,\nKian is well.\n\nWith best wishes,\n\nJo Hartnell\nSENCO\n\nPS. Ring me when you like, as I am in all day on Monday.',
    );
    assert.deepEqual(shapes(draft), ['salutation', 'paragraph', 'signoff', 'signoff', 'signoff', 'paragraph']);
  });

  it('withstands long lines, deep nesting and unclosed marks', () => {
    for (const text of [
      '*a '.repeat(40_000),
      '['.repeat(100_000),
      `${'> '.repeat(500)}x`,
      Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'),
      '`a``'.repeat(30_000),
      `a|b\n${' '.repeat(100_000)}x`,
      '- '.repeat(20_000),
    ]) {
      const started = Date.now();
      read(text);
      assert.ok(Date.now() - started < 10_000);
    }
  }).timeout(60_000);
});
