/** Plain-text drafts: the shapes that people give letters and plans without any markup. */
import assert from 'node:assert/strict';
import { createDraft } from '../../server/src/text/draft.ts';
import type { Draft } from '../../server/src/text/types.ts';

const read = (text: string): Draft => createDraft(text, 'plaintext');
const shapes = (draft: Draft): string[] => draft.blocks.map((block) => `${block.type}${block.level || ''}`);

describe('text: plain text', () => {
  it('reads a letter', () => {
    const draft = read(
      'Our ref: SEN/44871\n12 High Street\nAnytown\n\nDear Ms Okafor,\n\nThank you for ringing.\n\nYours sincerely\nA. Fennimore\nHead of Year\n',
    );
    assert.deepEqual(shapes(draft), [
      'label',
      'paragraph',
      'paragraph',
      'salutation',
      'paragraph',
      'signoff',
      'signoff',
      'signoff',
    ]);
  });

  it('finds headings: underlined, in capitals, numbered, with a colon, above their text', () => {
    const draft = read(
      'Plan\n====\n\nKEZIA\'S VIEWS\n"Mum says I\'m bossy."\n\n1. Summary\n\nTobias joined us.\n\nNext steps:\n- ring home\n\nAbout Zara\nZara has a wicked laugh and makes it very clear which music she likes.\n',
    );
    assert.deepEqual(
      draft.sections.map((section) => [section.title, section.level]),
      [
        ['Plan', 1],
        ["KEZIA'S VIEWS", 2],
        ['1. Summary', 2],
        ['Next steps', 6],
        ['About Zara', 2],
      ],
    );
  });

  it('tells a numbered list from numbered headings', () => {
    assert.deepEqual(shapes(read('1. Ring the office\n2. Ask for Jo')), ['item', 'item']);
    assert.deepEqual(shapes(read('3 June\n\nDear Ms Nowak')), ['paragraph', 'salutation']);
  });

  it('nests lists by indentation and hangs their further lines', () => {
    const draft = read('- one\n  goes on\n    • two\n- three');
    assert.deepEqual(
      draft.blocks.map((block) => [block.text, block.listDepth]),
      [
        ['one\n  goes on', 1],
        ['two', 2],
        ['three', 1],
      ],
    );
  });

  it('joins lines that were wrapped and splits lines that were set apart', () => {
    const wrapped =
      'Thank you for coming in on Tuesday and for telling us about\nthe pony. We had not known how much she does at home, and we\nare glad to.';
    assert.deepEqual(
      read(wrapped).blocks.map((block) => block.text),
      [wrapped],
    );
    const draft = read(
      'Pupil: Zara Whitlock, aged 11\nPresent: Mr and Mrs Whitlock, class teacher, physiotherapist, nurse, headteacher (chair)\nApologies: social care',
    );
    assert.deepEqual(
      draft.blocks.map((block) => block.label),
      ['Pupil', 'Present', 'Apologies'],
    );
  });

  it('masks addresses and quoted mail', () => {
    const draft = read('> You wrote to jo@school.example\n> on Monday.\n\nSee www.school.example/help.');
    assert.equal(draft.blocks[0]?.quoted, true);
    assert.ok(draft.blocks.every((block) => !block.text.includes('example')));
  });
});
