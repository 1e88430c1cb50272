/** Hover, completion, lenses and fix-all, as plain data. */
import assert from 'node:assert/strict';
import { type AnalysisConfig, defaultConfig } from '../../server/src/service/index.ts';
import { service } from '../support/check.ts';
import { applyEdits } from '../support/fixing.ts';

const config: AnalysisConfig = { ...defaultConfig };
const plan = `---
type: plan
child: Sam
---
# Sam's plan

## Strengths

Sam loves drawing. Sam is good at maps: he drew one of the whole park.

## Needs

Sam cannot read long words. Sam struggles with spelling.

`;

describe('hover', () => {
  it('says of a mark which principle it touches, and better words', () => {
    const text = 'Dear Ms Okafor,\n\nYou claim that Tobi wakes at night.\n\nYours sincerely,\nJo';
    const found = service.hover(service.open(text, 'markdown'), config, text.indexOf('claim') + 2);
    assert.match(found?.markdown ?? '', /You know your child best/);
    assert.match(found?.markdown ?? '', /told us that/);
    assert.equal(text.slice(found?.start, found?.end), 'claim');
  });
  it('explains a short form', () => {
    const text = 'We asked CAMHS (the mental health service for children) to help. CAMHS will ring.';
    const found = service.hover(service.open(text, 'markdown'), config, text.lastIndexOf('CAMHS') + 1);
    assert.match(found?.markdown ?? '', /mental health/i);
  });
  it('has nothing to say of an ordinary word', () => {
    assert.equal(service.hover(service.open('Tobi read a book.', 'markdown'), config, 6), undefined);
  });
});

describe('completion', () => {
  it('offers the full form at first use, not later', () => {
    const first = 'We will ask the SENCO';
    assert.match(
      service.complete(service.open(first, 'markdown'), config, first.length)[0]?.label ?? '',
      /co-ordinator \(SENCO\)/,
    );
    const later = 'The SENCO came. We will ask the SENCO';
    assert.deepEqual(service.complete(service.open(later, 'markdown'), config, later.length), []);
  });
  it('offers the sections that a plan still lacks', () => {
    const text = `${plan}## `;
    const offered = service.complete(service.open(text, 'markdown'), config, text.length).map(({ label }) => label);
    assert.ok(
      offered.some((label) => /told us/.test(label)),
      offered.join(),
    );
    assert.ok(!offered.some((label) => /enjoys and does well/.test(label)), offered.join());
  });
  it('offers openers that lead to evidence under strengths', () => {
    const text = '# Plan\n\n## Strengths\n\n- ';
    const offered = service.complete(service.open(text, 'markdown'), { ...config, kind: 'plan' }, text.length);
    assert.ok(offered.some(({ label }) => /For example/.test(label)));
  });
});

describe('lenses', () => {
  it('count strengths and needs, and offer to add', () => {
    const lenses = service.lenses(service.open(plan, 'markdown'), config);
    assert.ok(lenses.some(({ title }) => /strengths?, \d+ needs?/.test(title)));
    assert.ok(lenses.some(({ add }) => add === 'strengths') && lenses.some(({ add }) => add === 'help'));
  });
});

describe('the balance', () => {
  const balance = (text: string) => service.open(text, 'markdown').analyse({ ...config, kind: 'plan' }).balance;
  it('does not count headings that only name what follows', () => {
    assert.deepEqual(balance('# Plan\n\n## Strengths\n\n## Needs\n'), { strengths: 0, needs: 0 });
    assert.deepEqual(balance('# Plan\n\n## Strengths\n\nSam loves maps.\n\n## Needs\n\nSam finds noise hard.\n'), {
      strengths: 1,
      needs: 1,
    });
  });
});

describe('fix all', () => {
  it('only explains short forms', () => {
    const text = 'Dear Ms Okafor,\n\nThe SENCO says that you failed to ring.\n\nYours sincerely,\nJo';
    const edits = service.fixAll(service.open(text, 'markdown'), config);
    assert.match(
      applyEdits(text, edits),
      /special educational needs co-ordinator \(SENCO\) says that you failed to ring/,
    );
  });
});

describe('switching off', () => {
  const marked = (text: string): readonly string[] =>
    service
      .open(text, 'markdown')
      .analyse({ ...config, kind: 'letter' })
      .findings.filter(({ omission }) => !omission)
      .map(({ code }) => code);
  const letter = 'You claim that Tobi wakes at night.';
  it('works for a draft by a comment or in the front matter, and for the next paragraph', () => {
    assert.ok(marked(letter).includes('knowledge/doubting-verb'));
    assert.ok(
      !marked(`<!-- alongside-disable knowledge/doubting-verb -->\n\n${letter}`).includes('knowledge/doubting-verb'),
    );
    assert.ok(!marked(`---\nalongside-off: [knowledge]\n---\n${letter}`).includes('knowledge/doubting-verb'));
    const two = `<!-- alongside-disable-next-line knowledge/doubting-verb -->\n\n${letter}\n\nMs Okafor claims that he sleeps.`;
    assert.equal(marked(two).filter((code) => code === 'knowledge/doubting-verb').length, 1);
  });
  it('leaves one mark by its words, wherever they move', () => {
    const draft = service.open(letter, 'markdown');
    const key =
      draft.analyse({ ...config, kind: 'letter' }).findings.find(({ code }) => code === 'knowledge/doubting-verb')
        ?.key ?? '';
    const left = { ...config, kind: 'letter' as const, dismissed: new Set([key]) };
    const codes = (text: string): string[] =>
      service
        .open(text, 'markdown')
        .analyse(left)
        .findings.map(({ code }) => code);
    assert.ok(!codes(`Hello.\n\n${letter}`).includes('knowledge/doubting-verb'));
    assert.ok(codes('You claim that Tobi never sleeps.').includes('knowledge/doubting-verb'));
  });
});
