/** Which principle has a mark where a rule and the ear do not agree. */
import assert from 'node:assert/strict';
import { createReferee } from '../../server/src/engine/referee.ts';
import type { Rule } from '../../server/src/kit/rule.ts';

describe('the referee between a rule and the ear', () => {
  const rule = (code: string): Rule => ({ code, principle: code.split('/')[0] }) as Rule;
  const rules = [rule('knowledge/told'), rule('knowledge/by-ear'), rule('needs/by-ear'), rule('team/own')];
  const referee = createReferee(rules);
  /** Leanings for knowledge and needs; the others are far behind. */
  const leaning = (knowledge: number, needs: number): Float64Array =>
    Float64Array.of(knowledge, -9, -9, -9, -9, needs, -9);

  it('leaves a rule its mark where the ear agrees, or is not sure', () => {
    assert.equal(referee(0, leaning(3, 0)), 0);
    assert.equal(referee(0, leaning(0, 1)), 0);
  });
  it('gives it to the other principle where the ear all but rules the first out', () =>
    assert.equal(referee(0, leaning(0, 4)), 2));
  it('leaves rules of other making alone', () => assert.equal(referee(3, leaning(0, 4)), 3));
});
