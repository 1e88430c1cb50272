/** Left alone with it: "any expense is the family's own affair". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const YOU = '(you | parents | the parents | the family | families | home | mum | dad | carers)';

export default defineRule({
  reads: 'sentence',
  title: 'Left alone with it',
  severity: 'warning',
  what: '“{words}” leaves the family alone with the problem.',
  why: 'A family that is turned away once may not come back, even when it matters most.',
  instead: 'Say what you can do, or who may be able to help.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 2.1',
  weight: 2,
  phrases: [
    ...around(
      [
        "(@be | remain | remains | becomes) (entirely | solely | purely | wholly | ultimately)? (the family 's | your | the parents ' | the parent 's | parents ' | a parental | a family | their | a private) (own)? (affair | affairs | lookout | look out | problem | business | concern | concerns | matter)",
        `(is | are) (entirely | solely | purely)? (a matter | a question | a problem | an issue) for (${YOU.slice(1, -1)} | the home) !to`,
        `(is | are) (entirely | solely)? (for | up to | down to) ${YOU} to (sort | sort out | deal with | resolve | fix | fund | pay | solve | address | put right | make sure | foot)`,
        `${YOU} (will | must | should | are expected to | need to | have to) (need to | have to)? make (your | their) own (arrangements | way)`,
        '(school | we | i | the school | the (council | authority | trust | service)) (can not | will not | does not | do not) (be held (responsible | liable) | (accept | take) (any)? (responsibility | liability))',
        '(accepts | accept | take | takes | bears) no (responsibility | liability)',
        '(no concern of (ours | the school) | none of our (business | concern) | (is | are) not our (concern | problem | business | responsibility | job) | not (a school | our) (matter | problem | issue))',
        `${YOU} @be on (your | their) own (with this | now | from here | there | i am afraid)`,
        '(not | hardly) (a matter | an issue | a concern | something) (for | that concerns) (the)? (school | this office | this service | this department | the panel | this team)',
        'we do not get involved (in | with) ..4 (home | outside | families | family | out of school)',
        'what (happens | goes on) ..6 (outside | out of | at home | after school | beyond the gate) ..4 (is not | is nothing to do with | is no) ..2 (us | our | concern)?',
      ],
      {
        letter: 'please tell us what would help, and we will see what we can do',
        plan: 'we will ask the family what would help',
      },
      {
        unless: [
          '(not | never) (alone | on your own)',
          '(money | coats | valuables | phones | scooters | bikes | bicycles | toys)',
        ],
      },
    ),
  ],
  unless: ['not (only | just) ..3 problem', 'our (mistake | fault)'],
  examples: {
    kind: 'letter',
    flags: [
      ['Any cost <|is the family’s own affair|>.', 'Please tell us what would help, and we will see what we can do.'],
      ['How he gets here <|is up to you to sort|>.', 'Please tell us what would help, and we will see what we can do.'],
      ['That <|is not our concern|>.', 'Please tell us what would help, and we will see what we can do.'],
    ],
    passes: [
      'It is up to you, and there is no hurry.',
      'This is our mistake, not your problem.',
      'Whether he comes is for you to decide.',
    ],
  },
});
