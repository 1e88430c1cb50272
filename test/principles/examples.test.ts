/** Every rule's own examples: what must be marked is, near-misses are not, rewrites read as promised. */
import assert from 'node:assert/strict';
import { parsePattern } from '../../server/src/kit/pattern/parse.ts';
import { analyse, brokenRules, checkFix, checkMarks, of, rules, unmark } from '../support/check.ts';

/** `RULES=feelings` or `RULES=feelings/threat` runs a part. */
const only = process.env.RULES;

describe('the rules', () => {
  it('have excuses that can all be read', () => {
    for (const rule of rules) {
      if (rule.reads === 'draft') for (const signal of rule.signals) signal.unless.forEach(parsePattern);
      else {
        for (const pattern of [...(rule.unless ?? []), ...(rule.unlessNear ?? [])])
          assert.doesNotThrow(() => parsePattern(pattern), rule.code);
        for (const phrase of rule.phrases ?? [])
          if (typeof phrase !== 'string')
            for (const pattern of phrase.unless ?? []) assert.doesNotThrow(() => parsePattern(pattern), rule.code);
      }
    }
  });
  it('have patterns that can all be read', () =>
    assert.deepEqual(
      brokenRules.filter((fault) => !only || fault.startsWith(only)),
      [],
    ));
});

for (const rule of rules) {
  if (only && !rule.code.startsWith(only)) continue;
  describe(rule.code, () => {
    const setting = rule.examples.kind ? { kind: rule.examples.kind } : {};
    it('has examples and near-misses', () => {
      assert.ok(rule.examples.flags.length > 0 && rule.examples.passes.length > 0);
    });
    for (const example of rule.examples.flags) {
      const [marked, after] = typeof example === 'string' ? [example, undefined] : example;
      it(`marks ${JSON.stringify(marked.slice(0, 90))}`, () => {
        assert.ok(unmark(marked).spans.length > 0, 'a flagged example needs its <|marks|>');
        checkMarks(rule.code, marked, setting);
        if (after !== undefined) checkFix(rule.code, marked, after, setting);
      });
    }
    for (const text of rule.examples.passes) {
      it(`leaves ${JSON.stringify(text.slice(0, 90))}`, () => {
        assert.deepEqual(
          of(analyse(text, setting), rule.code).map(({ start, end }) => text.slice(start, end)),
          [],
        );
      });
    }
  });
}
