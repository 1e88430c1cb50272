/** The home named as the cause: "lack of boundaries at home", "inconsistent parenting". */
import { defineRule, type Match, type Phrase, type Rewrite } from '../../kit/index.ts';
import { CAUSE, CHAOS, GIVEN_IN, HOME_LACKS, IDIOMS, LACK, NOT_AT_HOME, PARENTING } from './homeBlame.data.ts';
import { DOES_TOO_MUCH, IF_ONLY_HOME, WONDERING } from './homeGuess.data.ts';
import { FACTORS, HOME_MUST, LIES_AT_HOME, SENT_IN } from './homeMust.data.ts';
import { around, NOT_SAID, opens, toParent, unclear, wordBefore } from './wording.data.ts';

const family = (match: Match): string => (toParent(match) ? 'you' : 'the family');

const whatHelps = 'we would like to hear from {family} what helps at home';

/** Said in place of "due to …". */
const askWhy: Rewrite = (match: Match) => {
  const before = wordBefore(match);
  if (/^(?:is|are|was|were|be)$/.test(before))
    return `something that we would like to understand better with ${family(match)}`;
  if (opens(match)) return undefined;
  return `and we would like to hear what ${toParent(match) ? 'you have noticed' : 'the family has noticed'} at home`;
};

export default defineRule({
  reads: 'sentence',
  title: 'The home named as the cause',
  severity: 'warning',
  what: '“{words}” may read as blame for the child’s home.',
  why: 'Few of us know what a home is like, and blame closes the conversation that would tell us.',
  instead: 'Ask what helps at home and what gets in the way.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 6,
  phrases: [
    { match: CAUSE.map((cause) => `[ ${cause} ]`), fix: askWhy },
    ...around(
      [
        ...LACK,
        ...PARENTING,
        ...HOME_LACKS,
        ...NOT_AT_HOME,
        ...GIVEN_IN,
        ...CHAOS,
        ...LIES_AT_HOME,
        ...FACTORS,
        ...HOME_MUST,
      ],
      whatHelps,
    ),
    ...around([...WONDERING, ...IF_ONLY_HOME, ...DOES_TOO_MUCH], whatHelps, {
      unless: [
        '(sorry | apologise | at school | in class | in assembly | at lunch)',
        '(told | tells | said | says | asked | asks | noticed | thinks | feels | worries | worry) ..6 (too much | too often | why)',
        '(kind | kindness | talent | humour | patience | gift | brains | singing | smile)',
        '(wonder | wondering) ..6 (enjoying | learning at school)',
        '@child ..6 (likes | loves | asks) to be',
      ],
    }),
    ...around(
      SENT_IN,
      { letter: 'we have spares here if they would help', plan: 'we keep spares in school' },
      {
        unless: ['(no need | do not worry | need not)'],
      },
    ),
    ...IDIOMS.flatMap(([pattern, fix]): Phrase[] =>
      fix.startsWith('=')
        ? [{ match: pattern.includes('[') ? pattern : `[ ${pattern} ]`, fix: fix.slice(1) }]
        : around([pattern], fix || whatHelps),
    ),
  ],
  unless: [
    '(parenting | family) (course | courses | group | programme | class | workshop | support | worker | hub | team)',
    '(asked | ask | would like | wants | requested) ..3 (for help | help | support | advice) ..4 (routine | routines | boundaries | bedtime)',
    '(not | nothing | never) ..4 (caused by | because of | due to | a sign of) ..4 (parenting | home | family)',
    NOT_SAID,
    '(sleep | sleeping | sleeps | slept | appetite | medication | pain | grandad | gran | died | dog | ill | illness) ..4 , (which | and that) (explains | helps us)',
    '(thank you | you told us | you mentioned | you have told us) ..14 (helps | explains) ..6 (we | us)',
    '(asked | ask | asks) (us)? for (ideas | help | advice | tips | support)',
    'yet ; ..4 asked',
    'safeguarding (record | concern | note)',
    '@parent (told | tells | said | says | has told | have told | shared)',
    '(different | happen | happened | going on | changed | happens | works) at home ..1 (or | and) ..4 (here | at school | in school | with us)',
    '(school | we) (lack | lacks | has lacked | have lacked)',
  ],
  unlessNear: [
    'what (helps | works | do you see | happens) at home ?',
    '(would like | love) to (hear | know | understand) !(from) ..8 (home | parents | mother | father)',
  ],
  excuse: (match) => unclear(match),
  examples: {
    kind: 'plan',
    flags: [
      ['<|Homework is rarely completed|>.', 'We would like to hear from the family what helps at home.'],
      ['<|Routines at home are not being followed|>.', 'We would like to hear from the family what helps at home.'],
      ['<|He is clearly not getting enough sleep|>.', 'We would like to hear from the family what helps at home.'],
      ['<|Mum finds it hard to say no|> to him.', 'We would like to hear from the family what helps at home.'],
      ['<|Lack of boundaries at home|>.', 'We would like to hear from the family what helps at home.'],
      [
        'His behaviour is <|due to inconsistent parenting|>.',
        'His behaviour is something that we would like to understand better with the family.',
      ],
      [
        'Outcome 2 has not been met, <|owing to a lack of consistency at home|>.',
        'Outcome 2 has not been met, and we would like to hear what the family has noticed at home.',
      ],
      ['<|Comes from a broken home|>.', 'We would like to hear from the family what helps at home.'],
    ],
    passes: [
      'Mum told us that she finds it hard to say no to him at bedtime.',
      'Ms Reid asked for help with a bedtime routine; the family worker will visit on 4 May.',
      'The parenting course starts in May.',
      'We are late because of building work at home.',
      'He sleeps well at home since the routine changed.',
      'At home Luca has his own corner, chosen with his grandmother, where nobody may interrupt him.',
    ],
  },
});
