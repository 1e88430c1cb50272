/** What a rule file needs: the rule form, signals, rewriting, shared word knowledge. */
export { defaultConfig } from './config.ts';
export { CLAUSE, FACT, factsOf, goesOnWithout, HARSH, TITLED } from './facts.ts';
export { formOf, formsOf, plural, sameForm, verbForms } from './inflect.ts';
export { around, childName, fillTemplate, type Match, parentName, plainText, pluralVerb, rewrite } from './match.ts';
export {
  type Context,
  type DraftReport,
  type DraftRule,
  type DraftView,
  defineRule,
  type Example,
  type Gatherer,
  type Measure,
  type Phrase,
  type Place,
  type Rewrite,
  type Rule,
  type RuleSpec,
  type SentenceReport,
  type SentenceView,
  type Sighting,
  type WordingRule,
} from './rule.ts';
export { defineSignal, type Signal } from './signal.ts';
export type * from './types.ts';
