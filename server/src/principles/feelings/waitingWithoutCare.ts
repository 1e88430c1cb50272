/** A long wait, and nothing said of what happens meanwhile. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A wait with nothing meanwhile',
  severity: 'information',
  kinds: ['letter'],
  what: '“{words}” leaves the family alone with a long wait.',
  why: 'Waiting is easier to bear when somebody says what happens meanwhile and who to ring.',
  instead: 'Say what you will do while they wait, what they can do, and whom to ring if things change.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    { match: ['[ waiting (list | lists | time | times) ..4 (is | are | stands at | stand at | currently | runs to | has | have | of | remains) ..6 (long | lengthy | # | two | three | several | months | years | weeks | closed | high | exceeds?) ] ..6 !_', '[ (there is | we have | there are) (a | an)? (very | extremely | currently | long)? (long | lengthy | considerable | significant | #) (waiting list | wait | queue | backlog | waiting lists | delays?) ] ..6 !_', '[ (placed | put | added | remain | stay | been) (him | her | @child-obj)? on (the | our | a) waiting list ] ..8 !_'], severity: 'information' },
    { match: ['[ (please | kindly) (be | bear with us) (patient)? ..4 ] !_', '[ (we ask for | ask that you have | thank you for | appreciate) your patience ] ..4 !_', '[ (we are | the (team | service | department) is | staff are) (very | extremely | currently | exceptionally)? (busy | short staffed | understaffed | stretched | under pressure | over subscribed | oversubscribed | overstretched | at capacity | inundated) ] ..8 !_', '[ (due to | because of | owing to) (high | unprecedented | increased | the volume of | staff | staffing | current | exceptional) (demand | demands | volumes? | referrals | shortages | pressures | shortage | levels of demand) ] ..6', '[ you will (be contacted | hear from us | be seen | be offered) ..3 (in due course | when (an | a) ..3 (available | free) | when you reach the top) ] !_', '[ (can not | unable to | not able to) (say | give | tell you | predict | offer) ..6 (how long | when | a date | timescale | time frame | timeframe) ] ..6 !_'] },
  ],
  unless: ['(while | whilst | until | meanwhile | in the meantime | between now) ', 'sorry ..12 (ring | call | offer | will)', '(ring | call | text | email) (me | us)', 'thank you for your patience'],
  unlessNear: ['(while you wait | meanwhile | in the meantime | until then | between now | while he waits | while she waits | whilst)', '(ring | call | text | contact) (me | us) if'],
  examples: {
    kind: 'letter',
    flags: ['The <|waiting list stands at two years|>.'],
    passes: ['There is a long wait, about a year; while you wait, Miss Jha will see Leo each Wednesday and ring you once a month.'],
  },
});
