/** The family is asked to arrange itself round the professionals. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'The family is to fit in',
  severity: 'warning',
  weight: 2,
  what: '“{words}” asks the family to arrange their lives round ours.',
  why: 'Unpaid hours, childcare and buses are a high price for one meeting.',
  instead: 'Ask first what suits them, and say what you can do to make it easier.',
  source: 'SEN Code of Practice 2001, 2:7',
  notSections: ['strengths', 'child-view', 'needs'],
  phrases: [
    {
      match: '[ you (will | may)? (need | have) to (book | take | arrange | get | ask for) ..2 time off (work)? ]',
      fix: 'we can meet before or after work',
    },
    {
      match:
        '[ (make | arrange | organise | sort out | find | put in place) (whatever | your own | alternative | suitable | appropriate | necessary | the necessary)? (childcare | child care | baby sitting | babysitting | transport | travel | cover)? (arrangements | childcare | child care | transport) ] ..3 (necessary | needed | required | yourself | yourselves | for the | so that | to attend | to come | $)',
      fix: 'bring little ones with you, or tell us if a call would be easier',
      unless: ['we (will | can)', 'school (will | can)'],
    },
    {
      match:
        '[ (must | to | will | should | need to | have to) (provide | arrange | organise) ..2 (transport | travel | childcare) ]',
      fix: 'may find that hard, and we can help with transport',
      unless: ['we (will | can)', 'council must', 'authority must', 'school will', 'can help'],
    },
    {
      match:
        '[ (drop everything | clear your (diary | schedule) | rearrange your (day | diary | shifts | work) | free up your | cancel your plans) ]',
      fix: 'find a moment that suits you',
    },
    {
      match:
        '[ (have to | need to | must) work (around | round) (her | his | their | our | the | staff | professionals) ]',
      fix: 'would like to find a time that works for you as well as for',
    },
    {
      match:
        '[ (arranged | fixed | set | chosen | organised | timed | scheduled | booked) (around | round | to suit) (staff | professionals | professional | the professionals | teachers | colleagues | our | agencies | the (panel | team | consultant) | clinic) ]',
      fix: 'suggested for now, and can move to suit you',
    },
    {
      match:
        '[ (school | working | our) (day | hours | timetable | diary) (does | do | can | will) not (bend | fit | change | revolve | work) (round | around | to | for) ]',
      fix: 'day can bend for a talk like this, to fit',
    },
    {
      match:
        '[ (can not | not | never | unable to) ..2 (accommodate | cater for | take account of | work around | plan around | bend to | fit around) ..3 (parents | parental | individual | family | families | your | shift | work | every) ]',
      fix: 'will do our best to fit round',
    },
    {
      match: "[ not (my | our | the school 's) (problem | concern | responsibility) ]",
      fix: 'something that we can think about together',
    },
    {
      match:
        '[ (professionals | staff | colleagues | agencies | everyone else) (have | has) ..2 (confirmed | agreed | accepted) ] ..4 (so | please | date | time)',
      fix: 'are free then, but please tell us first what would suit you',
    },
    { match: '[ (does | do) not get _ off ]', fix: 'would need another day' },
    { match: '[ when i have got my _ hat on ]', fix: 'when I am free, or at any time that suits you' },
    {
      match: '[ (closed to visitors | not open to (parents | visitors)) (before | after | until | outside) ]',
      fix: 'usually open to visitors between these hours, but we can make an exception,',
    },
    {
      match: "[ (so it is | so it 's | it is | it will be) (then or | either then or) ]",
      fix: 'or, if that is no good,',
    },
    {
      match: '[ ~grab you ] ..3 (gate | door | playground | pick up | drop off)',
      fix: 'ring you, or meet you in private',
    },
    {
      match:
        '[ (catch up | chat | word | conversation | talk | handover | meeting | discussion) (at | by) the (school)? (gate | door | playground) ]',
      fix: 'talk in private, or by phone,',
      unless: ['or ..6 (ring | phone | call)', 'can', 'could'],
    },
    {
      match: "[ there will be a slot at parents ('s)? evening ]",
      fix: 'I can meet or ring you before then, at a time that you choose; there is also parents’ evening',
    },
    {
      match: '[ i have (you | @parent) (down | booked in | pencilled in | put you down) for ] ..4 #',
      fix: 'would this time suit you:',
      unless: ['if that', 'is that', 'any good', 'tell me'],
    },
    { match: '[ (have | has) put you down for ]', fix: 'have suggested', unless: ['if that', 'is that'] },
  ],
  unlessNear: [
    'if (that | this | it) (is | does) (no good | not suit | awkward)',
    'tell me (if | what)',
    'is that',
    'or (i | we) (can | could)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      'We are closed before 9, so <|you will need to book time off|> work.',
      'Meeting about Jack tomorrow at nine, hope you can <|drop everything|>!',
      'The school day <|cannot accommodate parents|> who work nights.',
    ],
    passes: [
      'We can arrange transport for you.',
      'Would a call after work be easier for you?',
      'The council must arrange transport for Luke.',
    ],
  },
});
