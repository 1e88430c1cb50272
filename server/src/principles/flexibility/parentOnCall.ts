/** A parent is to stand by, or to drop everything and collect. */
import { defineRule } from '../../kit/index.ts';
import { CALL, clause } from './phrasing.data.ts';

const WHO =
  '(parent | parents | mum | dad | mother | father | carer | carers | family | you | @parent | one of you | one parent | a parent)';
const HOME =
  '(parent | parents | mum | dad | mother | father | carer | carers | family | one of you | one parent | a parent)';
const MUST =
  '(is | are | must | should | will | shall | will need to | need to | needs to | have to | has to | will have to | to | @be | is expected to | are expected to | will be expected to | is required to | are required to | be asked to | asked to)';
const ANY_TIME =
  "(at any (hour | time | point | moment | stage) | at all (hours | times) | all day | all night | all week | day and night | day or night | night and day | 24 hours | round the clock | around the clock | throughout | at a moment 's notice | at short notice | at once | immediately | straight away | without delay | whenever | when called | on request | within ..2 (minutes | mins | hour))";

export default defineRule({
  reads: 'sentence',
  title: 'A parent on standby',
  severity: 'warning',
  weight: 3,
  what: '“{words}” counts on somebody at home who is always free.',
  why: 'Work, sleep, distance and other children make that a great deal to ask.',
  instead: 'Say what staff will do first, and agree with the family when to ring.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, s.20',
  notSections: ['strengths', 'child-view', 'needs'],
  phrases: clause(
    [
      `(collect | fetch | pick up | pick (him | her | them | @child) up | collected | come (in)? for | come and get) ..4 (immediately | at once | straight away | without delay | promptly | right away)? ..1 (regardless of | irrespective of | whatever | no matter) ..5`,
      `(work | shift | employment | job | other) commitments ..3 (not | no) ..2 (an? | valid | acceptable)? ..1 (excuse | reason)`,
      `(rung | phoned | called | contacted | asked) to (collect | fetch) ..2 (whenever | every time | each time | any time) ..3`,
      `(stay | remain | keep | be) (near | close to | by | next to) (your | the | a) (phone | mobile)`,
      `(call | ring | phone | contact) (mum | dad | parents | home | parent | mother | father | @parent-obj) ..1 (to | and) (ask (her | him | them | parents) to)? (collect | fetch | come and (get | collect))`,
      `(you | parents | mum | dad | one of you) (must | have to | will have to | need to) come ..1 (straight away | at once | immediately | if (we | i | school) (ring | call) | when (we | i) (ring | call) | when called)`,
      `(get | be) here within ..3 (minutes | mins | hour) ..1`,
      `(a)? (parent | mum | dad | you | one of you) (must | has to | will have to | needs to | to) (stay | remain | wait | sit) ..1 (in | on | outside | at) ..3 (until | while | till | throughout | during) ..3`,
      `(someone | somebody | a parent | one of you | an adult | you) (must be | should be | has to be | have to be | needs to be | need to be | will need to be | is | are) (able | ready | available | on hand | free | prepared) to ..1 (collect | fetch | come | pick | answer | attend) ..4`,
      `(keep | have | leave) your (phone | mobile) ..1 (on !(silent | vibrate) | with you | charged | switched on | to hand | close | nearby)`,
      `${HOME} (to | must | should | will | need to | will need to) (come and)? (collect | fetch | get | pick up) ..2 (if | when | should | whenever) ..4`,
      `(if | when | next time | should) ..12 (you | parents | mum | dad | @parent) (will)? (have to | need to | must | will) (come and | come in and)? (collect | fetch | get) (him | her | them | @child-obj | @child | your ..1) ..2`,
      `${WHO} (to | must | should | will (need to | have to)) be (free | available | on hand) (when | whenever | as and when | as) ..1 (needed | required | asked | called | necessary)`,
      `${HOME} ..1 (remain | be | stay | keep | remains | stays) (available | contactable | reachable) ..1 (by (phone | mobile) | on the phone | in case ..3 | to (collect | fetch) ..2) ..1`,
      `${HOME} ${MUST}? be? (on call | on standby | on stand by | on hand | by the phone | near the phone | close to the phone | at the end of the phone | in reach of a phone)`,
      `${WHO} ${MUST}? (be | remain | stay | keep)? ..1 (available | reachable | contactable | ready | free | prepared) (to ..3)? ${ANY_TIME}`,
      `${WHO} ${MUST} ..1 (collect | fetch | pick (him | her | them | @child) up | come and (get | collect | fetch) | come in | be (at school | here | on site | with us)) ..3 ${ANY_TIME}`,
      '(keep | leave | have) (your | their | a | her | his) (phone | mobile | phones | line) (on | to hand | free | charged | clear | with (you | them)) (at all times | all day | day and night | throughout | 24 hours | in case we) ..1',
      `(expect | expected | prepared | ready) to be (called | rung | phoned | summoned) (in | out | back | to collect)? ..1 ${ANY_TIME}`,
    ],
    CALL,
    {
      unless: [
        '(ill | poorly | unwell | sick | temperature | vomits | fever | injured | hurt | closes | closed | snow | finishes | ends | early finish)',
        '(fetch | collect) (the | some | any) ..2',
        'whenever ..2 (suits | suit | like | easiest | easier | works)',
        '(we | i | staff | she | he | mrs | mr | ms) (am | are | is | will be) ..1 (on call | on hand | available | here)',
        'welcome',
        'if you (would)? (like | prefer | wish)',
        'can (ring | call | phone | collect)',
        'not (need | have) to',
        'no need',
        '(asked | offered | chose | chosen | would like) to',
        '(agreed | planned) with',
      ],
    },
  ),
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Parent to be available throughout|> the day.',
        'We will agree with the family when it would help to ring, and what staff will try first.',
      ],
      [
        '<|Parents to collect within 20 minutes|>.',
        'Parents to collect within 20 minutes, and we will agree with the family when it would help to ring, and what staff will try first.',
      ],
      [
        '<|Mum to collect immediately if|> he refuses.',
        'We will agree with the family when it would help to ring, and what staff will try first.',
      ],
      [
        '<|Parent on call|> to collect at any hour.',
        'We will agree with the family when it would help to ring, and what staff will try first.',
      ],
      '<|Parents must be available at all times|> during the trip.',
      '<|Mum is expected to collect Sam within 20 minutes|> of a call.',
    ],
    passes: [
      'Mrs Shah is on call throughout the trip.',
      'Parents are welcome to ring at any time.',
      'Parents need not be on call: two trained adults will stay with Sam.',
      'Mum can collect Sam at any time if she would like to.',
    ],
  },
});
