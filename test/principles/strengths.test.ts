/** Strengths: what the rules' own examples cannot show: settings, inserted passages, the respectful sentences. */
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/service/index.ts';
import { analyse, apply, of, rules } from '../support/check.ts';

const RESPECTFUL = [
  'Amina is autistic and she prefers to be called autistic.',
  'Tom is a disabled pupil who uses a wheelchair.',
  'Rhys has learning difficulties and has made good progress.',
  'Layla is Deaf and uses British Sign Language.',
  'Mum said, “He is just a lazy boy at home and I am worried sick.”',
  'Josh finds change hard, so his key worker tells him the day before.',
  'Ola has ADHD and finds it hard to sit still for long.',
  'Femi is in Year 4 and is working at the expected standard for maths.',
];

describe('strengths', () => {
  for (const text of RESPECTFUL) {
    it(`says nothing of ${JSON.stringify(text)}`, () => {
      const marks = analyse(text).findings.filter(
        ({ code, severity }) => code.startsWith('strengths/') && severity !== 'hint',
      );
      assert.deepEqual(
        marks.map(({ code }) => code),
        [],
      );
    });
  }

  it('follows the words that a child prefers, from the settings', () => {
    const config = { child: { ...defaultConfig.child, prefers: ['autistic'] } };
    const [found] = of(analyse('Amina has autism and draws comics.', { config }), 'strengths/preferred-words');
    assert.ok(found?.fixes[0]);
    assert.equal(apply('Amina has autism and draws comics.', found.fixes[0]), 'Amina is autistic and draws comics.');
    assert.deepEqual(of(analyse('Amina is autistic and draws comics.', { config }), 'strengths/preferred-words'), []);
  });

  for (const rule of rules.filter(({ code }) => /^strengths\/(?:missing-|balance|needs-first)/.test(code))) {
    it(`${rule.code}: each offered passage mends what is marked and brings no mark of this principle`, () => {
      for (const example of rule.examples.flags) {
        const text = (typeof example === 'string' ? example : example[0]).replace(/<\||\|>/g, '');
        const setting = rule.examples.kind ? { kind: rule.examples.kind } : {};
        const before = analyse(text, setting);
        const [found] = of(before, rule.code);
        assert.ok(found && found.fixes.length > 0, text);
        for (const fix of found.fixes) {
          const after = analyse(apply(text, fix), setting);
          assert.deepEqual(of(after, rule.code), [], apply(text, fix));
          const count = (list: typeof before): number =>
            list.findings.filter(({ code, severity }) => code.startsWith('strengths/') && severity !== 'hint').length;
          assert.ok(count(after) <= count(before), apply(text, fix));
        }
      }
    });
  }
});
