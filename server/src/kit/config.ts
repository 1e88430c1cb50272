/** Defaults of every setting, kept beside the rules that lean on them. */
import type { AnalysisConfig } from './types.ts';

/** What holds when nothing is set. */
export const defaultConfig: AnalysisConfig = Object.freeze({
  enabled: true,
  rules: Object.freeze({}),
  dismissed: new Set<string>(),
  kind: 'auto',
  nation: 'england',
  knownAcronyms: Object.freeze([]),
  supportService: Object.freeze({ name: '', phone: '', web: '' }),
  school: '',
  signature: '',
  child: Object.freeze({ name: '', pronouns: '', prefers: Object.freeze([]) }),
  parentNamesWelcome: Object.freeze([]),
  readingAge: Object.freeze({ letter: 12, plan: 14 }),
  postDelay: 2,
  termBreaks: Object.freeze([]),
  plainLanguage: true,
});
