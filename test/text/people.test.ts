/** Letter or plan, whose, and written to whom. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createDraft } from '../../server/src/text/draft.ts';
import type { Draft, Format } from '../../server/src/text/types.ts';

const sample = (name: string): Draft =>
  createDraft(
    readFileSync(new URL(`../fixtures/samples/${name}`, import.meta.url), 'utf8'),
    name.endsWith('.md') ? 'markdown' : 'plaintext',
  );

describe('text: kind, names and pronouns', () => {
  const samples: readonly (readonly [string, string, readonly string[], readonly string[], string])[] = [
    ['annual-review-report.txt', 'plan', ['Tobias', 'Tobias Renshaw'], ['Mr Renshaw', 'Mrs Renshaw'], 'he'],
    ['annual-review-report.good.txt', 'plan', ['Tobias', 'Tobias Renshaw'], ['Mr Renshaw', 'Mrs Renshaw'], 'he'],
    ['meeting-invitation.md', 'letter', ['Kian', 'Kian Aldous'], [], 'he'],
    ['meeting-invitation.good.md', 'letter', ['Kian'], ['Mr Okoro', 'Ms Aldous'], 'he'],
    ['support-plan.md', 'plan', ['Maisie', 'Maisie Thorne'], [], 'she'],
    ['support-plan.good.md', 'plan', ['Maisie', 'Maisie Thorne'], ['Beth', 'Beth Thorne'], 'she'],
  ];
  for (const [name, kind, child, parents, pronouns] of samples) {
    it(name, () => {
      const draft = sample(name);
      assert.deepEqual(
        [draft.kind, [...draft.names.child], [...draft.names.parents].sort(), draft.pronouns],
        [kind, child, parents, pronouns],
      );
    });
  }

  it('believes the front matter', () => {
    const draft = createDraft(
      '---\nkind: plan\nchild: Sam Okoro\npronouns: they/them\nparents:\n  - Ms Okoro\n  - Ade\n---\nDear Ms Okoro,\n\nHe is fine.',
      'markdown',
    );
    assert.deepEqual(
      [draft.kind, draft.kindStated, draft.names, draft.pronouns],
      ['plan', true, { child: ['Sam', 'Sam Okoro'], parents: ['Ms Okoro', 'Ade'] }, 'they'],
    );
  });

  const kinds: readonly (readonly [string, Format, string])[] = [
    ['Hi Dan, just a quick one to say that Mo had a good day.', 'plaintext', 'letter'],
    ['Dear all\n\nThe hall is shut on Monday.', 'plaintext', 'letter'],
    ['Subject: Friday\n\nDear Mrs Ali\n\nThank you.', 'plaintext', 'letter'],
    [
      '# All about me\n\n## What people like about me\n\nI am kind.\n\n## What matters to me\n\nMy dog.\n\n## How to support me\n\nWait.',
      'markdown',
      'plan',
    ],
    ['', 'markdown', 'unknown'],
  ];
  for (const [text, format, kind] of kinds)
    it(`${kind}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => assert.equal(createDraft(text, format).kind, kind));

  it('names nobody rather than the wrong person', () => {
    assert.deepEqual(
      createDraft(
        'Dear Mum and Dad,\n\nOn Monday we went to Leeds with Mr Pryce. English was fun.\n\nBest wishes,\nHelen Marsh',
        'markdown',
      ).names,
      { child: [], parents: [] },
    );
  });

  it('agrees with the labelled drafts', () => {
    const corpus = new URL('../corpus/', import.meta.url);
    let right = 0;
    let all = 0;
    for (const name of ['drafts.jsonl', 'drafts-2.jsonl']) {
      let lines: string[];
      try {
        lines = readFileSync(new URL(name, corpus), 'utf8')
          .split('\n')
          .filter((line) => line !== '');
      } catch {
        continue;
      }
      for (const line of lines) {
        const { kind, format, text } = JSON.parse(line) as { kind: string; format: Format; text: string };
        all++;
        if (createDraft(text, format).kind === kind) right++;
      }
    }
    assert.ok(right >= all * 0.98, `${right} of ${all}`);
  });
});

describe('text: front matter', () => {
  it('is read, and cut off the text', () => {
    const draft = createDraft('---\r\nChild: Sam\r\nlist: [a, b]\r\n---\r\nHello there.', 'plaintext');
    assert.deepEqual(
      [...(draft.frontMatter?.values ?? [])],
      [
        ['child', 'Sam'],
        ['list', ['a', 'b']],
      ],
    );
    assert.deepEqual(
      draft.blocks.map((block) => block.type),
      ['frontmatter', 'paragraph'],
    );
    assert.equal(draft.text.slice(draft.starts[1]), 'Hello there.');
  });

  it('that is broken is named, and what can be read is', () => {
    const draft = createDraft('---\nchild: Sam\nnote: [open\n---\n\nYou failed to reply.', 'markdown');
    assert.match(draft.frontMatter?.problem ?? '', /could not be read/);
    assert.equal(draft.frontMatter?.values.get('child'), 'Sam');
    assert.equal(draft.blocks.at(-1)?.sentences.length, 1);
  });

  it('is not a rule above a letter, nor left open', () => {
    assert.equal(createDraft('---\n\nDear all\n\n---\n', 'markdown').frontMatter, undefined);
    assert.equal(createDraft('---\nchild: Sam\n', 'markdown').frontMatter, undefined);
  });
});
