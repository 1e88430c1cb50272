/** The home named as the cause: "lack of boundaries at home", "inconsistent parenting". */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { CAUSE, CHAOS, GIVEN_IN, HOME_LACKS, IDIOMS, LACK, NOT_AT_HOME, PARENTING } from './homeBlame.data.ts';
import { opens, toParent, unclear, wordBefore } from './wording.data.ts';

const family = (match: Match): string => (toParent(match) ? 'you' : 'the family');

/** Said in place of a whole clause. */
export const askWhatHelps: Rewrite = (match: Match) => `we would like to hear from ${family(match)} what helps at home`;

/** Said in place of "due to …". */
const askWhy: Rewrite = (match: Match) => {
  const before = wordBefore(match);
  if (/^(?:is|are|was|were|be)$/.test(before)) return `something that we would like to understand better with ${family(match)}`;
  return `${before === ',' || opens(match) ? '' : ', '}and we would like to hear what ${toParent(match) ? 'you have noticed' : 'the family has noticed'} at home`;
};

/** Said in place of a noun phrase: "lack of routine at home". */
const nounPhrase: Rewrite = (match: Match) => {
  if (opens(match)) return match.beside(1) === undefined || !/[\p{L}\p{N}]/u.test(match.beside(1)?.word.norm ?? '') ? askWhatHelpsText(match) : 'what happens at home';
  return /^(?:about|of|by|with|on|regarding|and|or|at|into|,|:|\(|;)$/.test(wordBefore(match)) ? 'how things are at home' : 'a home life that we do not yet know enough about';
};

function askWhatHelpsText(match: Match): string {
  return `we would like to hear from ${family(match)} what helps at home`;
}

export default defineRule({
  reads: 'sentence',
  title: 'The home named as the cause',
  severity: 'warning',
  what: '“{words}” may read as blame for the child’s home.',
  why: 'Few of us know what a home is like, and blame closes the conversation that would tell us.',
  instead: 'Ask what helps at home and what gets in the way.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 2,
  phrases: [
    { match: CAUSE.map((cause) => `[ ${cause} ]`), fix: askWhy },
    { match: LACK.map((lack) => `(there (is | are | was | appears to be | seems to be | has been) (clearly | a | an)?) [ ${lack} ]`), fix: askWhatHelps },
    { match: [...LACK, ...PARENTING].map((lack) => `[ ${lack} ]`), fix: nounPhrase },
    { match: HOME_LACKS.map((lack) => `[ ${lack} ]`), fix: askWhatHelps },
    { match: NOT_AT_HOME.map((not) => `[ ${not} ]`), fix: (match) => (/^(?:is|are|was|were|has|have)\b/i.test(match.text()) ? `may look different at home, and we would like to hear from ${family(match)} about that` : askWhatHelpsText(match)) },
    { match: GIVEN_IN.map((given) => `[ ${given} ]`), fix: (match) => (/^(?:is|are|was|were|gets|being)\b/i.test(match.text()) ? `happens at home too, and we will ask ${family(match)} what helps there` : opens(match) ? askWhatHelpsText(match) : `we will ask ${family(match)} what helps at home`) },
    { match: CHAOS.map((chaos) => `[ ${chaos} ]`), fix: (match) => (opens(match) ? askWhatHelpsText(match) : /^(?:comes|come|came)\b/i.test(match.text()) ? 'lives with [name] and sees [name] on [days]' : 'a home that we would like to know more about') },
    ...IDIOMS.map(([pattern, fix]) => ({ match: `[ ${pattern} ]`, ...(fix ? { fix: (match: Match) => fix.replace('{family}', family(match)) } : {}) })),
  ],
  unless: [
    '(parenting | family) (course | courses | group | programme | class | workshop | support | worker | hub | team)',
    '(asked | ask | would like | wants | requested) ..3 (for help | help | support | advice) ..4 (routine | routines | boundaries | bedtime)',
    '(not | nothing | never) ..4 (caused by | because of | due to | a sign of) ..4 (parenting | home | family)',
    'safeguarding (record | concern | note)',
    '(school | we) (lack | lacks | has lacked | have lacked)',
  ],
  unlessNear: ['what (helps | works | do you see | happens) at home ?', '(would like | love) to (hear | know | understand) ..8 (home | parents | mother | father)'],
  excuse: (match) => unclear(match),
  examples: {
    kind: 'plan',
    flags: [['<|Lack of boundaries at home|>.', 'We would like to hear from the family what helps at home.']],
    passes: ['At home Luca has his own corner, chosen with his grandmother, where nobody may interrupt him.'],
  },
});
