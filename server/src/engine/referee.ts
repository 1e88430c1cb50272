/** Which principle a mark belongs to, where a rule and the ear do not agree. */
import { likeliest } from '../kit/ear/around.ts';
import { HEARD_PRINCIPLES } from '../kit/ear/listen.ts';
import type { Rule } from '../kit/rule.ts';

/** A rule knows its words: only where the ear all but rules its principle out does the ear decide. */
const UNLIKELY = Math.log(0.06);
/** And only for a principle that it has good reason to name. */
const LIKELY = Math.log(0.35);

/**
 * Makes the referee. It takes the rule that found some words (its index) and how the sentence leans, and gives the
 * rule that gets the mark: the same one, or the one that goes by ear in another principle.
 */
export function createReferee(rules: readonly Rule[]): (rule: number, leaning: Float64Array) => number {
  const byEar = HEARD_PRINCIPLES.map((slug) => rules.findIndex(({ code }) => code === `${slug}/by-ear`));
  const principles = rules.map(({ principle }) => HEARD_PRINCIPLES.indexOf(principle));
  return (rule, leaning) => {
    const principle = principles[rule] as number;
    const other = likeliest(leaning);
    const ear = byEar[other] as number;
    if (other === principle || principle < 0 || ear < 0) return rule;
    const all = Math.log(leaning.reduce((sum, one) => sum + Math.exp(one), 0));
    const sure = (leaning[principle] as number) - all < UNLIKELY && (leaning[other] as number) - all > LIKELY;
    return sure ? ear : rule;
  };
}
