/** The registry of all rules. Written by server/registry.mjs; do not edit. */
import type { Principle, Rule, RuleSpec } from '../kit/index.ts';
import knowledgeDoubtingVerb from './knowledge/doubtingVerb.ts';
import knowledgeFactAsFeeling from './knowledge/factAsFeeling.ts';
import feelingsAccusingYou from './feelings/accusingYou.ts';
import feelingsThreat from './feelings/threat.ts';

function rule(principle: Principle, name: string, spec: RuleSpec): Rule {
  return { ...spec, principle, code: `${principle}/${name}`, omission: name.startsWith('missing-') };
}

/** Every rule, principle by principle. */
export const rules: readonly Rule[] = [
  rule('knowledge', 'doubting-verb', knowledgeDoubtingVerb),
  rule('knowledge', 'fact-as-feeling', knowledgeFactAsFeeling),
  rule('feelings', 'accusing-you', feelingsAccusingYou),
  rule('feelings', 'threat', feelingsThreat),
];
