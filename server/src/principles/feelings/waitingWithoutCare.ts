/** A long wait, and nothing said of what happens meanwhile. */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A wait with nothing meanwhile',
  severity: 'information',
  kinds: ['letter'],
  what: '“{words}” leaves the family alone with a long wait.',
  why: 'Waiting is easier to bear when somebody says what happens meanwhile and who to ring.',
  instead: 'Say what you will do while they wait, what they can do, and whom to ring if things change.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 1,
  phrases: [
    {
      match: [
        '^ pre:(..20) [ waiting (list | lists | time | times) ..4 (is | are | stands at | stand at | currently | runs to | has | have | of | remains | exceeds) ..6 (long | lengthy | # | one | two | three | several | months | years | weeks | closed | high) ] post:(..12 !_)',
        '^ pre:(..20) [ (there is | we have | there are) (a | an)? (very | extremely | currently | long)? (long | lengthy | considerable | significant | #) (waiting list | wait | queue | backlog | waiting lists | delay | delays) ] post:(..12 !_)',
        '^ pre:(..20) [ (placed | put | added | remain | remains | been placed | stay | are | is) (him | her | @child-obj)? on (the | our | a) waiting list ] post:(..12 !_)',
        '^ pre:(..20) [ (due to | because of | owing to) (high | unprecedented | increased | the volume of | staff | staffing | current | exceptional) (demand | demands | volume | volumes | referrals | shortages | pressures | shortage) ] post:(..16 !_)',
        '^ pre:(..20) [ (can not | unable to | not able to) (say | give | tell you | predict | offer) ..6 (how long | when | a date | timescale | timescales | time frame | timeframe) ] post:(..10 !_)',
      ],
      fix: (match) => `${match.text()}; while you wait, we will [what we will do]`,
    },
    ...around(
      [
        '(please | kindly) be patient',
        '(please | kindly) bear with us',
        '(we ask for | ask that you have | appreciate) your patience',
        '(we are | the (team | service | department) is | staff are) (very | extremely | currently | exceptionally)? (short staffed | understaffed | stretched | under pressure | over subscribed | oversubscribed | overstretched | at capacity | inundated | very busy | extremely busy)',
        'you will (be contacted | hear from us | be seen | be offered) ..3 (in due course | when (an | a) ..3 (available | free) | when you reach the top)',
      ],
      'while you wait, we will [what we will do], and you can ring [name] if things change',
    ),
  ],
  unless: [
    '(while | whilst | until | meanwhile | in the meantime | between now) ',
    'sorry ..12 (ring | call | offer | will)',
    '(ring | call | text | email) (me | us)',
    'thank you for your patience',
    '(i | we) will (ring | call | see | talk)',
  ],
  unlessNear: [
    '(while you wait | meanwhile | in the meantime | until then | between now | while he waits | while she waits | whilst)',
    '(ring | call | text | contact) (me | us) if',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'The <|waiting list stands at two|> years.',
        'The waiting list stands at two years; while you wait, we will [what we will do].',
      ],
      [
        '<|Please be patient|>.',
        'While you wait, we will [what we will do], and you can ring [name] if things change.',
      ],
      '<|There is a long wait|>.',
    ],
    passes: [
      'The waiting room is on the left.',
      'We ring every family on the list, so that nobody has to chase us.',
      'There is a long wait, about a year; while you wait, Miss Jha will see Leo each Wednesday and ring you once a month.',
    ],
  },
});
