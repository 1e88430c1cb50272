/** Filling names and pronouns, plain text, tab stops. */
import assert from 'node:assert/strict';
import {
  cleanName,
  fill,
  mergeAnswers,
  render,
  renderTemplate,
  toPlain,
  toSnippet,
} from '../../client/src/drafting/render.ts';

/** A tab stop as VS Code writes it. */
const stop = (number: number, blank: string) => `\${${number}:${blank}}`;

describe('drafting: render', () => {
  it('leaves a blank for each name that is not known', () => {
    assert.equal(fill('{child}, {parent} and {writer}'), "[child's name], [parent's name] and [your name]");
    assert.equal(fill("{child's} plan"), "[child's name]'s plan");
  });

  it('puts names in, and makes them belong', () => {
    assert.equal(
      fill("{child's} plan, by {writer}", { child: 'James', writer: 'Jo Hartnell' }),
      "James's plan, by Jo Hartnell",
    );
  });

  it('agrees with every set of pronouns', () => {
    const source =
      '{They} {has/have} {their} bag with {them}. {child} is here, and {they} {is/are} proud of {themselves}.';
    assert.equal(
      fill(source, { child: 'Sam', pronouns: 'he' }),
      'He has his bag with him. Sam is here, and he is proud of himself.',
    );
    assert.equal(
      fill(source, { child: 'Sam', pronouns: 'she' }),
      'She has her bag with her. Sam is here, and she is proud of herself.',
    );
    assert.equal(
      fill(source, { child: 'Sam', pronouns: 'they' }),
      'They have their bag with them. Sam is here, and they are proud of themselves.',
    );
    assert.equal(fill('{they} {goes/go}'), 'they go');
  });

  it('keeps names from breaking tables, links and snippets', () => {
    assert.equal(cleanName('  Zoë   O\u2019Hara-Lee\n'), 'Zoë O\u2019Hara-Lee');
    assert.equal(cleanName('A|B [C] {they} `x`'), 'A B C they x');
    assert.equal(cleanName('||'), '');
    assert.equal(fill('{child} {they}', { child: '{they}' }), 'they they');
    assert.equal(toSnippet(fill('{child}: [when]', { child: 'A$1' })), `A\\$1: ${stop(1, '[when]')}`);
  });

  it('names the service from the settings', () => {
    const source = '[Your local SENDIASS] helps: [SENDIASS phone], [SENDIASS web address].';
    assert.equal(fill(source), source);
    assert.equal(
      fill(source, { service: { name: 'Anyshire SENDIASS', phone: '01632 960001', web: '' } }),
      'Anyshire SENDIASS helps: 01632 960001, [SENDIASS web address].',
    );
  });

  it('numbers blanks in reading order and mirrors those that mean the same', () => {
    assert.equal(
      toSnippet("[child's name] on [date]; [child's name] on [date]"),
      `${stop(1, "[child's name]")} on ${stop(2, '[date]')}; ${stop(1, "[child's name]")} on ${stop(3, '[date]')}`,
    );
    assert.equal(toSnippet('costs $5 {now} \\ [what]'), `costs \\$5 {now\\} \\\\ ${stop(1, '[what]')}`);
  });

  it('makes plain text of headings, tables, bold and quotations', () => {
    const markdown = [
      '# One',
      '',
      '## Two words',
      '- **Label:** [what]',
      '> said',
      '',
      '| A | B |',
      '| - | - |',
      '| 1 | 2 |',
      '| 3 | 4 |',
      '',
      '| | B |',
      '| - | - |',
      '| Row | 2 |',
      'End  ',
    ].join('\n');
    assert.equal(
      toPlain(markdown),
      [
        'One',
        '===',
        '',
        'Two words',
        '---------',
        '- Label: [what]',
        'said',
        '',
        'A: 1',
        'B: 2',
        '',
        'A: 3',
        'B: 4',
        '',
        'Row:',
        'B: 2',
        'End',
      ].join('\n'),
    );
  });

  it('says what a Markdown draft is, and leaves plain text ready to paste', () => {
    const template = { type: 'letter', body: '# For {parent}\n\n[what]\n' } as const;
    assert.equal(
      renderTemplate(template, { parent: 'Ms Ali' }, 'markdown').text,
      '---\ntype: letter\n---\n\n# For Ms Ali\n\n[what]\n',
    );
    assert.equal(
      renderTemplate(template, { parent: 'Ms Ali' }, 'plaintext').snippet,
      `For Ms Ali\n==========\n\n${stop(1, '[what]')}\n`,
    );
  });

  it('uses a plain-text form written by hand where there is one', () => {
    assert.equal(render('| [a] |', {}, 'plaintext', 'A: [a]').text, 'A: [a]');
    assert.equal(render('| [a] |', {}, 'markdown', 'A: [a]').text, '| [a] |');
  });

  it('lets a later answer win only if it says something', () => {
    assert.deepEqual(
      mergeAnswers({ child: 'Sam', writer: 'Jo' }, undefined, { child: '', writer: 'Al', pronouns: undefined }),
      {
        child: 'Sam',
        writer: 'Al',
      },
    );
  });
});
