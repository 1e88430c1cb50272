/** Idioms that make a child's distress sound like mischief. */
import { anyOf, baseOf } from '../../kit/clause.ts';
import { defineRule, type Match } from '../../kit/index.ts';
import { IDIOMS } from './childIdiom.data.ts';
import { generic, harmless, inQuotes } from './signals.ts';

const CAN =
  '((can | could | may | might | will | would | does | tends to | tend to | likes to | ~love to | loves to | ~try to | wants to | starts to | began to | has been | had | has | never stops | is always | is forever | is constantly | ~keep | keeps on | starts | started | ~spend (the | all | most of the | half the | every | his | her) ..3 | ~insist on | insists on))';

/** "Don't try to fix it": said to the reader. */
const imperative = (match: Match): boolean =>
  !match.has('who') &&
  !match.has('pre') &&
  (/^do not\b|^don.t\b/i.test(match.text('v')) ||
    baseOf(match.tokens('v')[0]?.word.norm ?? '') === match.tokens('v')[0]?.word.norm);

export default defineRule({
  reads: 'sentence',
  title: 'An idiom that blames the child',
  severity: 'warning',
  weight: 1,
  what: '“{words}” can sound to a parent as if their child were being bad on purpose.',
  why: 'Most behaviour tells us something that the child does not yet have words for.',
  instead: 'Tell what was seen and when, and what you think it may have meant.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: IDIOMS.flatMap(([pattern, ...instead]) => {
    const body = pattern.replace('{x}', '(he | she | they)');
    return [
      { match: `(who:@child | pre:(and | but | who | , | ;) | ^) aux:${CAN}? [ ${body} ]`, fix: anyOf(...instead) },
    ];
  }),
  unless: [
    'at first',
    '(as | like) (most of us | we all | any of us | the rest of us | i) (do | would | did | have)',
    '(lost | loses) (his | her | their) temper with the (printer | computer | bus | weather | kettle | tent | shoelace | wind)',
    'not ..2 (lie | trouble | attention)',
    '(play | plays | playing) (the | an?) ..1 (part | role)',
    'kick off ..3 (the match | the meeting | at # | the term)',
    'form (for | is) (the | attached)',
    '~play about with (paint | water | sand | ideas)',
  ],
  excuse: (match) =>
    imperative(match) || generic(match) || harmless(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      ['Rhys <|kicks off|> most afternoons.', 'Rhys becomes very upset most afternoons.'],
      ['Dylan <|was up to his old tricks|> again in maths.', 'Dylan found it hard to settle again in maths.'],
      ['<|Tells lies as easily as breathing|>.', 'Gives an account that differs from ours at times.'],
      ['She <|wants her own way|> at break.', 'She finds it hard when plans change at break.'],
    ],
    passes: [
      'You told us that he kicks off when he is hungry.',
      'The heating failed and let the class down.',
      'We kick off the term with a picnic.',
      'He told us where it hurt.',
      'Sam acts the part of the king.',
      'She lies down when her legs are tired.',
      'Ben throws a ball to his brother.',
    ],
  },
});
